-- Protocols: what was handed over, on paper that is kept as it was.

CREATE TABLE protocols (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    assignment_id uuid NOT NULL,
    occasion varchar(11) NOT NULL CHECK (occasion IN ('HANDED_OVER', 'ACCEPTED', 'CORRECTED')),
    edition smallint NOT NULL CHECK (edition > 0),
    language varchar(2) NOT NULL CHECK (language IN ('PL', 'EN')),
    state varchar(4) NOT NULL CHECK (state IN ('DUE', 'KEPT')),
    file_id uuid,
    UNIQUE (client_id, id),
    UNIQUE (client_id, file_id),
    UNIQUE (client_id, assignment_id, language, edition),
    FOREIGN KEY (client_id, assignment_id) REFERENCES assignments (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, file_id) REFERENCES files (client_id, id) ON DELETE RESTRICT,
    CHECK (state <> 'KEPT' OR file_id IS NOT NULL)
);

CREATE INDEX protocols_by_creation ON protocols (created_at, id);
CREATE INDEX protocols_of_assignment ON protocols (assignment_id, created_at, id);
CREATE INDEX protocols_by_file ON protocols (file_id);
CREATE INDEX protocols_due ON protocols (created_at, id) WHERE state = 'DUE';

CREATE TRIGGER protocols_keep_identity BEFORE UPDATE OF id, client_id ON protocols
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- A paper that is kept stays the one that it was

CREATE TRIGGER protocols_keep_files BEFORE UPDATE OF file_id ON protocols
FOR EACH ROW WHEN (OLD.file_id IS NOT NULL AND OLD.file_id IS DISTINCT FROM NEW.file_id)
EXECUTE FUNCTION refuse(': what is kept stays as it is');
