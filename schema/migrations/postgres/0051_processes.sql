-- Processes and their tasks.

CREATE TABLE processes (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    scenario_id uuid NOT NULL REFERENCES scenarios (id) ON DELETE RESTRICT,
    pinned_id uuid NOT NULL REFERENCES scenario_versions (id) ON DELETE RESTRICT,
    name_pl varchar(120) NOT NULL,
    name_en varchar(120) NOT NULL,
    person_id uuid,
    device_id uuid,
    requester_id uuid NOT NULL,
    target_on date,
    answers jsonb NOT NULL,
    state varchar(9) NOT NULL CHECK (state IN ('RUNNING', 'ON_HOLD', 'COMPLETED', 'CANCELLED')),
    reason varchar(1000),
    started_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, requester_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE tasks (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    process_id uuid NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    step varchar(60),
    title_pl varchar(120) NOT NULL,
    title_en varchar(120) NOT NULL,
    side varchar(10) NOT NULL CHECK (side IN ('CLIENT', 'ENTERPRISE')),
    action varchar(9) NOT NULL CHECK (action IN (
        'TASK', 'DECISION', 'FORM', 'HAND_OVER', 'RETURN', 'GRANT', 'REVOKE', 'TICKET', 'NOTICE'
    )),
    evidence varchar(4) NOT NULL CHECK (evidence IN ('NONE', 'NOTE')),
    required boolean NOT NULL,
    shared boolean NOT NULL,
    owner_id uuid NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    state varchar(9) NOT NULL CHECK (state IN ('BLOCKED', 'READY', 'DONE', 'SKIPPED', 'CANCELLED')),
    due_at timestamptz(3),
    ended_at timestamptz(3),
    ended_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    ticket_id uuid,
    note varchar(4000),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, process_id) REFERENCES processes (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
);

CREATE INDEX processes_by_start ON processes (started_at, id);
CREATE INDEX processes_of_client ON processes (client_id, started_at, id);
CREATE INDEX processes_by_scenario ON processes (scenario_id);
CREATE INDEX processes_by_pinned ON processes (pinned_id);
CREATE INDEX processes_by_person ON processes (person_id, state);
CREATE INDEX processes_by_device ON processes (device_id);
CREATE INDEX processes_by_requester ON processes (requester_id);
CREATE INDEX tasks_by_place ON tasks (process_id, place, id);
CREATE INDEX tasks_by_due ON tasks (due_at, id);
CREATE INDEX tasks_of_client ON tasks (client_id, due_at, id);
CREATE INDEX tasks_by_owner ON tasks (owner_id, state, due_at, id);
CREATE INDEX tasks_by_ender ON tasks (ended_by_id);
CREATE INDEX tasks_by_ticket ON tasks (ticket_id);

CREATE TRIGGER processes_keep_identity BEFORE UPDATE OF id, client_id ON processes
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER tasks_keep_identity BEFORE UPDATE OF id, client_id ON tasks
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- Someone of either side

CREATE TRIGGER tasks_owner_id BEFORE INSERT OR UPDATE OF owner_id ON tasks
FOR EACH ROW WHEN (NOT of_either_side(NEW.owner_id, NEW.client_id))
EXECUTE FUNCTION refuse('.owner_id: neither of the organisation nor of the IT company');

CREATE TRIGGER tasks_ended_by_id BEFORE INSERT OR UPDATE OF ended_by_id ON tasks
FOR EACH ROW WHEN (NOT of_either_side(NEW.ended_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.ended_by_id: neither of the organisation nor of the IT company');
