-- The life of a ticket: teams, parents and merging, links, watchers, work and ratings.

CREATE TABLE teams (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id)
) STRICT;

CREATE TABLE team_members (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    team_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, team_id) REFERENCES teams (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

-- A ticket's table is built anew: a reference within one organisation cannot be added to one that is there

CREATE TABLE tickets_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('INCIDENT', 'REQUEST')),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    body TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('PANEL', 'EMAIL', 'PHONE', 'API')),
    requester_id TEXT NOT NULL,
    assignee_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    category TEXT CHECK (length(category) <= 100),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 3),
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 1 AND 3),
    priority TEXT NOT NULL CHECK (priority IN ('P1', 'P2', 'P3', 'P4')),
    state TEXT NOT NULL CHECK (state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED')),
    turn TEXT NOT NULL CHECK (turn IN ('CLIENT', 'IT', 'THIRD_PARTY', 'NOBODY')),
    pending_party TEXT CHECK (pending_party IN ('CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED')),
    pending_reason TEXT,
    remind_at TEXT CHECK (remind_at GLOB '????-??-??T??:??:??.???Z'),
    resolution_code TEXT CHECK (
        resolution_code IN ('FIXED', 'WORKAROUND', 'FULFILLED', 'NOT_REPRODUCIBLE', 'DECLINED', 'OTHER')
    ),
    resolution TEXT,
    reopen_count INTEGER NOT NULL CHECK (reopen_count >= 0),
    opened_at TEXT NOT NULL CHECK (opened_at GLOB '????-??-??T??:??:??.???Z'),
    first_response_at TEXT CHECK (first_response_at GLOB '????-??-??T??:??:??.???Z'),
    resolved_at TEXT CHECK (resolved_at GLOB '????-??-??T??:??:??.???Z'),
    closed_at TEXT CHECK (closed_at GLOB '????-??-??T??:??:??.???Z'),
    search TEXT NOT NULL,
    team_id TEXT REFERENCES teams (id) ON DELETE RESTRICT,
    opened_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    parent_id TEXT,
    merged_into_id TEXT,
    priority_reason TEXT CHECK (length(priority_reason) <= 500),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, requester_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, parent_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, merged_into_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    UNIQUE (client_id, number),
    CHECK (state <> 'PENDING' OR pending_party IS NOT NULL),
    CHECK (state NOT IN ('RESOLVED', 'CLOSED') OR resolution_code IS NOT NULL)
) STRICT;

INSERT INTO tickets_new (
    id, client_id, version, created_at, updated_at, number, kind, title, body, source, requester_id,
    assignee_id, category, impact, urgency, priority, state, turn, pending_party, pending_reason, remind_at,
    resolution_code, resolution, reopen_count, opened_at, first_response_at, resolved_at, closed_at, search, opened_by_id
)
SELECT
    id, client_id, version, created_at, updated_at, number, kind, title, body, source, requester_id,
    assignee_id, category, impact, urgency, priority, state, turn, pending_party, pending_reason, remind_at,
    resolution_code, resolution, reopen_count, opened_at, first_response_at, resolved_at, closed_at, search,
    (SELECT actor_id FROM history WHERE subject_id = tickets.id AND name = 'ticket.opened')
FROM tickets;

DROP TABLE tickets;
ALTER TABLE tickets_new RENAME TO tickets;

CREATE INDEX tickets_by_opening ON tickets (opened_at, id);
CREATE INDEX tickets_by_client ON tickets (client_id, opened_at, id);
CREATE INDEX tickets_by_turn ON tickets (turn, client_id);
CREATE INDEX tickets_by_update ON tickets (updated_at, id);
CREATE INDEX tickets_by_client_update ON tickets (client_id, updated_at, id);
CREATE INDEX tickets_by_priority ON tickets (priority, id);
CREATE INDEX tickets_by_client_priority ON tickets (client_id, priority, id);
CREATE INDEX tickets_by_closing ON tickets (closed_at, id);
CREATE INDEX tickets_by_client_closing ON tickets (client_id, closed_at, id);
CREATE INDEX tickets_by_number ON tickets (number, id);
CREATE INDEX tickets_by_state ON tickets (client_id, state);
CREATE INDEX tickets_by_assignee ON tickets (assignee_id, state);
CREATE INDEX tickets_by_requester ON tickets (requester_id);

CREATE TRIGGER tickets_keep_identity BEFORE UPDATE OF id, client_id ON tickets
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'tickets: a row keeps its id and its organisation'); END;

CREATE TRIGGER tickets_assignee_id_on_insert BEFORE INSERT ON tickets
WHEN NEW.assignee_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.assignee_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tickets.assignee_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER tickets_assignee_id_on_update BEFORE UPDATE OF assignee_id ON tickets
WHEN NEW.assignee_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.assignee_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tickets.assignee_id: neither of the organisation nor of the IT company'); END;

CREATE TABLE ticket_links (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('DUPLICATES', 'RELATES', 'BLOCKS', 'CAUSED_BY', 'FOLLOWS')),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, other_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE ticket_watchers (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE work_entries (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    work_date TEXT NOT NULL CHECK (work_date GLOB '????-??-??'),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    billed_minutes INTEGER NOT NULL CHECK (billed_minutes >= 0),
    audience TEXT NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL')),
    note TEXT CHECK (length(note) <= 1000),
    corrects_id TEXT,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, corrects_id) REFERENCES work_entries (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE ratings (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    score INTEGER CHECK (score BETWEEN 1 AND 5),
    comment TEXT CHECK (length(comment) <= 2000),
    hash TEXT UNIQUE CHECK (length(hash) <= 64),
    expires_at TEXT NOT NULL CHECK (expires_at GLOB '????-??-??T??:??:??.???Z'),
    rated_at TEXT CHECK (rated_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    UNIQUE (ticket_id)
) STRICT;

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
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'teams: a row keeps its id and its organisation'); END;

CREATE TRIGGER team_members_keep_identity BEFORE UPDATE OF id, client_id ON team_members
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'team_members: a row keeps its id and its organisation'); END;

CREATE TRIGGER ticket_links_keep_identity BEFORE UPDATE OF id, client_id ON ticket_links
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'ticket_links: a row keeps its id and its organisation'); END;

CREATE TRIGGER ticket_watchers_keep_identity BEFORE UPDATE OF id, client_id ON ticket_watchers
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'ticket_watchers: a row keeps its id and its organisation'); END;

CREATE TRIGGER work_entries_keep_identity BEFORE UPDATE OF id, client_id ON work_entries
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'work_entries: a row keeps its id and its organisation'); END;

CREATE TRIGGER ratings_keep_identity BEFORE UPDATE OF id, client_id ON ratings
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'ratings: a row keeps its id and its organisation'); END;

-- People of either side

CREATE TRIGGER tickets_opened_by_id_on_insert BEFORE INSERT ON tickets
WHEN NEW.opened_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.opened_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tickets.opened_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER tickets_opened_by_id_on_update BEFORE UPDATE OF opened_by_id ON tickets
WHEN NEW.opened_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.opened_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tickets.opened_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER ticket_watchers_person_id_on_insert BEFORE INSERT ON ticket_watchers
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'ticket_watchers.person_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER ticket_watchers_person_id_on_update BEFORE UPDATE OF person_id ON ticket_watchers
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'ticket_watchers.person_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER work_entries_person_id_on_insert BEFORE INSERT ON work_entries
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'work_entries.person_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER work_entries_person_id_on_update BEFORE UPDATE OF person_id ON work_entries
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'work_entries.person_id: neither of the organisation nor of the IT company'); END;
