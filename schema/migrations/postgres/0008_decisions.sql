-- Decisions: questions with options, who is to choose, what they chose, and who stands in for whom.

CREATE TABLE decisions (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    question varchar(300) NOT NULL,
    why text NOT NULL,
    subject_type varchar(3),
    subject_id uuid,
    authority varchar(10) NOT NULL CHECK (authority IN ('CLIENT', 'ENTERPRISE', 'JOINT')),
    rule varchar(6) NOT NULL CHECK (rule IN ('ANY', 'ALL', 'N_OF_M')),
    needed integer NOT NULL CHECK (needed >= 0),
    due_at timestamptz(3),
    on_timeout varchar(8) NOT NULL CHECK (on_timeout IN ('NOTHING', 'ESCALATE', 'CHOOSE', 'EXPIRE')),
    fell_due_at timestamptz(3),
    state varchar(10) NOT NULL CHECK (state IN ('PENDING', 'TAKEN', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED')),
    asked_by_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    asked_at timestamptz(3) NOT NULL,
    asked_back_at timestamptz(3),
    ended_at timestamptz(3),
    supersedes_id uuid,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, supersedes_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    CHECK ((subject_type IS NULL) = (subject_id IS NULL)),
    CHECK (on_timeout = 'NOTHING' OR due_at IS NOT NULL)
);

CREATE TABLE options (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    decision_id uuid NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    label varchar(120) NOT NULL,
    consequence text,
    cost_minor bigint CHECK (cost_minor >= 0),
    cost_currency varchar(3) CHECK (cost_currency ~ '^[A-Z]{3}$'),
    recurring varchar(7) NOT NULL CHECK (recurring IN ('ONCE', 'MONTHLY', 'YEARLY')),
    approves boolean NOT NULL,
    recommended boolean NOT NULL,
    fallback boolean NOT NULL,
    chosen boolean NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    UNIQUE (decision_id, place),
    CHECK ((cost_minor IS NULL) = (cost_currency IS NULL))
);

CREATE TABLE approvers (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    decision_id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES people (id) ON DELETE RESTRICT,
    delegate_of_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    side varchar(10) NOT NULL CHECK (side IN ('CLIENT', 'ENTERPRISE')),
    state varchar(8) NOT NULL CHECK (state IN ('WAITING', 'VOTED', 'RELEASED')),
    option_id uuid,
    reason text,
    decided_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, option_id) REFERENCES options (client_id, id) ON DELETE RESTRICT,
    CHECK (state <> 'VOTED' OR option_id IS NOT NULL)
);

CREATE TABLE remarks (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    decision_id uuid NOT NULL,
    author_id uuid REFERENCES people (id) ON DELETE RESTRICT,
    audience varchar(10) NOT NULL CHECK (audience IN ('SHARED', 'INTERNAL')),
    body text NOT NULL,
    at timestamptz(3) NOT NULL,
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT
);

CREATE TABLE delegations (
    id uuid NOT NULL PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    person_id uuid NOT NULL,
    delegate_id uuid NOT NULL,
    from_at timestamptz(3) NOT NULL,
    until_at timestamptz(3) NOT NULL,
    began_at timestamptz(3),
    ended_at timestamptz(3),
    UNIQUE (client_id, id),
    FOREIGN KEY (client_id, person_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    FOREIGN KEY (client_id, delegate_id) REFERENCES people (client_id, id) ON DELETE RESTRICT,
    CHECK (until_at >= from_at)
);

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
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER options_keep_identity BEFORE UPDATE OF id, client_id ON options
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER approvers_keep_identity BEFORE UPDATE OF id, client_id ON approvers
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER remarks_keep_identity BEFORE UPDATE OF id, client_id ON remarks
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

CREATE TRIGGER delegations_keep_identity BEFORE UPDATE OF id, client_id ON delegations
FOR EACH ROW WHEN ((OLD.id, OLD.client_id) IS DISTINCT FROM (NEW.id, NEW.client_id))
EXECUTE FUNCTION refuse(': a row keeps its id and its organisation');

-- Someone of either side: of the row's organisation, or of the IT company

CREATE TRIGGER decisions_asked_by_id BEFORE INSERT OR UPDATE OF asked_by_id ON decisions
FOR EACH ROW WHEN (NOT of_either_side(NEW.asked_by_id, NEW.client_id))
EXECUTE FUNCTION refuse('.asked_by_id: neither of the organisation nor of the IT company');

CREATE TRIGGER approvers_person_id BEFORE INSERT OR UPDATE OF person_id ON approvers
FOR EACH ROW WHEN (NOT of_either_side(NEW.person_id, NEW.client_id))
EXECUTE FUNCTION refuse('.person_id: neither of the organisation nor of the IT company');

CREATE TRIGGER approvers_delegate_of_id BEFORE INSERT OR UPDATE OF delegate_of_id ON approvers
FOR EACH ROW WHEN (NOT of_either_side(NEW.delegate_of_id, NEW.client_id))
EXECUTE FUNCTION refuse('.delegate_of_id: neither of the organisation nor of the IT company');

CREATE TRIGGER remarks_author_id BEFORE INSERT OR UPDATE OF author_id ON remarks
FOR EACH ROW WHEN (NOT of_either_side(NEW.author_id, NEW.client_id))
EXECUTE FUNCTION refuse('.author_id: neither of the organisation nor of the IT company');
