-- What callers have left of their points, where several processes share it. Lost in a crash, buckets are full again.

CREATE UNLOGGED TABLE buckets (
    who varchar(100) NOT NULL PRIMARY KEY,
    points integer NOT NULL CHECK (points >= 0),
    at timestamptz(3) NOT NULL
);
