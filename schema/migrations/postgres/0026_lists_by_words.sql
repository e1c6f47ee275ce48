-- Lists are searched by the index of words, which also has mails, and the ends of codes: `migrate` writes anew whatever
-- has no place.

ALTER TABLE texts DROP COLUMN document;
ALTER TABLE texts DROP CONSTRAINT texts_kind_check;
ALTER TABLE texts ADD CONSTRAINT texts_kind_check CHECK (kind IN ('TICKET', 'DEVICE', 'PERSON', 'MAIL'));
ALTER TABLE texts ADD COLUMN tails text NOT NULL DEFAULT '';
ALTER TABLE texts ALTER COLUMN tails DROP DEFAULT;

UPDATE texts SET place = '';

ALTER TABLE texts ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS (
    strip(
        to_tsvector('simple', regexp_replace(heading, '(\S+)', 'a\1', 'g'))
        || to_tsvector('simple', regexp_replace(words, '(\S+)', 'b\1', 'g'))
        || to_tsvector('simple', regexp_replace(said, '(\S+)', 'c\1', 'g'))
        || to_tsvector('simple', regexp_replace(internal, '(\S+)', 'd\1', 'g'))
        || to_tsvector('simple', regexp_replace(place, '(\S+)', 'e\1', 'g'))
        || to_tsvector('simple', regexp_replace(tails, '(\S+)', 'f\1', 'g'))
    )
) STORED;
CREATE INDEX texts_by_word ON texts USING gin (document);
