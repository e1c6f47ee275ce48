-- Saved replies: what the IT team says again and again, worded once.

CREATE TABLE replies (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(100) COLLATE "C" NOT NULL,
    scope varchar(8) NOT NULL CHECK (scope IN ('GLOBAL', 'TEAM', 'PERSONAL')),
    team_id uuid,
    person_id uuid,
    text_pl text,
    text_en text,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, team_id) REFERENCES teams (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK (scope <> 'TEAM' OR team_id IS NOT NULL),
    CHECK (scope <> 'PERSONAL' OR person_id IS NOT NULL),
    CHECK (text_pl IS NOT NULL OR text_en IS NOT NULL)
);

-- Ways in

CREATE INDEX replies_by_name ON replies (name, id);
CREATE INDEX replies_by_team ON replies (team_id, name, id);
CREATE INDEX replies_by_person ON replies (person_id, name, id);

-- A row keeps its id and its organisation

CREATE TRIGGER replies_keep_identity BEFORE UPDATE OF id, client_id ON replies
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
