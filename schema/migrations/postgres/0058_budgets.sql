-- Budgets: how much a client means to spend in a year, in each currency; and in which order systems stand.

CREATE TABLE budgets (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    year smallint NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    amount_currency varchar(3) NOT NULL CHECK (amount_currency ~ '^[A-Z]{3}$'),
    UNIQUE (client_id, id),
    UNIQUE (client_id, year, amount_currency)
);

CREATE INDEX budgets_by_year ON budgets (year, id);
CREATE INDEX budgets_of_client ON budgets (client_id, year, id);

CREATE TRIGGER budgets_keep_identity BEFORE UPDATE OF id, client_id ON budgets
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- Systems stand in the order of their folded names

DROP INDEX systems_by_name;
DROP INDEX systems_of_client;
ALTER TABLE systems ALTER COLUMN folded TYPE text COLLATE "C";
CREATE INDEX systems_by_name ON systems (folded, id);
CREATE INDEX systems_of_client ON systems (client_id, folded, id);
