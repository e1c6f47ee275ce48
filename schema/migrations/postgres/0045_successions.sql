-- Successions: whoever takes over what waited for somebody, in one step.

CREATE TABLE successions (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    successor_id uuid NOT NULL,
    reason text NOT NULL,
    handed_at timestamptz(3) NOT NULL,
    decisions integer NOT NULL CHECK (decisions >= 0),
    delegations integer NOT NULL CHECK (delegations >= 0),
    watches integer NOT NULL CHECK (watches >= 0),
    systems integer NOT NULL CHECK (systems >= 0),
    reports integer NOT NULL CHECK (reports >= 0),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, successor_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

-- Ways in

CREATE INDEX successions_by_time ON successions (handed_at, id);
CREATE INDEX successions_of_client ON successions (client_id, handed_at, id);
CREATE INDEX successions_by_person ON successions (person_id, handed_at, id);
CREATE INDEX successions_by_successor ON successions (successor_id, handed_at, id);

-- A row keeps its id and its organisation

CREATE TRIGGER successions_keep_identity BEFORE UPDATE OF id, client_id ON successions
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
