-- Requests for access: what somebody asks for, what those who decide said, and what became of it.

CREATE TABLE access_requests (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    system_id uuid NOT NULL,
    level varchar(100),
    reason text NOT NULL,
    state varchar(10) NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'REJECTED', 'GRANTED', 'WITHDRAWN')),
    asked_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    asked_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    decision_id uuid,
    access_id uuid,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, access_id) REFERENCES accesses (client_id, id) ON DELETE RESTRICT,
    CHECK (state <> 'GRANTED' OR access_id IS NOT NULL),
    CHECK ((state IN ('REJECTED', 'GRANTED', 'WITHDRAWN')) = (ended_at IS NOT NULL))
);

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
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER access_requests_asked_by_id BEFORE INSERT OR UPDATE OF asked_by_id ON access_requests
FOR EACH ROW WHEN (NOT of_either_side(NEW.asked_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.asked_by_id: neither of the organisation nor of the IT company');
