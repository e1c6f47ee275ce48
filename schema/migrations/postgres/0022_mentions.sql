-- People are told that somebody mentioned them.

ALTER TABLE notices DROP CONSTRAINT notices_kind_check;
ALTER TABLE notices ADD CONSTRAINT notices_kind_check
    CHECK (kind IN ('REPLY', 'MENTIONED', 'STATUS', 'OPENED', 'ASSIGNED', 'DECISION', 'REMINDER', 'SLA'));
