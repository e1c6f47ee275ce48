-- Processes and their tasks.

CREATE TABLE processes (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE RESTRICT,
    pinned_id TEXT NOT NULL REFERENCES scenario_versions (id) ON DELETE RESTRICT,
    name_pl TEXT NOT NULL CHECK (length(name_pl) <= 120),
    name_en TEXT NOT NULL CHECK (length(name_en) <= 120),
    person_id TEXT,
    device_id TEXT,
    requester_id TEXT NOT NULL,
    target_on TEXT CHECK (target_on GLOB '????-??-??'),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    state TEXT NOT NULL CHECK (state IN ('RUNNING', 'ON_HOLD', 'COMPLETED', 'CANCELLED')),
    reason TEXT CHECK (length(reason) <= 1000),
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, requester_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE tasks (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    process_id TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place > 0),
    step TEXT CHECK (length(step) <= 60),
    title_pl TEXT NOT NULL CHECK (length(title_pl) <= 120),
    title_en TEXT NOT NULL CHECK (length(title_en) <= 120),
    side TEXT NOT NULL CHECK (side IN ('CLIENT', 'ENTERPRISE')),
    action TEXT NOT NULL CHECK (action IN (
        'TASK', 'DECISION', 'FORM', 'HAND_OVER', 'RETURN', 'GRANT', 'REVOKE', 'TICKET', 'NOTICE'
    )),
    evidence TEXT NOT NULL CHECK (evidence IN ('NONE', 'NOTE')),
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    owner_id TEXT NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('BLOCKED', 'READY', 'DONE', 'SKIPPED', 'CANCELLED')),
    due_at TEXT CHECK (due_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    ended_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    ticket_id TEXT,
    note TEXT CHECK (length(note) <= 4000),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, process_id) REFERENCES processes (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
) STRICT;

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
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'processes: a row keeps its id and its organisation'); END;

CREATE TRIGGER tasks_keep_identity BEFORE UPDATE OF id, client_id ON tasks
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'tasks: a row keeps its id and its organisation'); END;

-- Someone of either side

CREATE TRIGGER tasks_owner_id_on_insert BEFORE INSERT ON tasks
WHEN NEW.owner_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.owner_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tasks.owner_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER tasks_owner_id_on_update BEFORE UPDATE OF owner_id ON tasks
WHEN NEW.owner_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.owner_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tasks.owner_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER tasks_ended_by_id_on_insert BEFORE INSERT ON tasks
WHEN NEW.ended_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.ended_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tasks.ended_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER tasks_ended_by_id_on_update BEFORE UPDATE OF ended_by_id ON tasks
WHEN NEW.ended_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.ended_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tasks.ended_by_id: neither of the organisation nor of the IT company'); END;
