-- Imports: files that were taken in, what came of them, and files that wait.

CREATE TABLE imports (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('DEVICES', 'MODELS', 'INCIDENTS')),
    state varchar(10) NOT NULL CHECK (state IN ('PLANNED', 'APPLIED', 'UNDONE')),
    file_name varchar(200) NOT NULL,
    sha256 varchar(64) NOT NULL CHECK (length(sha256) = 64),
    counts jsonb NOT NULL,
    report jsonb NOT NULL,
    person_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    UNIQUE (client_id, id)
);

CREATE TABLE imported_tickets (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    imported_id uuid NOT NULL,
    ticket_id uuid NOT NULL UNIQUE,
    number varchar(40) COLLATE "C" NOT NULL,
    UNIQUE (client_id, id),
    UNIQUE (client_id, number),
    FOREIGN KEY (client_id, imported_id) REFERENCES imports (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE uploads (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    file_name varchar(200) NOT NULL,
    sha256 varchar(64) NOT NULL CHECK (length(sha256) = 64),
    content bytea NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

-- Ways in

CREATE INDEX imports_by_client ON imports (client_id, created_at, id);
CREATE INDEX imports_by_file ON imports (client_id, sha256);
CREATE INDEX imported_tickets_by_import ON imported_tickets (imported_id);
CREATE INDEX uploads_by_person ON uploads (person_id, expires_at);
CREATE INDEX history_by_request ON history (request_id, position);

-- A row keeps its id and its organisation

CREATE TRIGGER imports_keep_identity BEFORE UPDATE OF id, client_id ON imports
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER imported_tickets_keep_identity BEFORE UPDATE OF id, client_id ON imported_tickets
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER uploads_keep_identity BEFORE UPDATE OF id, client_id ON uploads
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER imports_person_id BEFORE INSERT OR UPDATE OF person_id ON imports
FOR EACH ROW WHEN (NOT of_either_side(NEW.person_id, NEW.client_id))
EXECUTE FUNCTION refuse('.person_id: neither of the organisation nor of the IT company');
