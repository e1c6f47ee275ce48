-- Life of a device: for whom it waits, what it is called in its stage, services, and what became of it.

CREATE TABLE labels (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    stage varchar(10) NOT NULL CHECK (
        stage IN ('ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED',
            'LOST')
    ),
    name varchar(60) COLLATE "C" NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id)
);

CREATE UNIQUE INDEX labels_by_word ON labels (client_id, stage, name) WHERE ended_at IS NULL;
CREATE INDEX labels_by_name ON labels (client_id, name, id);

CREATE TRIGGER labels_keep_identity BEFORE UPDATE OF id, client_id ON labels
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

ALTER TABLE devices
    ADD COLUMN reserved_for_id uuid,
    ADD COLUMN label_id uuid,
    ADD COLUMN lost_how text,
    ADD COLUMN disposal varchar(10) CHECK (disposal IN ('SOLD', 'DONATED', 'RECYCLED', 'RETURNED', 'DESTROYED')),
    ADD COLUMN disposed_at timestamptz(3),
    ADD COLUMN wipe_proof text,
    ADD FOREIGN KEY (client_id, reserved_for_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    ADD FOREIGN KEY (client_id, label_id) REFERENCES labels (client_id, id) ON DELETE RESTRICT,
    ADD CHECK (stage <> 'DISPOSED' OR disposal IS NOT NULL);

CREATE INDEX devices_by_label ON devices (label_id);
CREATE INDEX devices_by_reservation ON devices (reserved_for_id);

CREATE TABLE services (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    device_id uuid NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('REPAIR', 'UPGRADE', 'INSPECTION')),
    came_from varchar(10) NOT NULL CHECK (
        came_from IN ('ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED',
            'LOST')
    ),
    vendor varchar(200),
    subject_type varchar(3),
    subject_id uuid,
    fault text,
    out_at timestamptz(3) NOT NULL,
    expected_back date,
    in_at timestamptz(3),
    outcome text,
    under_warranty boolean NOT NULL,
    cost_minor bigint CHECK (cost_minor >= 0),
    cost_currency varchar(3) CHECK (cost_currency ~ '^[A-Z]{3}$'),
    loaner_id uuid,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, device_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, loaner_id) REFERENCES devices (client_id, id) ON DELETE RESTRICT,
    CHECK (in_at >= out_at),
    CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
    CHECK ((cost_minor IS NULL) = (cost_currency IS NULL))
);

CREATE UNIQUE INDEX services_open ON services (client_id, device_id) WHERE in_at IS NULL;
CREATE INDEX services_by_device ON services (device_id, out_at, id);
CREATE INDEX services_by_loaner ON services (loaner_id);
CREATE INDEX services_by_subject ON services (subject_id);

CREATE TRIGGER services_keep_identity BEFORE UPDATE OF id, client_id ON services
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
