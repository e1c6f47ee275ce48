-- Reviews: everybody's access is looked at in one go, line by line.

CREATE TABLE access_reviews (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    system_id uuid,
    due_on date NOT NULL,
    started_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    started_at timestamptz(3) NOT NULL,
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    CHECK (ended_at >= started_at)
);

CREATE TABLE access_review_lines (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    review_id uuid NOT NULL,
    access_id uuid NOT NULL,
    state varchar(10) NOT NULL CHECK (state IN ('WAITING', 'CONFIRMED', 'RECALLED', 'RELEASED')),
    settled_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    settled_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, review_id) REFERENCES access_reviews (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, access_id) REFERENCES accesses (client_id, id) ON DELETE RESTRICT,
    CONSTRAINT access_review_lines_when_settled CHECK ((state = 'WAITING') = (settled_at IS NULL))
);

-- Ways in

CREATE INDEX access_reviews_by_time ON access_reviews (started_at, id);
CREATE INDEX access_reviews_of_client ON access_reviews (client_id, started_at, id);
CREATE INDEX access_reviews_by_system ON access_reviews (system_id);
CREATE INDEX access_reviews_by_starter ON access_reviews (started_by_id);
CREATE UNIQUE INDEX access_review_lines_once ON access_review_lines (access_id) WHERE state = 'WAITING';
CREATE INDEX access_review_lines_of_review ON access_review_lines (review_id, created_at, id);
CREATE INDEX access_review_lines_by_access ON access_review_lines (access_id);
CREATE INDEX access_review_lines_by_settler ON access_review_lines (settled_by_id);

-- A row keeps its id and its organisation

CREATE TRIGGER access_reviews_keep_identity BEFORE UPDATE OF id, client_id ON access_reviews
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER access_review_lines_keep_identity BEFORE UPDATE OF id, client_id ON access_review_lines
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER access_reviews_started_by_id BEFORE INSERT OR UPDATE OF started_by_id ON access_reviews
FOR EACH ROW WHEN (NOT of_either_side(NEW.started_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.started_by_id: neither of the organisation nor of the IT company');

CREATE TRIGGER access_review_lines_settled_by_id BEFORE INSERT OR UPDATE OF settled_by_id ON access_review_lines
FOR EACH ROW WHEN (NOT of_either_side(NEW.settled_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.settled_by_id: neither of the organisation nor of the IT company');
