-- Service levels: what is promised, the clocks of tickets, and whose move it was when.

CREATE TABLE policies (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(100) NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    calendar_id uuid NOT NULL REFERENCES calendars (id) ON DELETE RESTRICT,
    targets jsonb NOT NULL,
    pauses jsonb NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    UNIQUE (client_id, number)
);

CREATE TABLE clocks (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    policy_id uuid NOT NULL REFERENCES policies (id) ON DELETE RESTRICT,
    metric varchar(10) NOT NULL CHECK (metric IN ('RESPONSE', 'RESOLUTION')),
    priority varchar(2) NOT NULL CHECK (priority IN ('P1', 'P2', 'P3', 'P4')),
    minutes integer NOT NULL CHECK (minutes > 0),
    state varchar(10) NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED')),
    started_at timestamptz(3) NOT NULL,
    since_at timestamptz(3),
    used_ms bigint NOT NULL CHECK (used_ms >= 0),
    due_at timestamptz(3),
    warn_at timestamptz(3),
    warned_at timestamptz(3),
    breached_at timestamptz(3),
    stopped_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    UNIQUE (ticket_id, metric)
);

CREATE TABLE ticket_turns (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    turn varchar(12) NOT NULL CHECK (turn IN ('CLIENT', 'IT', 'THIRD_PARTY', 'NOBODY')),
    from_at timestamptz(3) NOT NULL,
    to_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    CHECK (to_at IS NULL OR from_at <= to_at)
);

-- How a ticket stands, so that lists are sorted by it

ALTER TABLE tickets ADD COLUMN sla_state varchar(10) NOT NULL DEFAULT 'NONE' CHECK (sla_state IN ('ON_TRACK', 'AT_RISK', 'BREACHED', 'PAUSED', 'MET', 'NONE'));
ALTER TABLE tickets ADD COLUMN due_at timestamptz(3);
ALTER TABLE tickets ADD COLUMN turn_since timestamptz(3);

-- It is one side's move at a time

CREATE UNIQUE INDEX ticket_turns_open ON ticket_turns (ticket_id) WHERE to_at IS NULL;

CREATE INDEX policies_by_client ON policies (client_id, created_at, id);
CREATE INDEX clocks_by_due ON clocks (due_at, id);
CREATE INDEX clocks_by_client_due ON clocks (client_id, due_at, id);
CREATE INDEX clocks_by_start ON clocks (started_at, id);
CREATE INDEX clocks_by_client_start ON clocks (client_id, started_at, id);
CREATE INDEX clocks_going ON clocks (state, due_at);
CREATE INDEX clocks_warning ON clocks (warn_at) WHERE warn_at IS NOT NULL;
CREATE INDEX clocks_by_policy ON clocks (policy_id, state);
CREATE INDEX ticket_turns_by_ticket ON ticket_turns (ticket_id, from_at, id);
CREATE INDEX tickets_by_due ON tickets (due_at, id);
CREATE INDEX tickets_by_client_due ON tickets (client_id, due_at, id);
CREATE INDEX tickets_by_due_last ON tickets (due_at DESC NULLS LAST, id DESC);
CREATE INDEX tickets_by_client_due_last ON tickets (client_id, due_at DESC NULLS LAST, id DESC);

-- A row keeps its id and its organisation

CREATE TRIGGER policies_keep_identity BEFORE UPDATE OF id, client_id ON policies
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER clocks_keep_identity BEFORE UPDATE OF id, client_id ON clocks
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER ticket_turns_keep_identity BEFORE UPDATE OF id, client_id ON ticket_turns
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
