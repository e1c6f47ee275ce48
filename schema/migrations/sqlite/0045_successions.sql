-- Successions: whoever takes over what waited for somebody, in one step.

CREATE TABLE successions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    successor_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    handed_at TEXT NOT NULL CHECK (handed_at GLOB '????-??-??T??:??:??.???Z'),
    decisions INTEGER NOT NULL CHECK (decisions >= 0),
    delegations INTEGER NOT NULL CHECK (delegations >= 0),
    watches INTEGER NOT NULL CHECK (watches >= 0),
    systems INTEGER NOT NULL CHECK (systems >= 0),
    reports INTEGER NOT NULL CHECK (reports >= 0),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, successor_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

-- Ways in

CREATE INDEX successions_by_time ON successions (handed_at, id);
CREATE INDEX successions_of_client ON successions (client_id, handed_at, id);
CREATE INDEX successions_by_person ON successions (person_id, handed_at, id);
CREATE INDEX successions_by_successor ON successions (successor_id, handed_at, id);

-- A row keeps its id and its organisation

CREATE TRIGGER successions_keep_identity BEFORE UPDATE OF id, client_id ON successions
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'successions: a row keeps its id and its organisation'); END;
