-- What came of tasks in the registers: devices handed over and taken back, accesses given and closed.

CREATE TABLE task_assignments (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    task_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    UNIQUE (client_id, id),
    UNIQUE (task_id, assignment_id),
    FOREIGN KEY (client_id, task_id) REFERENCES tasks (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, assignment_id) REFERENCES assignments (client_id, id) ON DELETE RESTRICT
);

CREATE INDEX task_assignments_by_assignment ON task_assignments (assignment_id, task_id);

CREATE TRIGGER task_assignments_keep_identity BEFORE UPDATE OF id, client_id ON task_assignments
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TABLE task_accesses (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    task_id uuid NOT NULL,
    access_id uuid NOT NULL,
    UNIQUE (client_id, id),
    UNIQUE (task_id, access_id),
    FOREIGN KEY (client_id, task_id) REFERENCES tasks (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, access_id) REFERENCES accesses (client_id, id) ON DELETE RESTRICT
);

CREATE INDEX task_accesses_by_access ON task_accesses (access_id, task_id);

CREATE TRIGGER task_accesses_keep_identity BEFORE UPDATE OF id, client_id ON task_accesses
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
