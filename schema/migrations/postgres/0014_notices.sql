-- Notices: what people want to be told by mail, what waits to be sent to them, and how far the log was read for that.

CREATE TABLE preferences (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL UNIQUE,
    paces jsonb NOT NULL,
    zone varchar(60) NOT NULL,
    quiet_from varchar(5),
    quiet_to varchar(5),
    quiet_days jsonb NOT NULL,
    digest_hour integer NOT NULL CHECK (digest_hour >= 0),
    returned_at timestamptz(3),
    returned_email varchar(254),
    returned_why varchar(300),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE readers (
    name varchar(60) NOT NULL PRIMARY KEY,
    position bigint NOT NULL DEFAULT 0 CHECK (position >= 0)
);

-- expects: readers +1
-- Nobody is told of what happened before there were notices.
INSERT INTO readers (name, position) SELECT 'notices', coalesce(max(position), 0) FROM history;

CREATE TABLE notices (
    id uuid NOT NULL PRIMARY KEY,
    state varchar(10) NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
    tries integer NOT NULL CHECK (tries >= 0),
    due_at timestamptz(3) NOT NULL,
    settled_at timestamptz(3),
    why varchar(300),
    person_id uuid NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('REPLY', 'STATUS', 'OPENED', 'ASSIGNED', 'DECISION', 'REMINDER', 'SLA')),
    key varchar(100) COLLATE "C" NOT NULL,
    event_id uuid,
    about varchar(60) NOT NULL,
    subject_type varchar(3) NOT NULL,
    subject_id uuid NOT NULL,
    happened_at timestamptz(3) NOT NULL,
    together boolean NOT NULL,
    hash varchar(64) COLLATE "C",
    UNIQUE (person_id, key)
);

-- Ways in

CREATE INDEX notices_waiting ON notices (due_at, id) WHERE state = 'WAITING';
CREATE INDEX notices_of_person ON notices (person_id, due_at, id) WHERE state = 'WAITING';
CREATE INDEX notices_by_hash ON notices (hash);
CREATE INDEX preferences_by_client ON preferences (client_id, created_at, id);
CREATE INDEX preferences_returned ON preferences (returned_at, id) WHERE returned_at IS NOT NULL;

-- A row keeps its id and its organisation

CREATE TRIGGER preferences_keep_identity BEFORE UPDATE OF id, client_id ON preferences
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
