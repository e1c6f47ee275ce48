-- Reports: the steps that tickets take, and ways to what is counted.

CREATE TABLE ticket_steps (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    at timestamptz(3) NOT NULL,
    from_state varchar(10) CHECK (from_state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED')),
    waited_for varchar(20) CHECK (waited_for IN ('CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED')),
    state varchar(10) NOT NULL CHECK (state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED')),
    party varchar(20) CHECK (party IN ('CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED')),
    team_id uuid REFERENCES teams (id) ON DELETE RESTRICT,
    teams smallint NOT NULL CHECK (teams >= 0),
    assigned boolean NOT NULL,
    UNIQUE (client_id, id),
    UNIQUE (ticket_id, number),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
);

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
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
