-- Files: what people attach to tickets and to what they say in them. Contents lie outside of the database.

CREATE TABLE files (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    media_type TEXT NOT NULL CHECK (length(media_type) <= 100),
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    state TEXT NOT NULL CHECK (state IN ('STAGED', 'ATTACHED', 'DROPPED')),
    thumbnail INTEGER NOT NULL CHECK (thumbnail IN (0, 1)),
    sender_id TEXT NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    sent_at TEXT NOT NULL CHECK (sent_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id)
) STRICT;

CREATE TABLE ticket_files (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    file_id TEXT NOT NULL UNIQUE,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, file_id) REFERENCES files (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE comment_files (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    comment_id TEXT NOT NULL,
    file_id TEXT NOT NULL UNIQUE,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, comment_id) REFERENCES comments (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, file_id) REFERENCES files (client_id, id) ON DELETE RESTRICT
) STRICT;

-- Ways in

CREATE INDEX files_by_sender ON files (sender_id, sent_at);
CREATE INDEX files_waiting ON files (sent_at) WHERE state = 'STAGED';
CREATE INDEX ticket_files_by_ticket ON ticket_files (ticket_id);
CREATE INDEX comment_files_by_comment ON comment_files (comment_id);

-- A row keeps its id and its organisation

CREATE TRIGGER files_keep_identity BEFORE UPDATE OF id, client_id ON files
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'files: a row keeps its id and its organisation'); END;

CREATE TRIGGER ticket_files_keep_identity BEFORE UPDATE OF id, client_id ON ticket_files
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'ticket_files: a row keeps its id and its organisation'); END;

CREATE TRIGGER comment_files_keep_identity BEFORE UPDATE OF id, client_id ON comment_files
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'comment_files: a row keeps its id and its organisation'); END;

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER files_sender_id_on_insert BEFORE INSERT ON files
WHEN NEW.sender_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.sender_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'files.sender_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER files_sender_id_on_update BEFORE UPDATE OF sender_id ON files
WHEN NEW.sender_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.sender_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'files.sender_id: neither of the organisation nor of the IT company'); END;
