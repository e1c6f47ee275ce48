-- Reports: the steps that tickets take, and ways to what is counted.

CREATE TABLE ticket_steps (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    from_state TEXT CHECK (from_state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED')),
    waited_for TEXT CHECK (waited_for IN ('CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED')),
    state TEXT NOT NULL CHECK (state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED')),
    party TEXT CHECK (party IN ('CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED')),
    team_id TEXT REFERENCES teams (id) ON DELETE RESTRICT,
    teams INTEGER NOT NULL CHECK (teams >= 0),
    assigned INTEGER NOT NULL CHECK (assigned IN (0, 1)),
    UNIQUE (client_id, id),
    UNIQUE (ticket_id, number),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
) STRICT;

-- Ways in

CREATE INDEX ticket_steps_by_state ON ticket_steps (state, at, ticket_id);
CREATE INDEX ticket_steps_by_client_state ON ticket_steps (client_id, state, at, ticket_id);
CREATE INDEX ticket_turns_by_start ON ticket_turns (from_at, ticket_id);
CREATE INDEX ticket_turns_by_client_start ON ticket_turns (client_id, from_at, ticket_id);
CREATE INDEX clocks_by_stop ON clocks (stopped_at, metric, state);
CREATE INDEX clocks_by_client_stop ON clocks (client_id, stopped_at, metric, state);
CREATE INDEX work_entries_by_day ON work_entries (work_date, id);
CREATE INDEX work_entries_by_client_day ON work_entries (client_id, work_date, id);
CREATE INDEX tickets_by_state_opening ON tickets (state, opened_at, id);

-- A row keeps its id and its organisation

CREATE TRIGGER ticket_steps_keep_identity BEFORE UPDATE OF id, client_id ON ticket_steps
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'ticket_steps: a row keeps its id and its organisation'); END;
