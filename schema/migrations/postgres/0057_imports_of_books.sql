-- Imports of accesses and of costs.

ALTER TABLE imports DROP CONSTRAINT imports_kind_check;
ALTER TABLE imports ADD CONSTRAINT imports_kind_check CHECK (
    kind IN ('DEVICES', 'PERSONS', 'MODELS', 'ACCESSES', 'COSTS', 'INCIDENTS')
);
