-- Bundles: what people in one role open, and which devices they are to have.

CREATE TABLE bundles (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    purpose TEXT,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id)
) STRICT;

CREATE TABLE bundle_items (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    bundle_id TEXT NOT NULL,
    system_id TEXT,
    level TEXT CHECK (length(level) <= 100),
    device_model_id TEXT REFERENCES device_models (id) ON DELETE RESTRICT,
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, bundle_id) REFERENCES bundles (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    CHECK ((system_id IS NULL) <> (device_model_id IS NULL)),
    CHECK (level IS NULL OR system_id IS NOT NULL)
) STRICT;

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
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'bundles: a row keeps its id and its organisation'); END;

CREATE TRIGGER bundle_items_keep_identity BEFORE UPDATE OF id, client_id ON bundle_items
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'bundle_items: a row keeps its id and its organisation'); END;
