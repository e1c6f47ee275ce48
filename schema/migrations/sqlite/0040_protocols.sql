-- Protocols: what was handed over, on paper that is kept as it was.

CREATE TABLE protocols (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    assignment_id TEXT NOT NULL,
    occasion TEXT NOT NULL CHECK (occasion IN ('HANDED_OVER', 'ACCEPTED', 'CORRECTED')),
    edition INTEGER NOT NULL CHECK (edition > 0),
    language TEXT NOT NULL CHECK (language IN ('PL', 'EN')),
    state TEXT NOT NULL CHECK (state IN ('DUE', 'KEPT')),
    file_id TEXT,
    UNIQUE (client_id, id),
    UNIQUE (client_id, file_id),
    UNIQUE (client_id, assignment_id, language, edition),
    FOREIGN KEY (client_id, assignment_id) REFERENCES assignments (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, file_id) REFERENCES files (client_id, id) ON DELETE RESTRICT,
    CHECK (state <> 'KEPT' OR file_id IS NOT NULL)
) STRICT;

CREATE INDEX protocols_by_creation ON protocols (created_at, id);
CREATE INDEX protocols_of_assignment ON protocols (assignment_id, created_at, id);
CREATE INDEX protocols_by_file ON protocols (file_id);
CREATE INDEX protocols_due ON protocols (created_at, id) WHERE state = 'DUE';

CREATE TRIGGER protocols_keep_identity BEFORE UPDATE OF id, client_id ON protocols
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'protocols: a row keeps its id and its organisation'); END;

-- A paper that is kept stays the one that it was

CREATE TRIGGER protocols_keep_files BEFORE UPDATE OF file_id ON protocols
WHEN OLD.file_id IS NOT NULL AND NEW.file_id IS NOT OLD.file_id
BEGIN SELECT RAISE(ABORT, 'protocols: what is kept stays as it is'); END;
