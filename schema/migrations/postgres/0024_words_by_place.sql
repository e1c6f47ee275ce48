-- What things are found by is kept with a word for their kind and for each person whose they are, and with how they
-- were resolved: `migrate` writes anew whatever has no place. A letter before each word says in which column it stands,
-- so that the index alone knows.

ALTER TABLE texts DROP COLUMN document;

UPDATE texts SET place = '';

ALTER TABLE texts ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS (
    strip(
        to_tsvector('simple', regexp_replace(heading, '(\S+)', 'a\1', 'g'))
        || to_tsvector('simple', regexp_replace(words, '(\S+)', 'b\1', 'g'))
        || to_tsvector('simple', regexp_replace(said, '(\S+)', 'c\1', 'g'))
        || to_tsvector('simple', regexp_replace(internal, '(\S+)', 'd\1', 'g'))
        || to_tsvector('simple', regexp_replace(place, '(\S+)', 'e\1', 'g'))
    )
) STORED;
CREATE INDEX texts_by_word ON texts USING gin (document);
