-- Calendars: when somebody works, and on which days nobody does.

CREATE TABLE calendars (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(100) NOT NULL,
    zone varchar(60) NOT NULL,
    week jsonb NOT NULL,
    UNIQUE (client_id, id)
);

CREATE TABLE closures (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    calendar_id uuid NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL,
    name varchar(100) NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, calendar_id) REFERENCES calendars (client_id, id) ON DELETE RESTRICT,
    CHECK (from_on <= to_on)
);

CREATE INDEX closures_by_calendar ON closures (calendar_id, from_on, id);

-- A row keeps its id and its organisation

CREATE TRIGGER calendars_keep_identity BEFORE UPDATE OF id, client_id ON calendars
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER closures_keep_identity BEFORE UPDATE OF id, client_id ON closures
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
