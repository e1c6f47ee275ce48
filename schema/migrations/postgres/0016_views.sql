-- Views: lists that people keep under a name.

CREATE TABLE views (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(100) COLLATE "C" NOT NULL,
    about varchar(10) COLLATE "C" NOT NULL CHECK (about IN ('TICKETS', 'DEVICES', 'PEOPLE', 'HISTORY')),
    query text COLLATE "C" NOT NULL,
    audience varchar(10) COLLATE "C" NOT NULL CHECK (audience IN ('OWN', 'TEAM', 'COMPANY')),
    owner_id uuid NOT NULL,
    team_id uuid,
    place smallint NOT NULL CHECK (place >= 0),
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    CHECK (audience <> 'TEAM' OR team_id IS NOT NULL),
    FOREIGN KEY (client_id, owner_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, team_id) REFERENCES teams (client_id, id) ON DELETE RESTRICT
);

-- Ways in

CREATE UNIQUE INDEX views_name ON views (owner_id, about, name) WHERE ended_at IS NULL;
CREATE INDEX views_by_team ON views (team_id);
CREATE INDEX views_by_place ON views (place, id);

-- A row keeps its id and its organisation

CREATE TRIGGER views_keep_identity BEFORE UPDATE OF id, client_id ON views
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
