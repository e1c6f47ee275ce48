-- Budgets: how much a client means to spend in a year, in each currency; and in which order systems stand.

CREATE TABLE budgets (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    year INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    amount_currency TEXT NOT NULL CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
    UNIQUE (client_id, id),
    UNIQUE (client_id, year, amount_currency)
) STRICT;

CREATE INDEX budgets_by_year ON budgets (year, id);
CREATE INDEX budgets_of_client ON budgets (client_id, year, id);

CREATE TRIGGER budgets_keep_identity BEFORE UPDATE OF id, client_id ON budgets
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'budgets: a row keeps its id and its organisation'); END;

-- Systems stand in the order of their folded names

DROP INDEX systems_by_name;
DROP INDEX systems_of_client;
CREATE INDEX systems_by_name ON systems (folded, id);
CREATE INDEX systems_of_client ON systems (client_id, folded, id);
