-- Why somebody keeps a device although they leave.

ALTER TABLE assignments ADD COLUMN kept_because text;
