-- What callers have left of their points: here one process serves, so it knows that by itself, and this stays empty.

CREATE TABLE buckets (
    who TEXT NOT NULL PRIMARY KEY CHECK (length(who) <= 100),
    points INTEGER NOT NULL CHECK (points >= 0),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
