-- Reviews: everybody's access is looked at in one go, line by line.

CREATE TABLE access_reviews (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    system_id TEXT,
    due_on TEXT NOT NULL CHECK (due_on GLOB '????-??-??'),
    started_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT,
    CHECK (ended_at >= started_at)
) STRICT;

CREATE TABLE access_review_lines (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    review_id TEXT NOT NULL,
    access_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('WAITING', 'CONFIRMED', 'RECALLED', 'RELEASED')),
    settled_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    settled_at TEXT CHECK (settled_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, review_id) REFERENCES access_reviews (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, access_id) REFERENCES accesses (client_id, id) ON DELETE RESTRICT,
    CHECK ((state = 'WAITING') = (settled_at IS NULL))
) STRICT;

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
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'access_reviews: a row keeps its id and its organisation'); END;

CREATE TRIGGER access_review_lines_keep_identity BEFORE UPDATE OF id, client_id ON access_review_lines
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'access_review_lines: a row keeps its id and its organisation'); END;

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER access_reviews_started_by_id_on_insert BEFORE INSERT ON access_reviews
WHEN NEW.started_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.started_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'access_reviews.started_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER access_reviews_started_by_id_on_update BEFORE UPDATE OF started_by_id ON access_reviews
WHEN NEW.started_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.started_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'access_reviews.started_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER access_review_lines_settled_by_id_on_insert BEFORE INSERT ON access_review_lines
WHEN NEW.settled_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.settled_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'access_review_lines.settled_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER access_review_lines_settled_by_id_on_update BEFORE UPDATE OF settled_by_id ON access_review_lines
WHEN NEW.settled_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.settled_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'access_review_lines.settled_by_id: neither of the organisation nor of the IT company'); END;
