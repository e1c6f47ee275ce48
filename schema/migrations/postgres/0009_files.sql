-- Files: what people attach to tickets and to what they say in them. Contents lie outside of the database.

CREATE TABLE files (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(200) COLLATE "C" NOT NULL,
    media_type varchar(100) NOT NULL,
    size integer NOT NULL CHECK (size > 0),
    sha256 varchar(64) NOT NULL CHECK (length(sha256) = 64),
    state varchar(10) NOT NULL CHECK (state IN ('STAGED', 'ATTACHED', 'DROPPED')),
    thumbnail boolean NOT NULL,
    sender_id uuid NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    sent_at timestamptz(3) NOT NULL,
    UNIQUE (client_id, id)
);

CREATE TABLE ticket_files (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    file_id uuid NOT NULL UNIQUE,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, file_id) REFERENCES files (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE comment_files (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    comment_id uuid NOT NULL,
    file_id uuid NOT NULL UNIQUE,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, comment_id) REFERENCES comments (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, file_id) REFERENCES files (client_id, id) ON DELETE RESTRICT
);

-- Ways in

CREATE INDEX files_by_sender ON files (sender_id, sent_at);
CREATE INDEX files_waiting ON files (sent_at) WHERE state = 'STAGED';
CREATE INDEX ticket_files_by_ticket ON ticket_files (ticket_id);
CREATE INDEX comment_files_by_comment ON comment_files (comment_id);

-- A row keeps its id and its organisation

CREATE TRIGGER files_keep_identity BEFORE UPDATE OF id, client_id ON files
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER ticket_files_keep_identity BEFORE UPDATE OF id, client_id ON ticket_files
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER comment_files_keep_identity BEFORE UPDATE OF id, client_id ON comment_files
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER files_sender_id BEFORE INSERT OR UPDATE OF sender_id ON files
FOR EACH ROW WHEN (NOT of_either_side(NEW.sender_id, NEW.client_id))
EXECUTE FUNCTION refuse('.sender_id: neither of the organisation nor of the IT company');
