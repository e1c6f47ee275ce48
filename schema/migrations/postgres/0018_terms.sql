-- Terms: how long a client may object to, and reopen, what was resolved.

ALTER TABLE organisations ADD COLUMN confirmation_days smallint NOT NULL DEFAULT 5 CHECK (confirmation_days BETWEEN 1 AND 30);
ALTER TABLE organisations ADD COLUMN reopening_days smallint NOT NULL DEFAULT 14 CHECK (reopening_days BETWEEN 1 AND 90);
