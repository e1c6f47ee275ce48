-- People are told that somebody mentioned them.

CREATE TABLE notices_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    state TEXT NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
    tries INTEGER NOT NULL CHECK (tries >= 0),
    due_at TEXT NOT NULL CHECK (due_at GLOB '????-??-??T??:??:??.???Z'),
    settled_at TEXT CHECK (settled_at GLOB '????-??-??T??:??:??.???Z'),
    why TEXT CHECK (length(why) <= 300),
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (
        kind IN ('REPLY', 'MENTIONED', 'STATUS', 'OPENED', 'ASSIGNED', 'DECISION', 'REMINDER', 'SLA')
    ),
    key TEXT NOT NULL CHECK (length(key) <= 100),
    event_id TEXT,
    about TEXT NOT NULL CHECK (length(about) <= 60),
    subject_type TEXT NOT NULL CHECK (length(subject_type) <= 3),
    subject_id TEXT NOT NULL,
    happened_at TEXT NOT NULL CHECK (happened_at GLOB '????-??-??T??:??:??.???Z'),
    together INTEGER NOT NULL CHECK (together IN (0, 1)),
    hash TEXT CHECK (length(hash) <= 64),
    secret TEXT CHECK (length(secret) <= 43),
    UNIQUE (person_id, key)
) STRICT;

INSERT INTO notices_new (
    id, state, tries, due_at, settled_at, why, person_id, kind, key, event_id, about, subject_type, subject_id,
    happened_at, together, hash, secret
)
SELECT
    id, state, tries, due_at, settled_at, why, person_id, kind, key, event_id, about, subject_type, subject_id,
    happened_at, together, hash, secret
FROM notices;

DROP TABLE notices;
ALTER TABLE notices_new RENAME TO notices;

CREATE INDEX notices_waiting ON notices (due_at, id) WHERE state = 'WAITING';
CREATE INDEX notices_of_person ON notices (person_id, due_at, id) WHERE state = 'WAITING';
CREATE INDEX notices_by_hash ON notices (hash);
