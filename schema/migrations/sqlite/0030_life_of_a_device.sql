-- Life of a device: for whom it waits, what it is called in its stage, services, and what became of it.

CREATE TABLE labels (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    stage TEXT NOT NULL CHECK (
        stage IN ('ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED',
            'LOST')
    ),
    name TEXT NOT NULL CHECK (length(name) <= 60),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id)
) STRICT;

CREATE UNIQUE INDEX labels_by_word ON labels (client_id, stage, name) WHERE ended_at IS NULL;
CREATE INDEX labels_by_name ON labels (client_id, name, id);

CREATE TRIGGER labels_keep_identity BEFORE UPDATE OF id, client_id ON labels
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'labels: a row keeps its id and its organisation'); END;

CREATE TABLE devices_new (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    tag TEXT NOT NULL CHECK (length(tag) <= 40),
    serial TEXT CHECK (length(serial) <= 80),
    model_id TEXT NOT NULL REFERENCES device_models (id) ON DELETE RESTRICT,
    ownership TEXT NOT NULL CHECK (ownership IN ('OWNED', 'LEASED', 'RENTED', 'BYOD', 'PROVIDER_LOANER')),
    stage TEXT NOT NULL CHECK (
        stage IN ('ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED',
            'LOST')
    ),
    holder_id TEXT,
    reserved_for_id TEXT,
    label_id TEXT,
    location TEXT CHECK (length(location) <= 200),
    purchased_on TEXT CHECK (purchased_on GLOB '????-??-??'),
    price_minor INTEGER CHECK (price_minor >= 0),
    price_currency TEXT CHECK (price_currency GLOB '[A-Z][A-Z][A-Z]'),
    supplier TEXT CHECK (length(supplier) <= 200),
    warranty_until TEXT CHECK (warranty_until GLOB '????-??-??'),
    lost_how TEXT,
    retired_reason TEXT,
    disposal TEXT CHECK (disposal IN ('SOLD', 'DONATED', 'RECYCLED', 'RETURNED', 'DESTROYED')),
    disposed_at TEXT CHECK (disposed_at GLOB '????-??-??T??:??:??.???Z'),
    wipe_proof TEXT,
    search TEXT NOT NULL,
    withdrawn_at TEXT CHECK (withdrawn_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, holder_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, reserved_for_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, label_id) REFERENCES labels (client_id, id) ON DELETE RESTRICT,
    CHECK ((price_minor IS NULL) = (price_currency IS NULL)),
    CHECK (stage <> 'DISPOSED' OR disposal IS NOT NULL)
) STRICT;

INSERT INTO devices_new (
    id, client_id, version, created_at, updated_at, tag, serial, model_id, ownership, stage, holder_id,
    location, purchased_on, price_minor, price_currency, supplier, warranty_until, retired_reason, search,
    withdrawn_at
)
SELECT
    id, client_id, version, created_at, updated_at, tag, serial, model_id, ownership, stage, holder_id,
    location, purchased_on, price_minor, price_currency, supplier, warranty_until, retired_reason, search,
    withdrawn_at
FROM devices;

DROP TABLE devices;
ALTER TABLE devices_new RENAME TO devices;

CREATE UNIQUE INDEX devices_by_tag ON devices (client_id, tag) WHERE withdrawn_at IS NULL;
CREATE INDEX devices_by_any_tag ON devices (tag, id);
CREATE INDEX devices_by_creation ON devices (created_at, id);
CREATE INDEX devices_by_client_creation ON devices (client_id, created_at, id);
CREATE INDEX devices_by_update ON devices (updated_at, id);
CREATE INDEX devices_by_client_update ON devices (client_id, updated_at, id);
CREATE INDEX devices_by_purchase ON devices (purchased_on, id);
CREATE INDEX devices_by_client_purchase ON devices (client_id, purchased_on, id);
CREATE INDEX devices_by_warranty ON devices (warranty_until, id);
CREATE INDEX devices_by_client_warranty ON devices (client_id, warranty_until, id);
CREATE INDEX devices_by_holder ON devices (holder_id);
CREATE INDEX devices_by_model ON devices (model_id);
CREATE INDEX devices_by_label ON devices (label_id);
CREATE INDEX devices_by_reservation ON devices (reserved_for_id);

CREATE TRIGGER devices_keep_identity BEFORE UPDATE OF id, client_id ON devices
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'devices: a row keeps its id and its organisation'); END;

CREATE TABLE services (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    device_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('REPAIR', 'UPGRADE', 'INSPECTION')),
    came_from TEXT NOT NULL CHECK (
        came_from IN ('ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED',
            'LOST')
    ),
    vendor TEXT CHECK (length(vendor) <= 200),
    subject_type TEXT CHECK (length(subject_type) <= 3),
    subject_id TEXT,
    fault TEXT,
    out_at TEXT NOT NULL CHECK (out_at GLOB '????-??-??T??:??:??.???Z'),
    expected_back TEXT CHECK (expected_back GLOB '????-??-??'),
    in_at TEXT CHECK (in_at GLOB '????-??-??T??:??:??.???Z'),
    outcome TEXT,
    under_warranty INTEGER NOT NULL CHECK (under_warranty IN (0, 1)),
    cost_minor INTEGER CHECK (cost_minor >= 0),
    cost_currency TEXT CHECK (cost_currency GLOB '[A-Z][A-Z][A-Z]'),
    loaner_id TEXT,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, loaner_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    CHECK (in_at >= out_at),
    CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
    CHECK ((cost_minor IS NULL) = (cost_currency IS NULL))
) STRICT;

CREATE UNIQUE INDEX services_open ON services (client_id, device_id) WHERE in_at IS NULL;
CREATE INDEX services_by_device ON services (device_id, out_at, id);
CREATE INDEX services_by_loaner ON services (loaner_id);
CREATE INDEX services_by_subject ON services (subject_id);

CREATE TRIGGER services_keep_identity BEFORE UPDATE OF id, client_id ON services
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'services: a row keeps its id and its organisation'); END;
