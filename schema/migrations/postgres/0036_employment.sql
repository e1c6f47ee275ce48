-- Employment: to whom people answer, where they work, from when and until when.

ALTER TABLE people
    ADD COLUMN location varchar(200),
    ADD COLUMN manager_id uuid,
    ADD COLUMN start_on date,
    ADD COLUMN last_day date,
    ADD FOREIGN KEY (client_id, manager_id) REFERENCES people (client_id, id) ON DELETE RESTRICT;

CREATE INDEX people_by_manager ON people (manager_id);
