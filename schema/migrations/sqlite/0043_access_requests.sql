-- Requests for access: what somebody asks for, what those who decide said, and what became of it.

CREATE TABLE access_requests (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    system_id TEXT NOT NULL,
    level TEXT CHECK (length(level) <= 100),
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'REJECTED', 'GRANTED', 'WITHDRAWN')),
    asked_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    asked_at TEXT NOT NULL CHECK (asked_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    decision_id TEXT,
    access_id TEXT,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, access_id) REFERENCES accesses (client_id, id) ON DELETE RESTRICT,
    CHECK (state <> 'GRANTED' OR access_id IS NOT NULL),
    CHECK ((state IN ('REJECTED', 'GRANTED', 'WITHDRAWN')) = (ended_at IS NOT NULL))
) STRICT;

-- Ways in

CREATE UNIQUE INDEX access_requests_once ON access_requests (person_id, system_id) WHERE state IN ('REQUESTED', 'APPROVED');
CREATE INDEX access_requests_by_person ON access_requests (person_id, asked_at, id);
CREATE INDEX access_requests_by_system ON access_requests (system_id, asked_at, id);
CREATE INDEX access_requests_by_time ON access_requests (asked_at, id);
CREATE INDEX access_requests_of_client ON access_requests (client_id, asked_at, id);
CREATE INDEX access_requests_by_asker ON access_requests (asked_by_id);
CREATE INDEX access_requests_by_decision ON access_requests (decision_id);
CREATE INDEX access_requests_by_access ON access_requests (access_id);

-- A row keeps its id and its organisation

CREATE TRIGGER access_requests_keep_identity BEFORE UPDATE OF id, client_id ON access_requests
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'access_requests: a row keeps its id and its organisation'); END;

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER access_requests_asked_by_id_on_insert BEFORE INSERT ON access_requests
WHEN NEW.asked_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.asked_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'access_requests.asked_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER access_requests_asked_by_id_on_update BEFORE UPDATE OF asked_by_id ON access_requests
WHEN NEW.asked_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.asked_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'access_requests.asked_by_id: neither of the organisation nor of the IT company'); END;
