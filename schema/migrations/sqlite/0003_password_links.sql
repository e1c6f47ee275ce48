-- Links by which a password is set, and when a session was last used.

CREATE TABLE password_links (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) <= 64),
    expires_at TEXT NOT NULL CHECK (expires_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

ALTER TABLE sessions ADD COLUMN used_at TEXT CHECK (used_at GLOB '????-??-??T??:??:??.???Z');

-- One link of a person works at a time

CREATE UNIQUE INDEX password_links_live ON password_links (person_id) WHERE ended_at IS NULL;

-- A row keeps its id and its organisation

CREATE TRIGGER password_links_keep_identity BEFORE UPDATE OF id, client_id ON password_links
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'password_links: a row keeps its id and its organisation'); END;
