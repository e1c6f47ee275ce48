-- Files that show that a task was done.

ALTER TABLE tasks DROP CONSTRAINT tasks_evidence_check;
ALTER TABLE tasks ADD CONSTRAINT tasks_evidence_check CHECK (evidence IN ('NONE', 'NOTE', 'FILE'));

CREATE TABLE task_files (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    task_id uuid NOT NULL,
    file_id uuid NOT NULL UNIQUE,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, task_id) REFERENCES tasks (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, file_id) REFERENCES files (client_id, id) ON DELETE RESTRICT
);

CREATE INDEX task_files_by_task ON task_files (task_id);

CREATE TRIGGER task_files_keep_identity BEFORE UPDATE OF id, client_id ON task_files
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
