-- Scenarios and their versions: a draft changes, what was published never does.

CREATE TABLE scenarios (
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
    published INTEGER CHECK (published > 0),
    draft INTEGER CHECK (draft > 0),
    adapted_from_id TEXT REFERENCES scenarios (id) ON DELETE RESTRICT,
    UNIQUE (client_id, id),
    UNIQUE (client_id, slug)
) STRICT;

CREATE TABLE scenario_versions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    scenario_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    definition TEXT NOT NULL CHECK (json_valid(definition)),
    form TEXT NOT NULL CHECK (json_valid(form)),
    outline TEXT NOT NULL CHECK (json_valid(outline)),
    published_at TEXT CHECK (published_at GLOB '????-??-??T??:??:??.???Z'),
    retired_at TEXT CHECK (retired_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    UNIQUE (client_id, scenario_id, number),
    FOREIGN KEY (client_id, scenario_id) REFERENCES scenarios (client_id, id) ON DELETE RESTRICT,
    CHECK (state = 'DRAFT' OR published_at IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX scenario_versions_in_use ON scenario_versions (client_id, scenario_id) WHERE state = 'PUBLISHED';

CREATE INDEX scenarios_by_slug ON scenarios (slug, id);
CREATE INDEX scenarios_by_creation ON scenarios (created_at, id);
CREATE INDEX scenarios_by_original ON scenarios (adapted_from_id);
CREATE INDEX scenario_versions_by_number ON scenario_versions (scenario_id, number, id);

CREATE TRIGGER scenarios_keep_identity BEFORE UPDATE OF id, client_id ON scenarios
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'scenarios: a row keeps its id and its organisation'); END;

CREATE TRIGGER scenario_versions_keep_identity BEFORE UPDATE OF id, client_id ON scenario_versions
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'scenario_versions: a row keeps its id and its organisation'); END;

-- What was published stays as it was

CREATE TRIGGER scenario_versions_stay BEFORE UPDATE OF scenario_id, number, state, definition, form, outline
ON scenario_versions
WHEN OLD.state <> 'DRAFT' AND (
    NEW.state = 'DRAFT' OR NEW.scenario_id IS NOT OLD.scenario_id OR NEW.number IS NOT OLD.number
    OR NEW.definition IS NOT OLD.definition OR NEW.form IS NOT OLD.form OR NEW.outline IS NOT OLD.outline
)
BEGIN SELECT RAISE(ABORT, 'scenario_versions: what was published stays as it is'); END;

CREATE TRIGGER scenario_versions_stay_there BEFORE DELETE ON scenario_versions WHEN OLD.state <> 'DRAFT'
BEGIN SELECT RAISE(ABORT, 'scenario_versions: what was published stays as it is'); END;
