-- Links by which a password is set, and when a session was last used.

CREATE TABLE password_links (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    hash varchar(64) NOT NULL UNIQUE,
    expires_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

ALTER TABLE sessions ADD COLUMN used_at timestamptz(3);

-- One link of a person works at a time

CREATE UNIQUE INDEX password_links_live ON password_links (person_id) WHERE ended_at IS NULL;

-- A row keeps its id and its organisation

CREATE TRIGGER password_links_keep_identity BEFORE UPDATE OF id, client_id ON password_links
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
