-- Views: lists that people keep under a name.

CREATE TABLE views (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    about TEXT NOT NULL CHECK (about IN ('TICKETS', 'DEVICES', 'PEOPLE', 'HISTORY')),
    query TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('OWN', 'TEAM', 'COMPANY')),
    owner_id TEXT NOT NULL,
    team_id TEXT,
    place INTEGER NOT NULL CHECK (place >= 0),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    CHECK (audience <> 'TEAM' OR team_id IS NOT NULL),
    FOREIGN KEY (client_id, owner_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, team_id) REFERENCES teams (client_id, id) ON DELETE RESTRICT
) STRICT;

-- Ways in

CREATE UNIQUE INDEX views_name ON views (owner_id, about, name) WHERE ended_at IS NULL;
CREATE INDEX views_by_team ON views (team_id);
CREATE INDEX views_by_place ON views (place, id);

-- A row keeps its id and its organisation

CREATE TRIGGER views_keep_identity BEFORE UPDATE OF id, client_id ON views
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'views: a row keeps its id and its organisation'); END;
