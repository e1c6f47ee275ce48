-- Imports: files that were taken in, what came of them, and files that wait.

CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    kind TEXT NOT NULL CHECK (kind IN ('DEVICES', 'MODELS', 'INCIDENTS')),
    state TEXT NOT NULL CHECK (state IN ('PLANNED', 'APPLIED', 'UNDONE')),
    file_name TEXT NOT NULL CHECK (length(file_name) <= 200),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    report TEXT NOT NULL CHECK (json_valid(report)),
    person_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    UNIQUE (client_id, id)
) STRICT;

CREATE TABLE imported_tickets (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    imported_id TEXT NOT NULL,
    ticket_id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL CHECK (length(number) <= 40),
    UNIQUE (client_id, id),
    UNIQUE (client_id, number),
    FOREIGN KEY (client_id, imported_id) REFERENCES imports (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE uploads (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    file_name TEXT NOT NULL CHECK (length(file_name) <= 200),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content BLOB NOT NULL,
    expires_at TEXT NOT NULL CHECK (expires_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

-- Ways in

CREATE INDEX imports_by_client ON imports (client_id, created_at, id);
CREATE INDEX imports_by_file ON imports (client_id, sha256);
CREATE INDEX imported_tickets_by_import ON imported_tickets (imported_id);
CREATE INDEX uploads_by_person ON uploads (person_id, expires_at);
CREATE INDEX history_by_request ON history (request_id, position);

-- A row keeps its id and its organisation

CREATE TRIGGER imports_keep_identity BEFORE UPDATE OF id, client_id ON imports
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'imports: a row keeps its id and its organisation'); END;

CREATE TRIGGER imported_tickets_keep_identity BEFORE UPDATE OF id, client_id ON imported_tickets
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'imported_tickets: a row keeps its id and its organisation'); END;

CREATE TRIGGER uploads_keep_identity BEFORE UPDATE OF id, client_id ON uploads
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'uploads: a row keeps its id and its organisation'); END;

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER imports_person_id_on_insert BEFORE INSERT ON imports
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'imports.person_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER imports_person_id_on_update BEFORE UPDATE OF person_id ON imports
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'imports.person_id: neither of the organisation nor of the IT company'); END;
