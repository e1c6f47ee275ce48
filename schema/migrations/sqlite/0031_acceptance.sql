-- Acceptance: whoever gets a device says whether they have it, and what went with it.

CREATE TABLE assignments_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    device_id TEXT NOT NULL,
    holder_id TEXT,
    location TEXT CHECK (length(location) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('PERMANENT', 'LOAN')),
    from_at TEXT NOT NULL CHECK (from_at GLOB '????-??-??T??:??:??.???Z'),
    to_at TEXT CHECK (to_at GLOB '????-??-??T??:??:??.???Z'),
    expected_return TEXT CHECK (expected_return GLOB '????-??-??'),
    handed_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    accessories TEXT,
    condition_out TEXT,
    condition_in TEXT,
    acceptance TEXT CHECK (acceptance IN ('PENDING', 'ACCEPTED', 'DECLINED')),
    decision_id TEXT,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, holder_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    CHECK (to_at >= from_at),
    CHECK (holder_id IS NOT NULL OR location IS NOT NULL)
) STRICT;

INSERT INTO assignments_new (
    id, client_id, version, created_at, updated_at, device_id, holder_id, location, kind, from_at, to_at,
    expected_return, handed_by_id, condition_out, condition_in
)
SELECT
    id, client_id, version, created_at, updated_at, device_id, holder_id, location, kind, from_at, to_at,
    expected_return, handed_by_id, condition_out, condition_in
FROM assignments;

DROP TABLE assignments;
ALTER TABLE assignments_new RENAME TO assignments;

CREATE UNIQUE INDEX assignments_open ON assignments (client_id, device_id) WHERE to_at IS NULL;
CREATE INDEX assignments_by_device ON assignments (device_id, from_at, id);
CREATE INDEX assignments_by_holder ON assignments (holder_id);
CREATE INDEX assignments_by_decision ON assignments (decision_id);

CREATE TRIGGER assignments_keep_identity BEFORE UPDATE OF id, client_id ON assignments
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'assignments: a row keeps its id and its organisation'); END;

CREATE TRIGGER assignments_handed_by_id_on_insert BEFORE INSERT ON assignments
WHEN NEW.handed_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.handed_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'assignments.handed_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER assignments_handed_by_id_on_update BEFORE UPDATE OF handed_by_id ON assignments
WHEN NEW.handed_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.handed_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'assignments.handed_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER assignments_follow_on_insert BEFORE INSERT ON assignments
WHEN EXISTS (
    SELECT 1 FROM assignments other
    WHERE other.device_id = NEW.device_id AND other.id <> NEW.id
        AND (NEW.to_at IS NULL OR other.from_at < NEW.to_at) AND (other.to_at IS NULL OR other.to_at > NEW.from_at)
)
BEGIN SELECT RAISE(ABORT, 'assignments: periods of one device overlap'); END;

CREATE TRIGGER assignments_follow_on_update BEFORE UPDATE OF device_id, from_at, to_at ON assignments
WHEN EXISTS (
    SELECT 1 FROM assignments other
    WHERE other.device_id = NEW.device_id AND other.id <> NEW.id
        AND (NEW.to_at IS NULL OR other.from_at < NEW.to_at) AND (other.to_at IS NULL OR other.to_at > NEW.from_at)
)
BEGIN SELECT RAISE(ABORT, 'assignments: periods of one device overlap'); END;
