-- The foundation: organisations, people, devices, tickets, and the log of everything that happens to them.
--
-- Moments are text in UTC to the millisecond, so that they compare as they follow; ids are text of 36 characters.
-- A reference within one organisation carries `client_id`, so that no row can point into another organisation.

CREATE TABLE organisations (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    code TEXT NOT NULL UNIQUE CHECK (length(code) <= 12),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('ENTERPRISE', 'CLIENT', 'PARTNER')),
    city TEXT CHECK (length(city) <= 100),
    CHECK (client_id = id)
) STRICT;

CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    email TEXT CHECK (length(email) <= 254),
    phone TEXT CHECK (length(phone) <= 40),
    title TEXT CHECK (length(title) <= 120),
    state TEXT NOT NULL CHECK (state IN ('PLANNED', 'ACTIVE', 'ON_LEAVE', 'LEAVING', 'LEFT')),
    language TEXT NOT NULL CHECK (language IN ('PL', 'EN')),
    search TEXT NOT NULL,
    withdrawn_at TEXT CHECK (withdrawn_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id)
) STRICT;

CREATE TABLE memberships (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisations (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (
        role IN ('OWNER', 'COORDINATOR', 'EMPLOYEE', 'READER', 'ADMIN', 'ACCOUNT_MANAGER', 'TECHNICIAN', 'EXECUTIVE',
            'AMBASSADOR')
    ),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE passwords (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL CHECK (length(hash) <= 200),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    failing_since TEXT CHECK (failing_since GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) <= 64),
    agent TEXT CHECK (length(agent) <= 200),
    expires_at TEXT NOT NULL CHECK (expires_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE tokens (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 100),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) <= 64),
    scopes TEXT NOT NULL CHECK (json_valid(scopes)),
    expires_at TEXT NOT NULL CHECK (expires_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE device_models (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    manufacturer TEXT NOT NULL CHECK (length(manufacturer) <= 100),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    category TEXT NOT NULL CHECK (length(category) <= 60),
    useful_life_months INTEGER CHECK (useful_life_months > 0),
    end_of_support TEXT CHECK (end_of_support GLOB '????-??-??'),
    source TEXT CHECK (length(source) <= 120),
    folded TEXT NOT NULL CHECK (length(folded) <= 301),
    UNIQUE (client_id, id),
    UNIQUE (folded)
) STRICT;

CREATE TABLE devices (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    tag TEXT NOT NULL CHECK (length(tag) <= 40),
    serial TEXT CHECK (length(serial) <= 80),
    model_id TEXT NOT NULL REFERENCES device_models (id) ON DELETE RESTRICT,
    ownership TEXT NOT NULL CHECK (ownership IN ('OWNED', 'LEASED', 'RENTED', 'BYOD', 'PROVIDER_LOANER')),
    stage TEXT NOT NULL CHECK (
        stage IN ('ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED',
            'LOST')
    ),
    holder_id TEXT,
    location TEXT CHECK (length(location) <= 200),
    purchased_on TEXT CHECK (purchased_on GLOB '????-??-??'),
    price_minor INTEGER CHECK (price_minor >= 0),
    price_currency TEXT CHECK (price_currency GLOB '[A-Z][A-Z][A-Z]'),
    supplier TEXT CHECK (length(supplier) <= 200),
    warranty_until TEXT CHECK (warranty_until GLOB '????-??-??'),
    retired_reason TEXT,
    search TEXT NOT NULL,
    withdrawn_at TEXT CHECK (withdrawn_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, holder_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK ((price_minor IS NULL) = (price_currency IS NULL))
) STRICT;

CREATE TABLE assignments (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    device_id TEXT NOT NULL,
    holder_id TEXT,
    location TEXT CHECK (length(location) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('PERMANENT', 'LOAN')),
    from_at TEXT NOT NULL CHECK (from_at GLOB '????-??-??T??:??:??.???Z'),
    to_at TEXT CHECK (to_at GLOB '????-??-??T??:??:??.???Z'),
    expected_return TEXT CHECK (expected_return GLOB '????-??-??'),
    handed_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    condition_out TEXT,
    condition_in TEXT,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, holder_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK (to_at >= from_at),
    CHECK (holder_id IS NOT NULL OR location IS NOT NULL)
) STRICT;

CREATE TABLE tickets (
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
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, requester_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    UNIQUE (client_id, number),
    CHECK (state <> 'PENDING' OR pending_party IS NOT NULL),
    CHECK (state NOT IN ('RESOLVED', 'CLOSED') OR resolution_code IS NOT NULL)
) STRICT;

CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    author_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    audience TEXT NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL')),
    body TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE ticket_devices (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    UNIQUE (ticket_id, device_id)
) STRICT;

CREATE TABLE ticket_people (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    ticket_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    UNIQUE (ticket_id, person_id)
) STRICT;

CREATE TABLE history (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (length(name) <= 60),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    effective_at TEXT NOT NULL CHECK (effective_at GLOB '????-??-??T??:??:??.???Z'),
    actor_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    on_behalf_of_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    request_id TEXT CHECK (length(request_id) <= 64),
    subject_type TEXT NOT NULL CHECK (length(subject_type) <= 3),
    subject_id TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (json_valid(changes)),
    parts TEXT NOT NULL CHECK (json_valid(parts)),
    audience TEXT NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL', 'PRIVATE'))
) STRICT;

CREATE TABLE idempotency_keys (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    actor_id TEXT NOT NULL,
    key TEXT NOT NULL CHECK (length(key) <= 128),
    command TEXT NOT NULL CHECK (length(command) <= 60),
    input_hash TEXT NOT NULL CHECK (length(input_hash) <= 64),
    answer TEXT NOT NULL CHECK (json_valid(answer)),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (actor_id, key)
) STRICT;

-- What is unique among the rows that count

CREATE UNIQUE INDEX organisations_one_enterprise ON organisations (kind) WHERE kind = 'ENTERPRISE';
CREATE UNIQUE INDEX people_by_email ON people (lower(email)) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX memberships_open ON memberships (person_id, role, organisation_id)
    WHERE ended_at IS NULL AND organisation_id IS NOT NULL;
CREATE UNIQUE INDEX memberships_open_everywhere ON memberships (person_id, role)
    WHERE ended_at IS NULL AND organisation_id IS NULL;
CREATE UNIQUE INDEX devices_by_tag ON devices (client_id, tag) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX assignments_open ON assignments (client_id, device_id) WHERE to_at IS NULL;

-- Ways in: by what a row belongs to, and in every order that a list may have, alone and within an organisation

CREATE INDEX people_by_name ON people (search, id);
CREATE INDEX people_by_client_name ON people (client_id, search, id);
CREATE INDEX memberships_by_person ON memberships (person_id);
CREATE INDEX memberships_by_organisation ON memberships (organisation_id);
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE INDEX tokens_by_person ON tokens (person_id);
CREATE INDEX devices_by_any_tag ON devices (tag, id);
CREATE INDEX devices_by_creation ON devices (created_at, id);
CREATE INDEX devices_by_client_creation ON devices (client_id, created_at, id);
CREATE INDEX devices_by_update ON devices (updated_at, id);
CREATE INDEX devices_by_client_update ON devices (client_id, updated_at, id);
CREATE INDEX devices_by_purchase ON devices (purchased_on, id);
CREATE INDEX devices_by_client_purchase ON devices (client_id, purchased_on, id);
CREATE INDEX devices_by_warranty ON devices (warranty_until, id);
CREATE INDEX devices_by_client_warranty ON devices (client_id, warranty_until, id);
CREATE INDEX devices_by_holder ON devices (holder_id);
CREATE INDEX devices_by_model ON devices (model_id);
CREATE INDEX assignments_by_device ON assignments (device_id, from_at, id);
CREATE INDEX assignments_by_holder ON assignments (holder_id);
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
CREATE INDEX comments_by_ticket ON comments (ticket_id, at, id);
CREATE INDEX comments_by_author ON comments (author_id);
CREATE INDEX ticket_devices_by_device ON ticket_devices (device_id);
CREATE INDEX ticket_people_by_person ON ticket_people (person_id);
CREATE INDEX history_by_subject ON history (subject_id, position);
CREATE INDEX history_by_client ON history (client_id, position);

-- A row keeps its id and its organisation

CREATE TRIGGER organisations_keep_identity BEFORE UPDATE OF id, client_id ON organisations
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'organisations: a row keeps its id and its organisation'); END;

CREATE TRIGGER people_keep_identity BEFORE UPDATE OF id, client_id ON people
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'people: a row keeps its id and its organisation'); END;

CREATE TRIGGER memberships_keep_identity BEFORE UPDATE OF id, client_id ON memberships
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'memberships: a row keeps its id and its organisation'); END;

CREATE TRIGGER passwords_keep_identity BEFORE UPDATE OF id, client_id ON passwords
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'passwords: a row keeps its id and its organisation'); END;

CREATE TRIGGER sessions_keep_identity BEFORE UPDATE OF id, client_id ON sessions
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'sessions: a row keeps its id and its organisation'); END;

CREATE TRIGGER tokens_keep_identity BEFORE UPDATE OF id, client_id ON tokens
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'tokens: a row keeps its id and its organisation'); END;

CREATE TRIGGER device_models_keep_identity BEFORE UPDATE OF id, client_id ON device_models
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'device_models: a row keeps its id and its organisation'); END;

CREATE TRIGGER devices_keep_identity BEFORE UPDATE OF id, client_id ON devices
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'devices: a row keeps its id and its organisation'); END;

CREATE TRIGGER assignments_keep_identity BEFORE UPDATE OF id, client_id ON assignments
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'assignments: a row keeps its id and its organisation'); END;

CREATE TRIGGER tickets_keep_identity BEFORE UPDATE OF id, client_id ON tickets
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'tickets: a row keeps its id and its organisation'); END;

CREATE TRIGGER comments_keep_identity BEFORE UPDATE OF id, client_id ON comments
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'comments: a row keeps its id and its organisation'); END;

CREATE TRIGGER ticket_devices_keep_identity BEFORE UPDATE OF id, client_id ON ticket_devices
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'ticket_devices: a row keeps its id and its organisation'); END;

CREATE TRIGGER ticket_people_keep_identity BEFORE UPDATE OF id, client_id ON ticket_people
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'ticket_people: a row keeps its id and its organisation'); END;

CREATE TRIGGER organisations_keep_enterprise BEFORE UPDATE OF kind ON organisations
WHEN NEW.kind IS NOT OLD.kind AND 'ENTERPRISE' IN (NEW.kind, OLD.kind)
BEGIN SELECT RAISE(ABORT, 'organisations: the IT company stays the IT company'); END;

-- Someone of either side: of the row's organisation, or of the IT company

CREATE VIEW sides AS
SELECT person.id AS person_id, organisation.id AS client_id
FROM people person JOIN organisations home ON home.id = person.client_id
JOIN organisations organisation ON home.kind = 'ENTERPRISE' OR organisation.id = home.id;

CREATE TRIGGER assignments_handed_by_id_on_insert BEFORE INSERT ON assignments
WHEN NEW.handed_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.handed_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'assignments.handed_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER assignments_handed_by_id_on_update BEFORE UPDATE OF handed_by_id ON assignments
WHEN NEW.handed_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.handed_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'assignments.handed_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER tickets_assignee_id_on_insert BEFORE INSERT ON tickets
WHEN NEW.assignee_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.assignee_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tickets.assignee_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER tickets_assignee_id_on_update BEFORE UPDATE OF assignee_id ON tickets
WHEN NEW.assignee_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.assignee_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'tickets.assignee_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER comments_author_id_on_insert BEFORE INSERT ON comments
WHEN NEW.author_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.author_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'comments.author_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER comments_author_id_on_update BEFORE UPDATE OF author_id ON comments
WHEN NEW.author_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.author_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'comments.author_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER history_actor_id_on_insert BEFORE INSERT ON history
WHEN NEW.actor_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.actor_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'history.actor_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER history_on_behalf_of_id_on_insert BEFORE INSERT ON history
WHEN NEW.on_behalf_of_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.on_behalf_of_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'history.on_behalf_of_id: neither of the organisation nor of the IT company'); END;

-- Only people of the IT company belong to other organisations than their own

CREATE TRIGGER memberships_organisation_on_insert BEFORE INSERT ON memberships
WHEN NEW.organisation_id IS NOT NEW.client_id
    AND NOT EXISTS (SELECT 1 FROM organisations WHERE id = NEW.client_id AND kind = 'ENTERPRISE')
BEGIN SELECT RAISE(ABORT, 'memberships.organisation_id: of another organisation'); END;

CREATE TRIGGER memberships_organisation_on_update BEFORE UPDATE OF organisation_id ON memberships
WHEN NEW.organisation_id IS NOT NEW.client_id
    AND NOT EXISTS (SELECT 1 FROM organisations WHERE id = NEW.client_id AND kind = 'ENTERPRISE')
BEGIN SELECT RAISE(ABORT, 'memberships.organisation_id: of another organisation'); END;

CREATE TRIGGER memberships_role_on_insert BEFORE INSERT ON memberships
WHEN NEW.role IN ('ADMIN', 'ACCOUNT_MANAGER', 'TECHNICIAN')
    AND NOT EXISTS (SELECT 1 FROM organisations WHERE id = NEW.client_id AND kind = 'ENTERPRISE')
BEGIN SELECT RAISE(ABORT, 'memberships.role: a role of the IT company'); END;

CREATE TRIGGER memberships_role_on_update BEFORE UPDATE OF role ON memberships
WHEN NEW.role IN ('ADMIN', 'ACCOUNT_MANAGER', 'TECHNICIAN')
    AND NOT EXISTS (SELECT 1 FROM organisations WHERE id = NEW.client_id AND kind = 'ENTERPRISE')
BEGIN SELECT RAISE(ABORT, 'memberships.role: a role of the IT company'); END;

-- A device is with one holder at a time

CREATE TRIGGER assignments_follow_on_insert BEFORE INSERT ON assignments
WHEN EXISTS (
    SELECT 1 FROM assignments other
    WHERE other.device_id = NEW.device_id AND other.id <> NEW.id
        AND (NEW.to_at IS NULL OR other.from_at < NEW.to_at) AND (other.to_at IS NULL OR other.to_at > NEW.from_at)
)
BEGIN SELECT RAISE(ABORT, 'assignments: periods of one device overlap'); END;

CREATE TRIGGER assignments_follow_on_update BEFORE UPDATE OF device_id, from_at, to_at ON assignments
WHEN EXISTS (
    SELECT 1 FROM assignments other
    WHERE other.device_id = NEW.device_id AND other.id <> NEW.id
        AND (NEW.to_at IS NULL OR other.from_at < NEW.to_at) AND (other.to_at IS NULL OR other.to_at > NEW.from_at)
)
BEGIN SELECT RAISE(ABORT, 'assignments: periods of one device overlap'); END;

-- The log is only added to

CREATE TRIGGER history_refuses_update BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history: only added to'); END;

CREATE TRIGGER history_refuses_delete BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history: only added to'); END;
