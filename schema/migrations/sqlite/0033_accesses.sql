-- Accesses: the systems of an organisation, and who can open them.

CREATE TABLE systems (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    kind TEXT NOT NULL CHECK (kind IN ('IDENTITY', 'MAIL', 'FILES', 'BUSINESS', 'NETWORK', 'BUILDING', 'OTHER')),
    purpose TEXT,
    keeper_id TEXT,
    review_months INTEGER CHECK (review_months BETWEEN 1 AND 60),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, keeper_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE accesses (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    system_id TEXT NOT NULL,
    account TEXT CHECK (length(account) <= 120),
    level TEXT CHECK (length(level) <= 100),
    state TEXT NOT NULL CHECK (state IN ('ACTIVE', 'REVOKE_DUE', 'REVOKED')),
    granted_at TEXT NOT NULL CHECK (granted_at GLOB '????-??-??T??:??:??.???Z'),
    granted_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    review_on TEXT CHECK (review_on GLOB '????-??-??'),
    revoke_on TEXT CHECK (revoke_on GLOB '????-??-??'),
    revoked_at TEXT CHECK (revoked_at GLOB '????-??-??T??:??:??.???Z'),
    revoked_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    evidence TEXT,
    kept_because TEXT,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    CHECK (revoked_at >= granted_at),
    CHECK ((state = 'REVOKED') = (revoked_at IS NOT NULL)),
    CHECK (state <> 'REVOKED' OR evidence IS NOT NULL),
    CHECK (state <> 'REVOKE_DUE' OR revoke_on IS NOT NULL)
) STRICT;

-- Ways in

CREATE UNIQUE INDEX systems_name ON systems (client_id, name) WHERE ended_at IS NULL;
CREATE INDEX systems_by_name ON systems (name, id);
CREATE INDEX systems_of_client ON systems (client_id, name, id);
CREATE INDEX systems_by_keeper ON systems (keeper_id);
CREATE INDEX accesses_by_person ON accesses (person_id, granted_at, id);
CREATE INDEX accesses_by_system ON accesses (system_id, granted_at, id);
CREATE INDEX accesses_by_time ON accesses (granted_at, id);
CREATE INDEX accesses_of_client ON accesses (client_id, granted_at, id);
CREATE INDEX accesses_to_review ON accesses (review_on, id);
CREATE INDEX accesses_to_revoke ON accesses (revoke_on, id);
CREATE INDEX accesses_by_giver ON accesses (granted_by_id);
CREATE INDEX accesses_by_closer ON accesses (revoked_by_id);

-- A row keeps its id and its organisation

CREATE TRIGGER systems_keep_identity BEFORE UPDATE OF id, client_id ON systems
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'systems: a row keeps its id and its organisation'); END;

CREATE TRIGGER accesses_keep_identity BEFORE UPDATE OF id, client_id ON accesses
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'accesses: a row keeps its id and its organisation'); END;

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER accesses_granted_by_id_on_insert BEFORE INSERT ON accesses
WHEN NEW.granted_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.granted_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'accesses.granted_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER accesses_granted_by_id_on_update BEFORE UPDATE OF granted_by_id ON accesses
WHEN NEW.granted_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.granted_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'accesses.granted_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER accesses_revoked_by_id_on_insert BEFORE INSERT ON accesses
WHEN NEW.revoked_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.revoked_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'accesses.revoked_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER accesses_revoked_by_id_on_update BEFORE UPDATE OF revoked_by_id ON accesses
WHEN NEW.revoked_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.revoked_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'accesses.revoked_by_id: neither of the organisation nor of the IT company'); END;
