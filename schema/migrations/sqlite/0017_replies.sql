-- Saved replies: what the IT team says again and again, worded once.

CREATE TABLE replies (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    scope TEXT NOT NULL CHECK (scope IN ('GLOBAL', 'TEAM', 'PERSONAL')),
    team_id TEXT,
    person_id TEXT,
    text_pl TEXT,
    text_en TEXT,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, team_id) REFERENCES teams (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK (scope <> 'TEAM' OR team_id IS NOT NULL),
    CHECK (scope <> 'PERSONAL' OR person_id IS NOT NULL),
    CHECK (text_pl IS NOT NULL OR text_en IS NOT NULL)
) STRICT;

-- Ways in

CREATE INDEX replies_by_name ON replies (name, id);
CREATE INDEX replies_by_team ON replies (team_id, name, id);
CREATE INDEX replies_by_person ON replies (person_id, name, id);

-- A row keeps its id and its organisation

CREATE TRIGGER replies_keep_identity BEFORE UPDATE OF id, client_id ON replies
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'replies: a row keeps its id and its organisation'); END;
