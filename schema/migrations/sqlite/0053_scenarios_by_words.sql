-- Scenarios are found by what they are called and what they say, in either language.

CREATE TABLE scenarios_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    slug TEXT NOT NULL CHECK (length(slug) <= 60),
    kind TEXT NOT NULL CHECK (kind IN (
        'ONBOARDING', 'OFFBOARDING', 'ROLE_CHANGE', 'DEVICE_SERVICE', 'REQUEST', 'REVIEW', 'CUSTOM'
    )),
    name_pl TEXT NOT NULL CHECK (length(name_pl) <= 120),
    name_en TEXT NOT NULL CHECK (length(name_en) <= 120),
    summary_pl TEXT NOT NULL CHECK (length(summary_pl) <= 1000),
    summary_en TEXT NOT NULL CHECK (length(summary_en) <= 1000),
    search TEXT NOT NULL CHECK (length(search) <= 2243),
    published INTEGER CHECK (published > 0),
    draft INTEGER CHECK (draft > 0),
    adapted_from_id TEXT REFERENCES scenarios (id) ON DELETE RESTRICT,
    UNIQUE (client_id, id),
    UNIQUE (client_id, slug)
) STRICT;

INSERT INTO scenarios_new (
    id, client_id, version, created_at, updated_at, slug, kind, name_pl, name_en, summary_pl, summary_en,
    search,
    published, draft, adapted_from_id
)
SELECT
    id, client_id, version, created_at, updated_at, slug, kind, name_pl, name_en, summary_pl, summary_en,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(
        lower(name_pl || ' ' || name_en || ' ' || summary_pl || ' ' || summary_en)
    , 'Ą', 'a'), 'ą', 'a'), 'Ć', 'c'), 'ć', 'c'), 'Ę', 'e'), 'ę', 'e')
    , 'Ł', 'l'), 'ł', 'l'), 'Ń', 'n'), 'ń', 'n'), 'Ó', 'o'), 'ó', 'o')
    , 'Ś', 's'), 'ś', 's'), 'Ź', 'z'), 'ź', 'z'), 'Ż', 'z'), 'ż', 'z'),
    published, draft, adapted_from_id
FROM scenarios;

DROP TABLE scenarios;
ALTER TABLE scenarios_new RENAME TO scenarios;

CREATE INDEX scenarios_by_slug ON scenarios (slug, id);
CREATE INDEX scenarios_by_creation ON scenarios (created_at, id);
CREATE INDEX scenarios_by_original ON scenarios (adapted_from_id);

CREATE TRIGGER scenarios_keep_identity BEFORE UPDATE OF id, client_id ON scenarios
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'scenarios: a row keeps its id and its organisation'); END;
