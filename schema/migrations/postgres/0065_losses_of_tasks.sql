-- A task enters a device as lost.

ALTER TABLE tasks DROP CONSTRAINT tasks_action_check;
ALTER TABLE tasks ADD CONSTRAINT tasks_action_check CHECK (action IN (
    'TASK', 'DECISION', 'FORM', 'HAND_OVER', 'RETURN', 'LOSS', 'GRANT', 'REVOKE', 'TICKET', 'NOTICE'
));
