-- Bundles: what people in one role open, and which devices they are to have.

CREATE TABLE bundles (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    name varchar(100) COLLATE "C" NOT NULL,
    purpose text,
    ended_at timestamptz(3),
    UNIQUE (client_id, id)
);

CREATE TABLE bundle_items (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    bundle_id uuid NOT NULL,
    system_id uuid,
    level varchar(100),
    device_model_id uuid REFERENCES device_models (id) ON DELETE RESTRICT,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, bundle_id) REFERENCES bundles (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    CHECK ((system_id IS NULL) <> (device_model_id IS NULL)),
    CHECK (level IS NULL OR system_id IS NOT NULL)
);

-- Ways in

CREATE UNIQUE INDEX bundles_name ON bundles (client_id, name) WHERE ended_at IS NULL;
CREATE INDEX bundles_by_name ON bundles (name, id);
CREATE INDEX bundles_of_client ON bundles (client_id, name, id);
CREATE UNIQUE INDEX bundle_items_system ON bundle_items (bundle_id, system_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX bundle_items_model ON bundle_items (bundle_id, device_model_id) WHERE ended_at IS NULL;
CREATE INDEX bundle_items_of_bundle ON bundle_items (bundle_id, created_at, id);
CREATE INDEX bundle_items_by_system ON bundle_items (system_id);
CREATE INDEX bundle_items_by_model ON bundle_items (device_model_id);

-- A row keeps its id and its organisation

CREATE TRIGGER bundles_keep_identity BEFORE UPDATE OF id, client_id ON bundles
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER bundle_items_keep_identity BEFORE UPDATE OF id, client_id ON bundle_items
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
