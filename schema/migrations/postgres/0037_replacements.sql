-- Replacements: contracts with their renewals, and what is proposed, approved, ordered and done, quarter by quarter.

CREATE TABLE contracts (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(200) COLLATE "C" NOT NULL,
    supplier varchar(200),
    kind varchar(7) NOT NULL CHECK (kind IN ('LICENCE', 'SERVICE', 'LEASE', 'OTHER')),
    renews_on date NOT NULL,
    notice_days smallint NOT NULL CHECK (notice_days >= 0),
    decide_by date NOT NULL,
    yearly_minor bigint CHECK (yearly_minor >= 0),
    yearly_currency varchar(3) CHECK (yearly_currency ~ '^[A-Z]{3}$'),
    seats integer CHECK (seats > 0),
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    CHECK (decide_by <= renews_on),
    CHECK ((yearly_minor IS NULL) = (yearly_currency IS NULL))
);

CREATE TABLE replacement_proposals (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    year smallint NOT NULL,
    quarter smallint NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    decision_id uuid NOT NULL,
    state varchar(9) NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE replacements (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    proposal_id uuid NOT NULL,
    device_id uuid,
    contract_id uuid,
    state varchar(8) NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'DEFERRED', 'REJECTED', 'ORDERED', 'DONE')),
    until date,
    successor_id uuid,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, proposal_id) REFERENCES replacement_proposals (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, contract_id) REFERENCES contracts (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, successor_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    CHECK ((device_id IS NULL) <> (contract_id IS NULL))
);

CREATE TABLE replacement_options (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    replacement_id uuid NOT NULL,
    way varchar(6) NOT NULL CHECK (way IN ('BUY', 'LEASE', 'EXTEND')),
    cost_minor bigint NOT NULL CHECK (cost_minor >= 0),
    cost_currency varchar(3) NOT NULL CHECK (cost_currency ~ '^[A-Z]{3}$'),
    months smallint NOT NULL CHECK (months > 0),
    yearly_minor bigint NOT NULL CHECK (yearly_minor >= 0),
    recommended boolean NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, replacement_id) REFERENCES replacements (client_id, id) ON DELETE RESTRICT
);

-- Nothing is in the plan of two quarters

CREATE UNIQUE INDEX replacements_once ON replacements (client_id, coalesce(device_id, contract_id))
WHERE state IN ('PROPOSED', 'APPROVED', 'ORDERED');
CREATE UNIQUE INDEX replacement_options_ways ON replacement_options (client_id, replacement_id, way);

CREATE INDEX contracts_by_day ON contracts (decide_by, id);
CREATE INDEX contracts_of_client ON contracts (client_id, decide_by, id);
CREATE INDEX contracts_by_name ON contracts (name, id);
CREATE INDEX contracts_of_client_by_name ON contracts (client_id, name, id);
CREATE INDEX replacement_proposals_by_creation ON replacement_proposals (created_at, id);
CREATE INDEX replacement_proposals_of_client ON replacement_proposals (client_id, created_at, id);
CREATE INDEX replacement_proposals_by_decision ON replacement_proposals (decision_id, created_at, id);
CREATE INDEX replacements_by_creation ON replacements (created_at, id);
CREATE INDEX replacements_of_client ON replacements (client_id, created_at, id);
CREATE INDEX replacements_by_proposal ON replacements (proposal_id, created_at, id);
CREATE INDEX replacements_by_device ON replacements (device_id, created_at, id);
CREATE INDEX replacements_by_contract ON replacements (contract_id, created_at, id);
CREATE INDEX replacements_by_successor ON replacements (successor_id, created_at, id);
CREATE INDEX replacement_options_by_months ON replacement_options (replacement_id, months, id);

CREATE TRIGGER contracts_keep_identity BEFORE UPDATE OF id, client_id ON contracts
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER replacement_proposals_keep_identity BEFORE UPDATE OF id, client_id ON replacement_proposals
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER replacements_keep_identity BEFORE UPDATE OF id, client_id ON replacements
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER replacement_options_keep_identity BEFORE UPDATE OF id, client_id ON replacement_options
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
