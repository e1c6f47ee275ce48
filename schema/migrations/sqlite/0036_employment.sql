-- Employment: to whom people answer, where they work, from when and until when.

CREATE TABLE people_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    email TEXT CHECK (length(email) <= 254),
    phone TEXT CHECK (length(phone) <= 40),
    title TEXT CHECK (length(title) <= 120),
    state TEXT NOT NULL CHECK (state IN ('PLANNED', 'ACTIVE', 'ON_LEAVE', 'LEAVING', 'LEFT')),
    language TEXT NOT NULL CHECK (language IN ('PL', 'EN')),
    location TEXT CHECK (length(location) <= 200),
    manager_id TEXT,
    start_on TEXT CHECK (start_on GLOB '????-??-??'),
    last_day TEXT CHECK (last_day GLOB '????-??-??'),
    search TEXT NOT NULL,
    withdrawn_at TEXT CHECK (withdrawn_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, manager_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

INSERT INTO people_new (
    id, client_id, version, created_at, updated_at, name, email, phone, title, state, language, search, withdrawn_at
)
SELECT
    id, client_id, version, created_at, updated_at, name, email, phone, title, state, language, search, withdrawn_at
FROM people;

DROP TABLE people;
ALTER TABLE people_new RENAME TO people;

CREATE UNIQUE INDEX people_by_email ON people (lower(email)) WHERE withdrawn_at IS NULL;
CREATE INDEX people_by_name ON people (search, id);
CREATE INDEX people_by_client_name ON people (client_id, search, id);
CREATE INDEX people_by_manager ON people (manager_id);

CREATE TRIGGER people_keep_identity BEFORE UPDATE OF id, client_id ON people
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'people: a row keeps its id and its organisation'); END;
