-- Imports of accesses and of costs.

CREATE TABLE imports_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    kind TEXT NOT NULL CHECK (kind IN ('DEVICES', 'PERSONS', 'MODELS', 'ACCESSES', 'COSTS', 'INCIDENTS')),
    state TEXT NOT NULL CHECK (state IN ('PLANNED', 'APPLIED', 'UNDONE')),
    file_name TEXT NOT NULL CHECK (length(file_name) <= 200),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    report TEXT NOT NULL CHECK (json_valid(report)),
    choices TEXT NOT NULL CHECK (json_valid(choices)),
    person_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    UNIQUE (client_id, id)
) STRICT;

INSERT INTO imports_new (
    id, client_id, version, created_at, updated_at, kind, state, file_name, sha256, counts, report, choices, person_id
)
SELECT id, client_id, version, created_at, updated_at, kind, state, file_name, sha256, counts, report, choices, person_id
FROM imports;

DROP TABLE imports;
ALTER TABLE imports_new RENAME TO imports;

CREATE INDEX imports_by_client ON imports (client_id, created_at, id);
CREATE INDEX imports_by_file ON imports (client_id, sha256);

CREATE TRIGGER imports_keep_identity BEFORE UPDATE OF id, client_id ON imports
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'imports: a row keeps its id and its organisation'); END;

CREATE TRIGGER imports_person_id_on_insert BEFORE INSERT ON imports
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'imports.person_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER imports_person_id_on_update BEFORE UPDATE OF person_id ON imports
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'imports.person_id: neither of the organisation nor of the IT company'); END;
