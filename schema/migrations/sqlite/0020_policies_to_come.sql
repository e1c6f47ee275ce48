-- Policies say since when they hold, which may be to come.

CREATE TABLE policies_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    number INTEGER NOT NULL CHECK (number > 0),
    calendar_id TEXT NOT NULL REFERENCES calendars (id) ON DELETE RESTRICT,
    targets TEXT NOT NULL CHECK (json_valid(targets)),
    pauses TEXT NOT NULL CHECK (json_valid(pauses)),
    from_at TEXT NOT NULL CHECK (from_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    UNIQUE (client_id, number)
) STRICT;

INSERT INTO policies_new (
    id, client_id, version, created_at, updated_at, name, number, calendar_id, targets, pauses, from_at, ended_at
)
SELECT id, client_id, version, created_at, updated_at, name, number, calendar_id, targets, pauses, created_at, ended_at
FROM policies;

DROP TABLE policies;
ALTER TABLE policies_new RENAME TO policies;

CREATE INDEX policies_by_client ON policies (client_id, created_at, id);

CREATE TRIGGER policies_keep_identity BEFORE UPDATE OF id, client_id ON policies
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'policies: a row keeps its id and its organisation'); END;
