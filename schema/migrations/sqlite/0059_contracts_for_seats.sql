-- A contract may say which system's seats it pays for.

CREATE TABLE contracts_new (
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
    system_id TEXT,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    CHECK (decide_by <= renews_on),
    CHECK ((yearly_minor IS NULL) = (yearly_currency IS NULL))
) STRICT;

INSERT INTO contracts_new (
    id, client_id, version, created_at, updated_at, name, supplier, kind, renews_on, notice_days, decide_by,
    yearly_minor, yearly_currency, seats, ended_at
)
SELECT
    id, client_id, version, created_at, updated_at, name, supplier, kind, renews_on, notice_days, decide_by,
    yearly_minor, yearly_currency, seats, ended_at
FROM contracts;

DROP TABLE contracts;
ALTER TABLE contracts_new RENAME TO contracts;

CREATE INDEX contracts_by_day ON contracts (decide_by, id);
CREATE INDEX contracts_of_client ON contracts (client_id, decide_by, id);
CREATE INDEX contracts_by_name ON contracts (name, id);
CREATE INDEX contracts_of_client_by_name ON contracts (client_id, name, id);
CREATE INDEX contracts_by_system ON contracts (system_id, decide_by, id);

CREATE TRIGGER contracts_keep_identity BEFORE UPDATE OF id, client_id ON contracts
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'contracts: a row keeps its id and its organisation'); END;
