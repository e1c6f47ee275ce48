-- Costs: what things cost, what work on them costs, and tariffs. What devices and services tell already is taken over.
-- fills: costs

CREATE TABLE costs (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    kind TEXT NOT NULL CHECK (kind IN ('PURCHASE', 'REPAIR', 'LICENCE', 'LABOUR', 'LEASE', 'DISPOSAL')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    amount_currency TEXT NOT NULL CHECK (amount_currency GLOB '[A-Z][A-Z][A-Z]'),
    spent_on TEXT CHECK (spent_on GLOB '????-??-??'),
    month TEXT CHECK (length(month) <= 7),
    covers_from TEXT CHECK (covers_from GLOB '????-??-??'),
    covers_until TEXT CHECK (covers_until GLOB '????-??-??'),
    device_id TEXT,
    person_id TEXT,
    ticket_id TEXT,
    note TEXT CHECK (length(note) <= 1000),
    audience TEXT NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL')),
    told_by TEXT,
    corrects_id TEXT,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, ticket_id) REFERENCES tickets (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, corrects_id) REFERENCES costs (client_id, id) ON DELETE RESTRICT,
    CHECK (covers_until >= covers_from)
) STRICT;

CREATE TABLE tariffs (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    from_on TEXT NOT NULL CHECK (from_on GLOB '????-??-??'),
    hour_minor INTEGER NOT NULL CHECK (hour_minor >= 0),
    hour_currency TEXT NOT NULL CHECK (hour_currency GLOB '[A-Z][A-Z][A-Z]'),
    year_end TEXT NOT NULL CHECK (length(year_end) <= 5),
    UNIQUE (client_id, id)
) STRICT;

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
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'costs: a row keeps its id and its organisation'); END;

CREATE TRIGGER tariffs_keep_identity BEFORE UPDATE OF id, client_id ON tariffs
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'tariffs: a row keeps its id and its organisation'); END;

-- What devices and services tell already

INSERT INTO costs (
    id, client_id, version, created_at, updated_at, kind, amount_minor, amount_currency, spent_on, month, device_id,
    audience, told_by
)
SELECT
    lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
        || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
    client_id, 1, updated_at, updated_at, 'PURCHASE', price_minor, price_currency, purchased_on,
    substr(purchased_on, 1, 7), id, 'SHARED', id
FROM devices WHERE price_minor IS NOT NULL AND ownership = 'OWNED' AND withdrawn_at IS NULL;

INSERT INTO costs (
    id, client_id, version, created_at, updated_at, kind, amount_minor, amount_currency, spent_on, month, device_id,
    ticket_id, audience, told_by
)
SELECT
    lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
        || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
    client_id, 1, updated_at, updated_at, 'REPAIR', cost_minor, cost_currency, substr(in_at, 1, 10),
    substr(in_at, 1, 7), device_id, CASE WHEN subject_type = 'tkt' THEN subject_id END, 'SHARED', id
FROM services WHERE cost_minor IS NOT NULL AND in_at IS NOT NULL;
