-- Systems are found by their names, and say what a seat in them costs. Names are folded here as Polish ones are.

CREATE TABLE systems_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    folded TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('IDENTITY', 'MAIL', 'FILES', 'BUSINESS', 'NETWORK', 'BUILDING', 'OTHER')),
    purpose TEXT,
    keeper_id TEXT,
    review_months INTEGER CHECK (review_months BETWEEN 1 AND 60),
    seat_minor INTEGER CHECK (seat_minor >= 0),
    seat_currency TEXT CHECK (seat_currency GLOB '[A-Z][A-Z][A-Z]'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, keeper_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK ((seat_minor IS NULL) = (seat_currency IS NULL))
) STRICT;

INSERT INTO systems_new (
    id, client_id, version, created_at, updated_at, name, folded, kind, purpose, keeper_id, review_months, ended_at
)
SELECT
    id, client_id, version, created_at, updated_at, name,
    lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        name, 'ą', 'a'), 'ć', 'c'), 'ę', 'e'), 'ł', 'l'), 'ń', 'n'), 'ó', 'o'),
        'ś', 's'), 'ź', 'z'), 'ż', 'z'), 'Ą', 'a'), 'Ć', 'c'), 'Ę', 'e'),
        'Ł', 'l'), 'Ń', 'n'), 'Ó', 'o'), 'Ś', 's'), 'Ź', 'z'), 'Ż', 'z')),
    kind, purpose, keeper_id, review_months, ended_at
FROM systems;

DROP TABLE systems;
ALTER TABLE systems_new RENAME TO systems;

CREATE UNIQUE INDEX systems_name ON systems (client_id, name) WHERE ended_at IS NULL;
CREATE INDEX systems_by_name ON systems (name, id);
CREATE INDEX systems_of_client ON systems (client_id, name, id);
CREATE INDEX systems_by_keeper ON systems (keeper_id);

CREATE TRIGGER systems_keep_identity BEFORE UPDATE OF id, client_id ON systems
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'systems: a row keeps its id and its organisation'); END;
