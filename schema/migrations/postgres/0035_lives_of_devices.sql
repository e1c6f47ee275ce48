-- Lives of devices: until when one is leased, and for how long one is to serve where its model does not say so.

ALTER TABLE devices
    ADD COLUMN lease_until date,
    ADD COLUMN life_months smallint CHECK (life_months > 0);
