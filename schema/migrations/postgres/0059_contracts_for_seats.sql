-- A contract may say which system's seats it pays for.

ALTER TABLE contracts ADD COLUMN system_id uuid;
ALTER TABLE contracts
    ADD FOREIGN KEY (client_id, system_id) REFERENCES systems (client_id, id) ON DELETE RESTRICT;
CREATE INDEX contracts_by_system ON contracts (system_id, decide_by, id);
