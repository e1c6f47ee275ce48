-- A task enters a device as lost.

CREATE TABLE tasks_new (
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
        'TASK', 'DECISION', 'FORM', 'HAND_OVER', 'RETURN', 'LOSS', 'GRANT', 'REVOKE', 'TICKET', 'NOTICE'
    )),
    evidence TEXT NOT NULL CHECK (evidence IN ('NONE', 'NOTE', 'FILE')),
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    owner_id TEXT NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('BLOCKED', 'READY', 'DONE', 'SKIPPED', 'CANCELLED')),
    due_at TEXT CHECK (due_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    ended_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    ticket_id TEXT,
    note TEXT CHECK (length(note) <= 4000),
    ready_at TEXT CHECK (ready_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, process_id) REFERENCES processes (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
) STRICT;

INSERT INTO tasks_new (
    id, client_id, version, created_at, updated_at, process_id, place, step, title_pl, title_en, side, action,
    evidence, required, shared, owner_id, state, due_at, ended_at, ended_by_id, ticket_id, note, ready_at
)
SELECT
    id, client_id, version, created_at, updated_at, process_id, place, step, title_pl, title_en, side, action,
    evidence, required, shared, owner_id, state, due_at, ended_at, ended_by_id, ticket_id, note, ready_at
FROM tasks;

DROP TABLE tasks;
ALTER TABLE tasks_new RENAME TO tasks;

CREATE INDEX tasks_by_place ON tasks (process_id, place, id);
CREATE INDEX tasks_by_due ON tasks (due_at, id);
CREATE INDEX tasks_of_client ON tasks (client_id, due_at, id);
CREATE INDEX tasks_by_owner ON tasks (owner_id, state, due_at, id);
CREATE INDEX tasks_by_ender ON tasks (ended_by_id);
CREATE INDEX tasks_by_ticket ON tasks (ticket_id);

CREATE TRIGGER tasks_keep_identity BEFORE UPDATE OF id, client_id ON tasks
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'tasks: a row keeps its id and its organisation'); END;

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
