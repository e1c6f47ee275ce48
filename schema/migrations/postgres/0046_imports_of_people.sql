-- Imports of people, and what was chosen for the columns of a file.

ALTER TABLE imports DROP CONSTRAINT imports_kind_check;
ALTER TABLE imports ADD CONSTRAINT imports_kind_check CHECK (kind IN ('DEVICES', 'PERSONS', 'MODELS', 'INCIDENTS'));
ALTER TABLE imports ADD COLUMN choices jsonb NOT NULL DEFAULT '{}';
ALTER TABLE imports ALTER COLUMN choices DROP DEFAULT;
