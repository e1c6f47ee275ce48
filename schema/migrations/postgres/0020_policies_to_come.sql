-- Policies say since when they hold, which may be to come.

ALTER TABLE policies ADD COLUMN from_at timestamptz(3);
UPDATE policies SET from_at = created_at;
ALTER TABLE policies ALTER COLUMN from_at SET NOT NULL;
