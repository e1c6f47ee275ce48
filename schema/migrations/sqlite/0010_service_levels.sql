-- Service levels: what is promised, the clocks of tickets, and whose move it was when.

CREATE TABLE policies (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    number INTEGER NOT NULL CHECK (number > 0),
    calendar_id TEXT NOT NULL REFERENCES calendars (id) ON DELETE RESTRICT,
    targets TEXT NOT NULL CHECK (json_valid(targets)),
    pauses TEXT NOT NULL CHECK (json_valid(pauses)),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    UNIQUE (client_id, number)
) STRICT;

CREATE TABLE clocks (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    policy_id TEXT NOT NULL REFERENCES policies (id) ON DELETE RESTRICT,
    metric TEXT NOT NULL CHECK (metric IN ('RESPONSE', 'RESOLUTION')),
    priority TEXT NOT NULL CHECK (priority IN ('P1', 'P2', 'P3', 'P4')),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    state TEXT NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED')),
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
    since_at TEXT CHECK (since_at GLOB '????-??-??T??:??:??.???Z'),
    used_ms INTEGER NOT NULL CHECK (used_ms >= 0),
    due_at TEXT CHECK (due_at GLOB '????-??-??T??:??:??.???Z'),
    warn_at TEXT CHECK (warn_at GLOB '????-??-??T??:??:??.???Z'),
    warned_at TEXT CHECK (warned_at GLOB '????-??-??T??:??:??.???Z'),
    breached_at TEXT CHECK (breached_at GLOB '????-??-??T??:??:??.???Z'),
    stopped_at TEXT CHECK (stopped_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    UNIQUE (ticket_id, metric)
) STRICT;

CREATE TABLE ticket_turns (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    turn TEXT NOT NULL CHECK (turn IN ('CLIENT', 'IT', 'THIRD_PARTY', 'NOBODY')),
    from_at TEXT NOT NULL CHECK (from_at GLOB '????-??-??T??:??:??.???Z'),
    to_at TEXT CHECK (to_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    CHECK (to_at IS NULL OR from_at <= to_at)
) STRICT;

-- How a ticket stands, so that lists are sorted by it

ALTER TABLE tickets ADD COLUMN sla_state TEXT NOT NULL DEFAULT 'NONE' CHECK (sla_state IN ('ON_TRACK', 'AT_RISK', 'BREACHED', 'PAUSED', 'MET', 'NONE'));
ALTER TABLE tickets ADD COLUMN due_at TEXT CHECK (due_at GLOB '????-??-??T??:??:??.???Z');
ALTER TABLE tickets ADD COLUMN turn_since TEXT CHECK (turn_since GLOB '????-??-??T??:??:??.???Z');

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

-- A row keeps its id and its organisation

CREATE TRIGGER policies_keep_identity BEFORE UPDATE OF id, client_id ON policies
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'policies: a row keeps its id and its organisation'); END;

CREATE TRIGGER clocks_keep_identity BEFORE UPDATE OF id, client_id ON clocks
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'clocks: a row keeps its id and its organisation'); END;

CREATE TRIGGER ticket_turns_keep_identity BEFORE UPDATE OF id, client_id ON ticket_turns
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'ticket_turns: a row keeps its id and its organisation'); END;
