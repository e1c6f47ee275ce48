-- Former hours: what a calendar said before it was changed, so that what has gone by stays as it was.

ALTER TABLE calendars ADD COLUMN former TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(former));
ALTER TABLE calendars ADD COLUMN hours_at TEXT CHECK (hours_at GLOB '????-??-??T??:??:??.???Z');
