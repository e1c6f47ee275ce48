-- Mail that came in: kept as it was, and what became of it.

CREATE TABLE mails (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    state TEXT NOT NULL CHECK (state IN ('TAKEN', 'QUARANTINED', 'REFUSED', 'UNREADABLE')),
    reason TEXT CHECK (reason IN ('UNKNOWN_SENDER', 'NOT_THEIRS', 'TOO_MANY', 'FORGED', 'AUTOMATIC', 'BULK', 'BOUNCE', 'OURS', 'RULE', 'BROKEN', 'DROPPED')),
    note TEXT CHECK (length(note) <= 500),
    message_id TEXT CHECK (length(message_id) <= 500),
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) <= 64),
    sender TEXT NOT NULL CHECK (length(sender) <= 320),
    sender_name TEXT NOT NULL CHECK (length(sender_name) <= 200),
    subject TEXT NOT NULL CHECK (length(subject) <= 500),
    text TEXT NOT NULL,
    attachments TEXT NOT NULL CHECK (json_valid(attachments)),
    sent_at TEXT CHECK (sent_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    ticket_id TEXT REFERENCES tickets (id) ON DELETE RESTRICT,
    comment_id TEXT REFERENCES comments (id) ON DELETE RESTRICT,
    handler_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    content BLOB NOT NULL,
    UNIQUE (client_id, id)
) STRICT;

-- Ways in

CREATE INDEX mails_by_time ON mails (created_at, id);
CREATE INDEX mails_by_client ON mails (client_id, created_at, id);
CREATE INDEX mails_by_state ON mails (state, created_at, id);
CREATE INDEX mails_by_sender ON mails (sender, created_at);
CREATE INDEX mails_by_ticket ON mails (ticket_id, created_at, id);

-- A row keeps its id and its organisation

CREATE TRIGGER mails_keep_identity BEFORE UPDATE OF id, client_id ON mails
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'mails: a row keeps its id and its organisation'); END;
