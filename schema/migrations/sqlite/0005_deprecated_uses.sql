-- How often what will be gone from the graph is used, day by day, by whose programs.

CREATE TABLE deprecated_uses (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person_id TEXT NOT NULL,
    application TEXT NOT NULL CHECK (length(application) <= 100),
    coordinate TEXT NOT NULL CHECK (length(coordinate) <= 200),
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    uses INTEGER NOT NULL CHECK (uses > 0),
    used_at TEXT NOT NULL CHECK (used_at GLOB '????-??-??T??:??:??.???Z'),
    UNIQUE (person_id, application, coordinate, day)
) STRICT;
