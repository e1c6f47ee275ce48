-- Decisions: questions with options, who is to choose, what they chose, and who stands in for whom.

CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    question TEXT NOT NULL CHECK (length(question) <= 300),
    why TEXT NOT NULL,
    subject_type TEXT CHECK (length(subject_type) <= 3),
    subject_id TEXT,
    authority TEXT NOT NULL CHECK (authority IN ('CLIENT', 'ENTERPRISE', 'JOINT')),
    rule TEXT NOT NULL CHECK (rule IN ('ANY', 'ALL', 'N_OF_M')),
    needed INTEGER NOT NULL CHECK (needed >= 0),
    due_at TEXT CHECK (due_at GLOB '????-??-??T??:??:??.???Z'),
    on_timeout TEXT NOT NULL CHECK (on_timeout IN ('NOTHING', 'ESCALATE', 'CHOOSE', 'EXPIRE')),
    fell_due_at TEXT CHECK (fell_due_at GLOB '????-??-??T??:??:??.???Z'),
    state TEXT NOT NULL CHECK (state IN ('PENDING', 'TAKEN', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED')),
    asked_by_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    asked_at TEXT NOT NULL CHECK (asked_at GLOB '????-??-??T??:??:??.???Z'),
    asked_back_at TEXT CHECK (asked_back_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    supersedes_id TEXT,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, supersedes_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
    CHECK (on_timeout = 'NOTHING' OR due_at IS NOT NULL)
) STRICT;

CREATE TABLE options (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    decision_id TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place > 0),
    label TEXT NOT NULL CHECK (length(label) <= 120),
    consequence TEXT,
    cost_minor INTEGER CHECK (cost_minor >= 0),
    cost_currency TEXT CHECK (cost_currency GLOB '[A-Z][A-Z][A-Z]'),
    recurring TEXT NOT NULL CHECK (recurring IN ('ONCE', 'MONTHLY', 'YEARLY')),
    approves INTEGER NOT NULL CHECK (approves IN (0, 1)),
    recommended INTEGER NOT NULL CHECK (recommended IN (0, 1)),
    fallback INTEGER NOT NULL CHECK (fallback IN (0, 1)),
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    UNIQUE (decision_id, place),
    CHECK ((cost_minor IS NULL) = (cost_currency IS NULL))
) STRICT;

CREATE TABLE approvers (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    decision_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    delegate_of_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    side TEXT NOT NULL CHECK (side IN ('CLIENT', 'ENTERPRISE')),
    state TEXT NOT NULL CHECK (state IN ('WAITING', 'VOTED', 'RELEASED')),
    option_id TEXT,
    reason TEXT,
    decided_at TEXT CHECK (decided_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, option_id) REFERENCES options (client_id, id) ON DELETE RESTRICT,
    CHECK (state <> 'VOTED' OR option_id IS NOT NULL)
) STRICT;

CREATE TABLE remarks (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    decision_id TEXT NOT NULL,
    author_id TEXT REFERENCES people (id) ON DELETE RESTRICT,
    audience TEXT NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL')),
    body TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE delegations (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    client_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
    updated_at TEXT NOT NULL CHECK (updated_at GLOB '????-??-??T??:??:??.???Z'),
    person_id TEXT NOT NULL,
    delegate_id TEXT NOT NULL,
    from_at TEXT NOT NULL CHECK (from_at GLOB '????-??-??T??:??:??.???Z'),
    until_at TEXT NOT NULL CHECK (until_at GLOB '????-??-??T??:??:??.???Z'),
    began_at TEXT CHECK (began_at GLOB '????-??-??T??:??:??.???Z'),
    ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, delegate_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK (until_at >= from_at)
) STRICT;

-- Ways in

CREATE INDEX decisions_by_asking ON decisions (asked_at, id);
CREATE INDEX decisions_by_client ON decisions (client_id, asked_at, id);
CREATE INDEX decisions_by_due ON decisions (due_at, id);
CREATE INDEX decisions_by_client_due ON decisions (client_id, due_at, id);
CREATE INDEX decisions_by_ending ON decisions (ended_at, id);
CREATE INDEX decisions_by_client_ending ON decisions (client_id, ended_at, id);
CREATE INDEX decisions_by_subject ON decisions (subject_id);
CREATE INDEX decisions_by_superseded ON decisions (supersedes_id);
CREATE INDEX approvers_by_decision ON approvers (decision_id);
CREATE INDEX approvers_by_person ON approvers (person_id, state);
CREATE INDEX approvers_by_owner ON approvers (delegate_of_id);
CREATE INDEX remarks_by_decision ON remarks (decision_id, at, id);
CREATE INDEX delegations_by_person ON delegations (person_id, from_at);
CREATE INDEX delegations_by_delegate ON delegations (delegate_id, from_at);
CREATE INDEX delegations_by_time ON delegations (from_at, id);

-- A row keeps its id and its organisation

CREATE TRIGGER decisions_keep_identity BEFORE UPDATE OF id, client_id ON decisions
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'decisions: a row keeps its id and its organisation'); END;

CREATE TRIGGER options_keep_identity BEFORE UPDATE OF id, client_id ON options
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'options: a row keeps its id and its organisation'); END;

CREATE TRIGGER approvers_keep_identity BEFORE UPDATE OF id, client_id ON approvers
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'approvers: a row keeps its id and its organisation'); END;

CREATE TRIGGER remarks_keep_identity BEFORE UPDATE OF id, client_id ON remarks
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'remarks: a row keeps its id and its organisation'); END;

CREATE TRIGGER delegations_keep_identity BEFORE UPDATE OF id, client_id ON delegations
WHEN NEW.id IS NOT OLD.id OR NEW.client_id IS NOT OLD.client_id
BEGIN SELECT RAISE(ABORT, 'delegations: a row keeps its id and its organisation'); END;

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER decisions_asked_by_id_on_insert BEFORE INSERT ON decisions
WHEN NEW.asked_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.asked_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'decisions.asked_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER decisions_asked_by_id_on_update BEFORE UPDATE OF asked_by_id ON decisions
WHEN NEW.asked_by_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.asked_by_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'decisions.asked_by_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER approvers_person_id_on_insert BEFORE INSERT ON approvers
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'approvers.person_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER approvers_person_id_on_update BEFORE UPDATE OF person_id ON approvers
WHEN NEW.person_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.person_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'approvers.person_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER approvers_delegate_of_id_on_insert BEFORE INSERT ON approvers
WHEN NEW.delegate_of_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.delegate_of_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'approvers.delegate_of_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER approvers_delegate_of_id_on_update BEFORE UPDATE OF delegate_of_id ON approvers
WHEN NEW.delegate_of_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.delegate_of_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'approvers.delegate_of_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER remarks_author_id_on_insert BEFORE INSERT ON remarks
WHEN NEW.author_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.author_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'remarks.author_id: neither of the organisation nor of the IT company'); END;

CREATE TRIGGER remarks_author_id_on_update BEFORE UPDATE OF author_id ON remarks
WHEN NEW.author_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM sides WHERE person_id = NEW.author_id AND client_id = NEW.client_id)
BEGIN SELECT RAISE(ABORT, 'remarks.author_id: neither of the organisation nor of the IT company'); END;
