-- The life of a ticket: teams, parents and merging, links, watchers, work and ratings.

CREATE TABLE teams (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(100) COLLATE "C" NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id)
);

CREATE TABLE team_members (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    team_id uuid NOT NULL,
    person_id uuid NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, team_id) REFERENCES teams (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

ALTER TABLE tickets
    ADD COLUMN team_id uuid REFERENCES teams (id) ON DELETE RESTRICT,
    ADD COLUMN opened_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    ADD COLUMN parent_id uuid,
    ADD COLUMN merged_into_id uuid,
    ADD COLUMN priority_reason varchar(500),
    ADD FOREIGN KEY (client_id, parent_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    ADD FOREIGN KEY (client_id, merged_into_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT;

UPDATE tickets SET opened_by_id =
    (SELECT actor_id FROM history WHERE subject_id = tickets.id AND name = 'ticket.opened');

CREATE TABLE ticket_links (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    other_id uuid NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('DUPLICATES', 'RELATES', 'BLOCKS', 'CAUSED_BY', 'FOLLOWS')),
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, other_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE ticket_watchers (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE work_entries (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    work_date date NOT NULL,
    minutes integer NOT NULL CHECK (minutes > 0),
    billed_minutes integer NOT NULL CHECK (billed_minutes >= 0),
    audience varchar(10) NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL')),
    note varchar(1000),
    corrects_id uuid,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, corrects_id) REFERENCES work_entries (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE ratings (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    person_id uuid NOT NULL,
    score smallint CHECK (score BETWEEN 1 AND 5),
    comment varchar(2000),
    hash varchar(64) UNIQUE,
    expires_at timestamptz(3) NOT NULL,
    rated_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    UNIQUE (ticket_id)
);

-- What is looked for, and what is there once at a time

CREATE UNIQUE INDEX teams_name ON teams (client_id, name) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX team_members_live ON team_members (team_id, person_id) WHERE ended_at IS NULL;
CREATE INDEX team_members_by_person ON team_members (person_id);
CREATE INDEX tickets_by_team ON tickets (team_id, state);
CREATE INDEX tickets_by_parent ON tickets (parent_id);
CREATE INDEX tickets_by_merging ON tickets (merged_into_id);
CREATE UNIQUE INDEX ticket_links_live ON ticket_links (ticket_id, other_id, kind) WHERE ended_at IS NULL;
CREATE INDEX ticket_links_by_other ON ticket_links (other_id);
CREATE UNIQUE INDEX ticket_watchers_live ON ticket_watchers (ticket_id, person_id) WHERE ended_at IS NULL;
CREATE INDEX ticket_watchers_by_person ON ticket_watchers (person_id);
CREATE INDEX work_entries_by_ticket ON work_entries (ticket_id, work_date, id);
CREATE INDEX work_entries_by_person ON work_entries (person_id, work_date, id);
CREATE UNIQUE INDEX work_entries_correction ON work_entries (corrects_id);
CREATE INDEX ratings_by_person ON ratings (person_id);

-- A row keeps its id and its organisation

CREATE TRIGGER teams_keep_identity BEFORE UPDATE OF id, client_id ON teams
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER team_members_keep_identity BEFORE UPDATE OF id, client_id ON team_members
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER ticket_links_keep_identity BEFORE UPDATE OF id, client_id ON ticket_links
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER ticket_watchers_keep_identity BEFORE UPDATE OF id, client_id ON ticket_watchers
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER work_entries_keep_identity BEFORE UPDATE OF id, client_id ON work_entries
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER ratings_keep_identity BEFORE UPDATE OF id, client_id ON ratings
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- People of either side

CREATE TRIGGER tickets_opened_by_id BEFORE INSERT OR UPDATE OF opened_by_id ON tickets
FOR EACH ROW WHEN (NOT of_either_side(NEW.opened_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.opened_by_id: neither of the organisation nor of the IT company');

CREATE TRIGGER ticket_watchers_person_id BEFORE INSERT OR UPDATE OF person_id ON ticket_watchers
FOR EACH ROW WHEN (NOT of_either_side(NEW.person_id, NEW.client_id))
EXECUTE FUNCTION refuse('.person_id: neither of the organisation nor of the IT company');

CREATE TRIGGER work_entries_person_id BEFORE INSERT OR UPDATE OF person_id ON work_entries
FOR EACH ROW WHEN (NOT of_either_side(NEW.person_id, NEW.client_id))
EXECUTE FUNCTION refuse('.person_id: neither of the organisation nor of the IT company');
