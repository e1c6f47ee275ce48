-- Notices: what people want to be told by mail, what waits to be sent to them, and how far the log was read for that.

CREATE TABLE preferences (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL UNIQUE,
    paces TEXT NOT NULL CHECK (json_valid(paces)),
    zone TEXT NOT NULL CHECK (length(zone) <= 60),
    quiet_from TEXT CHECK (length(quiet_from) <= 5),
    quiet_to TEXT CHECK (length(quiet_to) <= 5),
    quiet_days TEXT NOT NULL CHECK (json_valid(quiet_days)),
    digest_hour INTEGER NOT NULL CHECK (digest_hour >= 0),
    returned_at TEXT CHECK (returned_at GLOB '????-??-??T??:??:??.???Z'),
    returned_email TEXT CHECK (length(returned_email) <= 254),
    returned_why TEXT CHECK (length(returned_why) <= 300),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE readers (
    name TEXT NOT NULL PRIMARY KEY CHECK (length(name) <= 60),
    position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0)
) STRICT;

-- expects: readers +1
-- Nobody is told of what happened before there were notices.
INSERT INTO readers (name, position) SELECT 'notices', coalesce(max(position), 0) FROM history;

CREATE TABLE notices (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    state TEXT NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
    tries INTEGER NOT NULL CHECK (tries >= 0),
    due_at TEXT NOT NULL CHECK (due_at GLOB '????-??-??T??:??:??.???Z'),
    settled_at TEXT CHECK (settled_at GLOB '????-??-??T??:??:??.???Z'),
    why TEXT CHECK (length(why) <= 300),
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('REPLY', 'STATUS', 'OPENED', 'ASSIGNED', 'DECISION', 'REMINDER', 'SLA')),
    key TEXT NOT NULL CHECK (length(key) <= 100),
    event_id TEXT,
    about TEXT NOT NULL CHECK (length(about) <= 60),
    subject_type TEXT NOT NULL CHECK (length(subject_type) <= 3),
    subject_id TEXT NOT NULL,
    happened_at TEXT NOT NULL CHECK (happened_at GLOB '????-??-??T??:??:??.???Z'),
    together INTEGER NOT NULL CHECK (together IN (0, 1)),
    hash TEXT CHECK (length(hash) <= 64),
    UNIQUE (person_id, key)
) STRICT;

-- Ways in

CREATE INDEX notices_waiting ON notices (due_at, id) WHERE state = 'WAITING';
CREATE INDEX notices_of_person ON notices (person_id, due_at, id) WHERE state = 'WAITING';
CREATE INDEX notices_by_hash ON notices (hash);
CREATE INDEX preferences_by_client ON preferences (client_id, created_at, id);
CREATE INDEX preferences_returned ON preferences (returned_at, id) WHERE returned_at IS NOT NULL;

-- A row keeps its id and its organisation

CREATE TRIGGER preferences_keep_identity BEFORE UPDATE OF id, client_id ON preferences
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'preferences: a row keeps its id and its organisation'); END;
