-- A letter that has to be sent again has the links of its first copy: until then their secret waits with it.

ALTER TABLE notices ADD COLUMN secret TEXT CHECK (length(secret) <= 43);
