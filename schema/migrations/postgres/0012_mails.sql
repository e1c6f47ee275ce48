-- Mail that came in: kept as it was, and what became of it.

CREATE TABLE mails (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    state varchar(12) NOT NULL CHECK (state IN ('TAKEN', 'QUARANTINED', 'REFUSED', 'UNREADABLE')),
    reason varchar(16) CHECK (reason IN ('UNKNOWN_SENDER', 'NOT_THEIRS', 'TOO_MANY', 'FORGED', 'AUTOMATIC', 'BULK', 'BOUNCE', 'OURS', 'RULE', 'BROKEN', 'DROPPED')),
    note varchar(500),
    message_id varchar(500),
    digest varchar(64) COLLATE "C" NOT NULL UNIQUE,
    sender varchar(320) NOT NULL,
    sender_name varchar(200) NOT NULL,
    subject varchar(500) NOT NULL,
    text text NOT NULL,
    attachments jsonb NOT NULL,
    sent_at timestamptz(3),
    person_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    ticket_id uuid REFERENCES tickets (id) ON DELETE RESTRICT,
    comment_id uuid REFERENCES comments (id) ON DELETE RESTRICT,
    handler_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    content bytea NOT NULL,
    UNIQUE (client_id, id)
);

-- Ways in

CREATE INDEX mails_by_time ON mails (created_at, id);
CREATE INDEX mails_by_client ON mails (client_id, created_at, id);
CREATE INDEX mails_by_state ON mails (state, created_at, id);
CREATE INDEX mails_by_sender ON mails (sender, created_at);
CREATE INDEX mails_by_ticket ON mails (ticket_id, created_at, id);

-- A row keeps its id and its organisation

CREATE TRIGGER mails_keep_identity BEFORE UPDATE OF id, client_id ON mails
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
