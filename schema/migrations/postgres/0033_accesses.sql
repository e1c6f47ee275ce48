-- Accesses: the systems of an organisation, and who can open them.

CREATE TABLE systems (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(100) COLLATE "C" NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('IDENTITY', 'MAIL', 'FILES', 'BUSINESS', 'NETWORK', 'BUILDING', 'OTHER')),
    purpose text,
    keeper_id uuid,
    review_months integer CHECK (review_months BETWEEN 1 AND 60),
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, keeper_id) REFERENCES people (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE accesses (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    system_id uuid NOT NULL,
    account varchar(120),
    level varchar(100),
    state varchar(10) NOT NULL CHECK (state IN ('ACTIVE', 'REVOKE_DUE', 'REVOKED')),
    granted_at timestamptz(3) NOT NULL,
    granted_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    review_on date,
    revoke_on date,
    revoked_at timestamptz(3),
    revoked_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    evidence text,
    kept_because text,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    CHECK (revoked_at >= granted_at),
    CHECK ((state = 'REVOKED') = (revoked_at IS NOT NULL)),
    CHECK (state <> 'REVOKED' OR evidence IS NOT NULL),
    CHECK (state <> 'REVOKE_DUE' OR revoke_on IS NOT NULL)
);

-- Ways in

CREATE UNIQUE INDEX systems_name ON systems (client_id, name) WHERE ended_at IS NULL;
CREATE INDEX systems_by_name ON systems (name, id);
CREATE INDEX systems_of_client ON systems (client_id, name, id);
CREATE INDEX systems_by_keeper ON systems (keeper_id);
CREATE INDEX accesses_by_person ON accesses (person_id, granted_at, id);
CREATE INDEX accesses_by_system ON accesses (system_id, granted_at, id);
CREATE INDEX accesses_by_time ON accesses (granted_at, id);
CREATE INDEX accesses_of_client ON accesses (client_id, granted_at, id);
CREATE INDEX accesses_to_review ON accesses (review_on, id);
CREATE INDEX accesses_to_revoke ON accesses (revoke_on, id);
CREATE INDEX accesses_by_giver ON accesses (granted_by_id);
CREATE INDEX accesses_by_closer ON accesses (revoked_by_id);

-- A row keeps its id and its organisation

CREATE TRIGGER systems_keep_identity BEFORE UPDATE OF id, client_id ON systems
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER accesses_keep_identity BEFORE UPDATE OF id, client_id ON accesses
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER accesses_granted_by_id BEFORE INSERT OR UPDATE OF granted_by_id ON accesses
FOR EACH ROW WHEN (NOT of_either_side(NEW.granted_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.granted_by_id: neither of the organisation nor of the IT company');

CREATE TRIGGER accesses_revoked_by_id BEFORE INSERT OR UPDATE OF revoked_by_id ON accesses
FOR EACH ROW WHEN (NOT of_either_side(NEW.revoked_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.revoked_by_id: neither of the organisation nor of the IT company');
