-- Scenarios and their versions: a draft changes, what was published never does.

CREATE TABLE scenarios (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    slug varchar(60) COLLATE "C" NOT NULL,
    kind varchar(14) NOT NULL CHECK (kind IN (
        'ONBOARDING', 'OFFBOARDING', 'ROLE_CHANGE', 'DEVICE_SERVICE', 'REQUEST', 'REVIEW', 'CUSTOM'
    )),
    name_pl varchar(120) NOT NULL,
    name_en varchar(120) NOT NULL,
    summary_pl varchar(1000) NOT NULL,
    summary_en varchar(1000) NOT NULL,
    published integer CHECK (published > 0),
    draft integer CHECK (draft > 0),
    adapted_from_id uuid REFERENCES scenarios (id) ON DELETE RESTRICT,
    UNIQUE (client_id, id),
    UNIQUE (client_id, slug)
);

CREATE TABLE scenario_versions (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    scenario_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    state varchar(9) NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    definition jsonb NOT NULL,
    form jsonb NOT NULL,
    outline jsonb NOT NULL,
    published_at timestamptz(3),
    retired_at timestamptz(3),
    UNIQUE (client_id, id),
    UNIQUE (client_id, scenario_id, number),
    FOREIGN KEY (client_id, scenario_id) REFERENCES scenarios (client_id, id) ON DELETE RESTRICT,
    CHECK (state = 'DRAFT' OR published_at IS NOT NULL)
);

CREATE UNIQUE INDEX scenario_versions_in_use ON scenario_versions (client_id, scenario_id) WHERE state = 'PUBLISHED';

CREATE INDEX scenarios_by_slug ON scenarios (slug, id);
CREATE INDEX scenarios_by_creation ON scenarios (created_at, id);
CREATE INDEX scenarios_by_original ON scenarios (adapted_from_id);
CREATE INDEX scenario_versions_by_number ON scenario_versions (scenario_id, number, id);

CREATE TRIGGER scenarios_keep_identity BEFORE UPDATE OF id, client_id ON scenarios
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER scenario_versions_keep_identity BEFORE UPDATE OF id, client_id ON scenario_versions
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- What was published stays as it was

CREATE TRIGGER scenario_versions_stay BEFORE UPDATE OF scenario_id, number, state, definition, form, outline
ON scenario_versions
FOR EACH ROW WHEN (OLD.state <> 'DRAFT' AND (
    NEW.state = 'DRAFT' OR (OLD.scenario_id, OLD.number, OLD.definition, OLD.form, OLD.outline)
        IS DISTINCT FROM (NEW.scenario_id, NEW.number, NEW.definition, NEW.form, NEW.outline)
))
EXECUTE FUNCTION refuse(': what was published stays as it is');

CREATE TRIGGER scenario_versions_stay_there BEFORE DELETE ON scenario_versions
FOR EACH ROW WHEN (OLD.state <> 'DRAFT')
EXECUTE FUNCTION refuse(': what was published stays as it is');
