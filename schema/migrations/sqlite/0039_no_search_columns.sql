-- What tickets and devices are searched by stands in the index of words alone.

ALTER TABLE tickets DROP COLUMN search;
ALTER TABLE devices DROP COLUMN search;
