-- Costs: what things cost, what work on them costs, and tariffs. What devices and services tell already is taken over.
-- fills: costs

CREATE TABLE costs (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    kind varchar(8) NOT NULL CHECK (kind IN ('PURCHASE', 'REPAIR', 'LICENCE', 'LABOUR', 'LEASE', 'DISPOSAL')),
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    amount_currency varchar(3) NOT NULL CHECK (amount_currency ~ '^[A-Z]{3}$'),
    spent_on date,
    month varchar(7),
    covers_from date,
    covers_until date,
    device_id uuid,
    person_id uuid,
    ticket_id uuid,
    note varchar(1000),
    audience varchar(10) NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL')),
    told_by uuid,
    corrects_id uuid,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, corrects_id) REFERENCES costs (client_id, id) ON DELETE RESTRICT,
    CHECK (covers_until >= covers_from)
);

CREATE TABLE tariffs (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    from_on date NOT NULL,
    hour_minor bigint NOT NULL CHECK (hour_minor >= 0),
    hour_currency varchar(3) NOT NULL CHECK (hour_currency ~ '^[A-Z]{3}$'),
    year_end varchar(5) NOT NULL,
    UNIQUE (client_id, id)
);

-- What tells a cost tells it once

CREATE UNIQUE INDEX costs_once ON costs (client_id, told_by) WHERE ended_at IS NULL;

CREATE INDEX costs_by_day ON costs (spent_on, id);
CREATE INDEX costs_of_client ON costs (client_id, spent_on, id);
CREATE INDEX costs_by_creation ON costs (created_at, id);
CREATE INDEX costs_of_client_by_creation ON costs (client_id, created_at, id);
CREATE INDEX costs_by_device ON costs (device_id, spent_on, id);
CREATE INDEX costs_by_person ON costs (person_id, spent_on, id);
CREATE INDEX costs_by_ticket ON costs (ticket_id, spent_on, id);
CREATE INDEX costs_by_corrected ON costs (corrects_id);
CREATE INDEX tariffs_by_day ON tariffs (from_on, id);
CREATE INDEX tariffs_of_client ON tariffs (client_id, from_on, id);

CREATE TRIGGER costs_keep_identity BEFORE UPDATE OF id, client_id ON costs
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER tariffs_keep_identity BEFORE UPDATE OF id, client_id ON tariffs
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- What devices and services tell already

INSERT INTO costs (
    id, client_id, version, created_at, updated_at, kind, amount_minor, amount_currency, spent_on, month, device_id,
    audience, told_by
)
SELECT
    gen_random_uuid(), client_id, 1, updated_at, updated_at, 'PURCHASE', price_minor, price_currency, purchased_on,
    to_char(purchased_on, 'YYYY-MM'), id, 'SHARED', id
FROM devices WHERE price_minor IS NOT NULL AND ownership = 'OWNED' AND withdrawn_at IS NULL;

INSERT INTO costs (
    id, client_id, version, created_at, updated_at, kind, amount_minor, amount_currency, spent_on, month, device_id,
    ticket_id, audience, told_by
)
SELECT
    gen_random_uuid(), client_id, 1, updated_at, updated_at, 'REPAIR', cost_minor, cost_currency,
    (in_at AT TIME ZONE 'UTC')::date, to_char(in_at AT TIME ZONE 'UTC', 'YYYY-MM'), device_id,
    CASE WHEN subject_type = 'tkt' THEN subject_id END, 'SHARED', id
FROM services WHERE cost_minor IS NOT NULL AND in_at IS NOT NULL;
