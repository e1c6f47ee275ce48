-- The foundation: organisations, people, devices, tickets, and the log of everything that happens to them.
--
-- Text that is ordered by is compared byte by byte, as SQLite does.
-- A reference within one organisation carries `client_id`, so that no row can point into another organisation.

CREATE TABLE organisations (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    code varchar(12) COLLATE "C" NOT NULL UNIQUE,
    name varchar(200) COLLATE "C" NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('ENTERPRISE', 'CLIENT', 'PARTNER')),
    city varchar(100),
    CHECK (client_id = id)
);

CREATE TABLE people (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(200) COLLATE "C" NOT NULL,
    email varchar(254) COLLATE "C",
    phone varchar(40),
    title varchar(120),
    state varchar(10) NOT NULL CHECK (state IN ('PLANNED', 'ACTIVE', 'ON_LEAVE', 'LEAVING', 'LEFT')),
    language varchar(2) NOT NULL CHECK (language IN ('PL', 'EN')),
    search text COLLATE "C" NOT NULL,
    withdrawn_at timestamptz(3),
    UNIQUE (client_id, id)
);

CREATE TABLE memberships (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    organisation_id uuid REFERENCES organisations (id) ON DELETE RESTRICT,
    role varchar(16) NOT NULL CHECK (
        role IN ('OWNER', 'COORDINATOR', 'EMPLOYEE', 'READER', 'ADMIN', 'ACCOUNT_MANAGER', 'TECHNICIAN', 'EXECUTIVE',
            'AMBASSADOR')
    ),
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE passwords (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL UNIQUE,
    hash varchar(200) NOT NULL,
    failures integer NOT NULL CHECK (failures >= 0),
    failing_since timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE sessions (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    hash varchar(64) NOT NULL UNIQUE,
    agent varchar(200),
    expires_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE tokens (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    name varchar(100) COLLATE "C" NOT NULL,
    hash varchar(64) NOT NULL UNIQUE,
    scopes jsonb NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE device_models (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    manufacturer varchar(100) COLLATE "C" NOT NULL,
    name varchar(200) COLLATE "C" NOT NULL,
    category varchar(60) NOT NULL,
    useful_life_months integer CHECK (useful_life_months > 0),
    end_of_support date,
    source varchar(120),
    folded varchar(301) COLLATE "C" NOT NULL,
    UNIQUE (client_id, id),
    UNIQUE (folded)
);

CREATE TABLE devices (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    tag varchar(40) COLLATE "C" NOT NULL,
    serial varchar(80),
    model_id uuid NOT NULL REFERENCES device_models (id) ON DELETE RESTRICT,
    ownership varchar(16) NOT NULL CHECK (ownership IN ('OWNED', 'LEASED', 'RENTED', 'BYOD', 'PROVIDER_LOANER')),
    stage varchar(10) NOT NULL CHECK (
        stage IN ('ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED',
            'LOST')
    ),
    holder_id uuid,
    location varchar(200),
    purchased_on date,
    price_minor bigint CHECK (price_minor >= 0),
    price_currency varchar(3) CHECK (price_currency ~ '^[A-Z]{3}$'),
    supplier varchar(200),
    warranty_until date,
    retired_reason text,
    search text COLLATE "C" NOT NULL,
    withdrawn_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, holder_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK ((price_minor IS NULL) = (price_currency IS NULL))
);

CREATE TABLE assignments (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    device_id uuid NOT NULL,
    holder_id uuid,
    location varchar(200),
    kind varchar(10) NOT NULL CHECK (kind IN ('PERMANENT', 'LOAN')),
    from_at timestamptz(3) NOT NULL,
    to_at timestamptz(3),
    expected_return date,
    handed_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    condition_out text,
    condition_in text,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, holder_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK (to_at >= from_at),
    CHECK (holder_id IS NOT NULL OR location IS NOT NULL)
);

CREATE TABLE tickets (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    kind varchar(10) NOT NULL CHECK (kind IN ('INCIDENT', 'REQUEST')),
    title varchar(200) NOT NULL,
    body text NOT NULL,
    source varchar(10) NOT NULL CHECK (source IN ('PANEL', 'EMAIL', 'PHONE', 'API')),
    requester_id uuid NOT NULL,
    assignee_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    category varchar(100),
    impact smallint NOT NULL CHECK (impact BETWEEN 1 AND 3),
    urgency smallint NOT NULL CHECK (urgency BETWEEN 1 AND 3),
    priority varchar(2) COLLATE "C" NOT NULL CHECK (priority IN ('P1', 'P2', 'P3', 'P4')),
    state varchar(10) NOT NULL CHECK (state IN ('NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED')),
    turn varchar(12) NOT NULL CHECK (turn IN ('CLIENT', 'IT', 'THIRD_PARTY', 'NOBODY')),
    pending_party varchar(20) CHECK (pending_party IN ('CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED')),
    pending_reason text,
    remind_at timestamptz(3),
    resolution_code varchar(20) CHECK (
        resolution_code IN ('FIXED', 'WORKAROUND', 'FULFILLED', 'NOT_REPRODUCIBLE', 'DECLINED', 'OTHER')
    ),
    resolution text,
    reopen_count integer NOT NULL CHECK (reopen_count >= 0),
    opened_at timestamptz(3) NOT NULL,
    first_response_at timestamptz(3),
    resolved_at timestamptz(3),
    closed_at timestamptz(3),
    search text COLLATE "C" NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, requester_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    UNIQUE (client_id, number),
    CHECK (state <> 'PENDING' OR pending_party IS NOT NULL),
    CHECK (state NOT IN ('RESOLVED', 'CLOSED') OR resolution_code IS NOT NULL)
);

CREATE TABLE comments (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    author_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    audience varchar(10) NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL')),
    body text NOT NULL,
    at timestamptz(3) NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE ticket_devices (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    device_id uuid NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    UNIQUE (ticket_id, device_id)
);

CREATE TABLE ticket_people (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    ticket_id uuid NOT NULL,
    person_id uuid NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    UNIQUE (ticket_id, person_id)
);

CREATE TABLE history (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    name varchar(60) COLLATE "C" NOT NULL,
    at timestamptz(3) NOT NULL,
    effective_at timestamptz(3) NOT NULL,
    actor_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    on_behalf_of_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    request_id varchar(64),
    subject_type varchar(3) NOT NULL,
    subject_id uuid NOT NULL,
    changes jsonb NOT NULL,
    parts jsonb NOT NULL,
    audience varchar(10) NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL', 'PRIVATE'))
);

CREATE TABLE idempotency_keys (
    id uuid NOT NULL PRIMARY KEY,
    actor_id uuid NOT NULL,
    key varchar(128) NOT NULL,
    command varchar(60) NOT NULL,
    input_hash varchar(64) NOT NULL,
    answer jsonb NOT NULL,
    at timestamptz(3) NOT NULL,
    UNIQUE (actor_id, key)
);

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
CREATE INDEX devices_by_purchase_last ON devices (purchased_on DESC NULLS LAST, id DESC);
CREATE INDEX devices_by_client_purchase ON devices (client_id, purchased_on, id);
CREATE INDEX devices_by_client_purchase_last ON devices (client_id, purchased_on DESC NULLS LAST, id DESC);
CREATE INDEX devices_by_warranty ON devices (warranty_until, id);
CREATE INDEX devices_by_warranty_last ON devices (warranty_until DESC NULLS LAST, id DESC);
CREATE INDEX devices_by_client_warranty ON devices (client_id, warranty_until, id);
CREATE INDEX devices_by_client_warranty_last ON devices (client_id, warranty_until DESC NULLS LAST, id DESC);
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
CREATE INDEX tickets_by_closing_last ON tickets (closed_at DESC NULLS LAST, id DESC);
CREATE INDEX tickets_by_client_closing ON tickets (client_id, closed_at, id);
CREATE INDEX tickets_by_client_closing_last ON tickets (client_id, closed_at DESC NULLS LAST, id DESC);
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

-- Refusals beyond what constraints can say

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE check_violation USING MESSAGE = TG_TABLE_NAME || TG_ARGV[0];
END $$;

-- A row keeps its id and its organisation

CREATE TRIGGER organisations_keep_identity BEFORE UPDATE OF id, client_id ON organisations
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER people_keep_identity BEFORE UPDATE OF id, client_id ON people
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER memberships_keep_identity BEFORE UPDATE OF id, client_id ON memberships
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER passwords_keep_identity BEFORE UPDATE OF id, client_id ON passwords
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER sessions_keep_identity BEFORE UPDATE OF id, client_id ON sessions
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER tokens_keep_identity BEFORE UPDATE OF id, client_id ON tokens
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER device_models_keep_identity BEFORE UPDATE OF id, client_id ON device_models
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER devices_keep_identity BEFORE UPDATE OF id, client_id ON devices
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER assignments_keep_identity BEFORE UPDATE OF id, client_id ON assignments
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER tickets_keep_identity BEFORE UPDATE OF id, client_id ON tickets
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER comments_keep_identity BEFORE UPDATE OF id, client_id ON comments
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER ticket_devices_keep_identity BEFORE UPDATE OF id, client_id ON ticket_devices
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER ticket_people_keep_identity BEFORE UPDATE OF id, client_id ON ticket_people
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER organisations_keep_enterprise BEFORE UPDATE OF kind ON organisations
FOR EACH ROW WHEN (OLD.kind <> NEW.kind AND 'ENTERPRISE' IN (OLD.kind, NEW.kind))
EXECUTE FUNCTION refuse(': the IT company stays the IT company');

-- Someone of either side: of the row's organisation, or of the IT company

CREATE FUNCTION of_either_side(person uuid, client uuid) RETURNS boolean STABLE LANGUAGE sql AS $$
    SELECT person IS NULL OR EXISTS (
        SELECT 1 FROM people JOIN organisations home ON home.id = people.client_id
        WHERE people.id = person AND (home.kind = 'ENTERPRISE' OR home.id = client)
    )
$$;

CREATE TRIGGER assignments_handed_by_id BEFORE INSERT OR UPDATE OF handed_by_id ON assignments
FOR EACH ROW WHEN (NOT of_either_side(NEW.handed_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.handed_by_id: neither of the organisation nor of the IT company');

CREATE TRIGGER tickets_assignee_id BEFORE INSERT OR UPDATE OF assignee_id ON tickets
FOR EACH ROW WHEN (NOT of_either_side(NEW.assignee_id, NEW.client_id))
EXECUTE FUNCTION refuse('.assignee_id: neither of the organisation nor of the IT company');

CREATE TRIGGER comments_author_id BEFORE INSERT OR UPDATE OF author_id ON comments
FOR EACH ROW WHEN (NOT of_either_side(NEW.author_id, NEW.client_id))
EXECUTE FUNCTION refuse('.author_id: neither of the organisation nor of the IT company');

CREATE TRIGGER history_actor_id BEFORE INSERT ON history
FOR EACH ROW WHEN (NOT of_either_side(NEW.actor_id, NEW.client_id))
EXECUTE FUNCTION refuse('.actor_id: neither of the organisation nor of the IT company');

CREATE TRIGGER history_on_behalf_of_id BEFORE INSERT ON history
FOR EACH ROW WHEN (NOT of_either_side(NEW.on_behalf_of_id, NEW.client_id))
EXECUTE FUNCTION refuse('.on_behalf_of_id: neither of the organisation nor of the IT company');

-- Only people of the IT company belong to other organisations than their own

CREATE FUNCTION of_the_enterprise(organisation uuid) RETURNS boolean STABLE LANGUAGE sql AS $$
    SELECT EXISTS (SELECT 1 FROM organisations WHERE id = organisation AND kind = 'ENTERPRISE')
$$;

CREATE TRIGGER memberships_organisation_id BEFORE INSERT OR UPDATE OF organisation_id ON memberships
FOR EACH ROW WHEN (NEW.organisation_id IS DISTINCT FROM NEW.client_id AND NOT of_the_enterprise(NEW.client_id))
EXECUTE FUNCTION refuse('.organisation_id: of another organisation');

CREATE TRIGGER memberships_role BEFORE INSERT OR UPDATE OF role ON memberships
FOR EACH ROW WHEN (NEW.role IN ('ADMIN', 'ACCOUNT_MANAGER', 'TECHNICIAN') AND NOT of_the_enterprise(NEW.client_id))
EXECUTE FUNCTION refuse('.role: a role of the IT company');

-- A device is with one holder at a time; whoever adds a period locks the device first, or two could add one at once

CREATE FUNCTION overlaps(assignment uuid, device uuid, since timestamptz, until timestamptz) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM devices WHERE id = device FOR UPDATE;
    RETURN EXISTS (
        SELECT 1 FROM assignments other
        WHERE other.device_id = device AND other.id <> assignment
            AND (until IS NULL OR other.from_at < until) AND (other.to_at IS NULL OR other.to_at > since)
    );
END $$;

CREATE TRIGGER assignments_follow BEFORE INSERT OR UPDATE OF device_id, from_at, to_at ON assignments
FOR EACH ROW WHEN (overlaps(NEW.id, NEW.device_id, NEW.from_at, NEW.to_at))
EXECUTE FUNCTION refuse(': periods of one device overlap');

-- The log is only added to

CREATE TRIGGER history_refuses BEFORE UPDATE OR DELETE ON history
FOR EACH ROW EXECUTE FUNCTION refuse(': only added to');

CREATE TRIGGER history_refuses_truncate BEFORE TRUNCATE ON history
FOR EACH STATEMENT EXECUTE FUNCTION refuse(': only added to');
