-- How often what will be gone from the graph is used, day by day, by whose programs.

CREATE TABLE deprecated_uses (
    id uuid NOT NULL PRIMARY KEY,
    person_id uuid NOT NULL,
    application varchar(100) NOT NULL,
    coordinate varchar(200) NOT NULL,
    day date NOT NULL,
    uses integer NOT NULL CHECK (uses > 0),
    used_at timestamptz(3) NOT NULL,
    UNIQUE (person_id, application, coordinate, day)
);
