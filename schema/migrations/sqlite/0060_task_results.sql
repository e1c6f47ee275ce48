-- What came of tasks in the registers: devices handed over and taken back, accesses given and closed.

CREATE TABLE task_assignments (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    task_id TEXT NOT NULL,
    assignment_id TEXT NOT NULL,
    UNIQUE (client_id, id),
    UNIQUE (task_id, assignment_id),
    FOREIGN KEY (client_id, task_id) REFERENCES tasks (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, assignment_id) REFERENCES assignments (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX task_assignments_by_assignment ON task_assignments (assignment_id, task_id);

CREATE TRIGGER task_assignments_keep_identity BEFORE UPDATE OF id, client_id ON task_assignments
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'task_assignments: a row keeps its id and its organisation'); END;

CREATE TABLE task_accesses (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    task_id TEXT NOT NULL,
    access_id TEXT NOT NULL,
    UNIQUE (client_id, id),
    UNIQUE (task_id, access_id),
    FOREIGN KEY (client_id, task_id) REFERENCES tasks (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, access_id) REFERENCES accesses (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX task_accesses_by_access ON task_accesses (access_id, task_id);

CREATE TRIGGER task_accesses_keep_identity BEFORE UPDATE OF id, client_id ON task_accesses
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'task_accesses: a row keeps its id and its organisation'); END;
