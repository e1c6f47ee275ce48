-- Replacements: contracts with their renewals, and what is proposed, approved, ordered and done, quarter by quarter.

CREATE TABLE contracts (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    supplier TEXT CHECK (length(supplier) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('LICENCE', 'SERVICE', 'LEASE', 'OTHER')),
    renews_on TEXT NOT NULL CHECK (renews_on GLOB '????-??-??'),
    notice_days INTEGER NOT NULL CHECK (notice_days >= 0),
    decide_by TEXT NOT NULL CHECK (decide_by GLOB '????-??-??'),
    yearly_minor INTEGER CHECK (yearly_minor >= 0),
    yearly_currency TEXT CHECK (yearly_currency GLOB '[A-Z][A-Z][A-Z]'),
    seats INTEGER CHECK (seats > 0),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    CHECK (decide_by <= renews_on),
    CHECK ((yearly_minor IS NULL) = (yearly_currency IS NULL))
) STRICT;

CREATE TABLE replacement_proposals (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    year INTEGER NOT NULL,
    quarter INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    decision_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE replacements (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    proposal_id TEXT NOT NULL,
    device_id TEXT,
    contract_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'DEFERRED', 'REJECTED', 'ORDERED', 'DONE')),
    until TEXT CHECK (until GLOB '????-??-??'),
    successor_id TEXT,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, proposal_id) REFERENCES replacement_proposals (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, contract_id) REFERENCES contracts (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, successor_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    CHECK ((device_id IS NULL) <> (contract_id IS NULL))
) STRICT;

CREATE TABLE replacement_options (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    replacement_id TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('BUY', 'LEASE', 'EXTEND')),
    cost_minor INTEGER NOT NULL CHECK (cost_minor >= 0),
    cost_currency TEXT NOT NULL CHECK (cost_currency GLOB '[A-Z][A-Z][A-Z]'),
    months INTEGER NOT NULL CHECK (months > 0),
    yearly_minor INTEGER NOT NULL CHECK (yearly_minor >= 0),
    recommended INTEGER NOT NULL CHECK (recommended IN (0, 1)),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, replacement_id) REFERENCES replacements (client_id, id) ON DELETE RESTRICT
) STRICT;

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
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'contracts: a row keeps its id and its organisation'); END;

CREATE TRIGGER replacement_proposals_keep_identity BEFORE UPDATE OF id, client_id ON replacement_proposals
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'replacement_proposals: a row keeps its id and its organisation'); END;

CREATE TRIGGER replacements_keep_identity BEFORE UPDATE OF id, client_id ON replacements
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'replacements: a row keeps its id and its organisation'); END;

CREATE TRIGGER replacement_options_keep_identity BEFORE UPDATE OF id, client_id ON replacement_options
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'replacement_options: a row keeps its id and its organisation'); END;
