-- Acceptance: whoever gets a device says whether they have it, and what went with it.

ALTER TABLE assignments
    ADD COLUMN accessories text,
    ADD COLUMN acceptance varchar(8) CHECK (acceptance IN ('PENDING', 'ACCEPTED', 'DECLINED')),
    ADD COLUMN decision_id uuid,
    ADD FOREIGN KEY (client_id, decision_id) REFERENCES decisions (client_id, id) ON DELETE RESTRICT;

CREATE INDEX assignments_by_decision ON assignments (decision_id);
