-- The catalogue of models: what one costs, whether it is still there, and names that may mean the same.

ALTER TABLE device_models
    ADD COLUMN list_price_minor bigint CHECK (list_price_minor >= 0),
    ADD COLUMN list_price_currency varchar(3) CHECK (list_price_currency ~ '^[A-Z]{3}$'),
    ADD COLUMN ended_at timestamptz(3),
    ADD CHECK ((list_price_minor IS NULL) = (list_price_currency IS NULL));

CREATE TABLE likenesses (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    model_id uuid NOT NULL,
    other_id uuid NOT NULL,
    percent smallint NOT NULL CHECK (percent BETWEEN 1 AND 100),
    state varchar(9) NOT NULL CHECK (state IN ('ASKED', 'SAME', 'DIFFERENT')),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, model_id) REFERENCES device_models (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, other_id) REFERENCES device_models (client_id, id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX likenesses_of ON likenesses (client_id, model_id, other_id);
CREATE INDEX likenesses_by_model ON likenesses (model_id, percent, id);
CREATE INDEX likenesses_by_other ON likenesses (other_id);
CREATE INDEX likenesses_by_percent ON likenesses (percent, id);
CREATE INDEX likenesses_of_client ON likenesses (client_id, percent, id);

CREATE TRIGGER likenesses_keep_identity BEFORE UPDATE OF id, client_id ON likenesses
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');
