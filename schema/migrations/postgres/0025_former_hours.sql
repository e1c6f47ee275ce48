-- Former hours: what a calendar said before it was changed, so that what has gone by stays as it was.

ALTER TABLE calendars ADD COLUMN former jsonb NOT NULL DEFAULT '[]';
ALTER TABLE calendars ADD COLUMN hours_at timestamptz(3);
