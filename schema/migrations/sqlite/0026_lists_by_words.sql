-- Lists are searched by the index of words, which also has mails, and the ends of codes. Every row is emptied, so that
-- `migrate` writes it anew. The index knows in which columns a word stands, but not where in them, and takes words as
-- they are: they are folded already.

DROP TABLE texts_index;

CREATE TABLE texts_new (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    client_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('TICKET', 'DEVICE', 'PERSON', 'MAIL')),
    label TEXT NOT NULL CHECK (length(label) <= 300),
    alias TEXT NOT NULL CHECK (length(alias) <= 300),
    place TEXT NOT NULL,
    heading TEXT NOT NULL,
    words TEXT NOT NULL,
    said TEXT NOT NULL,
    internal TEXT NOT NULL,
    tails TEXT NOT NULL
) STRICT;

INSERT INTO texts_new (position, id, client_id, kind, label, alias, place, heading, words, said, internal, tails)
SELECT position, id, client_id, kind, '', '', '', '', '', '', '', '' FROM texts;

DROP TABLE texts;
ALTER TABLE texts_new RENAME TO texts;

CREATE INDEX texts_by_label ON texts (label);
CREATE INDEX texts_by_alias ON texts (alias);

CREATE VIRTUAL TABLE texts_index USING fts5 (
    heading, words, said, internal, place, tails, content = 'texts', content_rowid = 'position', tokenize = 'ascii',
    detail = 'column', columnsize = 0, prefix = '2 3 4 5'
);

INSERT INTO texts_index (texts_index) VALUES ('rebuild');

CREATE TRIGGER texts_are_added AFTER INSERT ON texts BEGIN
    INSERT INTO texts_index (rowid, heading, words, said, internal, place, tails)
    VALUES (NEW.position, NEW.heading, NEW.words, NEW.said, NEW.internal, NEW.place, NEW.tails);
END;

CREATE TRIGGER texts_are_changed AFTER UPDATE OF heading, words, said, internal, place, tails ON texts BEGIN
    INSERT INTO texts_index (texts_index, rowid, heading, words, said, internal, place, tails)
    VALUES ('delete', OLD.position, OLD.heading, OLD.words, OLD.said, OLD.internal, OLD.place, OLD.tails);
    INSERT INTO texts_index (rowid, heading, words, said, internal, place, tails)
    VALUES (NEW.position, NEW.heading, NEW.words, NEW.said, NEW.internal, NEW.place, NEW.tails);
END;

CREATE TRIGGER texts_are_taken AFTER DELETE ON texts BEGIN
    INSERT INTO texts_index (texts_index, rowid, heading, words, said, internal, place, tails)
    VALUES ('delete', OLD.position, OLD.heading, OLD.words, OLD.said, OLD.internal, OLD.place, OLD.tails);
END;
