-- The catalogue of models: what one costs, whether it is still there, and names that may mean the same.

ALTER TABLE device_models ADD COLUMN list_price_minor INTEGER CHECK (list_price_minor >= 0);
ALTER TABLE device_models ADD COLUMN list_price_currency TEXT
    CHECK (list_price_currency GLOB '[A-Z][A-Z][A-Z]')
    CHECK ((list_price_minor IS NULL) = (list_price_currency IS NULL));
ALTER TABLE device_models ADD COLUMN ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z');

CREATE TABLE likenesses (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    model_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
    state TEXT NOT NULL CHECK (state IN ('ASKED', 'SAME', 'DIFFERENT')),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, model_id) REFERENCES device_models (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, other_id) REFERENCES device_models (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE UNIQUE INDEX likenesses_of ON likenesses (client_id, model_id, other_id);
CREATE INDEX likenesses_by_model ON likenesses (model_id, percent, id);
CREATE INDEX likenesses_by_other ON likenesses (other_id);
CREATE INDEX likenesses_by_percent ON likenesses (percent, id);
CREATE INDEX likenesses_of_client ON likenesses (client_id, percent, id);

CREATE TRIGGER likenesses_keep_identity BEFORE UPDATE OF id, client_id ON likenesses
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'likenesses: a row keeps its id and its organisation'); END;
