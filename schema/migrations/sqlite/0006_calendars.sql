-- Calendars: when somebody works, and on which days nobody does.

CREATE TABLE calendars (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    zone TEXT NOT NULL CHECK (length(zone) <= 60),
    week TEXT NOT NULL CHECK (json_valid(week)),
    UNIQUE (client_id, id)
) STRICT;

CREATE TABLE closures (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    calendar_id TEXT NOT NULL,
    from_on TEXT NOT NULL CHECK (from_on GLOB '????-??-??'),
    to_on TEXT NOT NULL CHECK (to_on GLOB '????-??-??'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, calendar_id) REFERENCES calendars (client_id, id) ON DELETE RESTRICT,
    CHECK (from_on <= to_on)
) STRICT;

CREATE INDEX closures_by_calendar ON closures (calendar_id, from_on, id);

-- A row keeps its id and its organisation

CREATE TRIGGER calendars_keep_identity BEFORE UPDATE OF id, client_id ON calendars
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'calendars: a row keeps its id and its organisation'); END;

CREATE TRIGGER closures_keep_identity BEFORE UPDATE OF id, client_id ON closures
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'closures: a row keeps its id and its organisation'); END;
