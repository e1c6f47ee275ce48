-- What things are found by: folded words, and an index over them that follows by itself.

CREATE TABLE texts (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    client_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('TICKET', 'DEVICE', 'PERSON')),
    label TEXT NOT NULL CHECK (length(label) <= 300),
    alias TEXT NOT NULL CHECK (length(alias) <= 300),
    place TEXT NOT NULL,
    heading TEXT NOT NULL,
    words TEXT NOT NULL,
    said TEXT NOT NULL,
    internal TEXT NOT NULL
) STRICT;

CREATE INDEX texts_by_label ON texts (label);
CREATE INDEX texts_by_alias ON texts (alias);

CREATE VIRTUAL TABLE texts_index USING fts5 (
    heading, words, said, internal, place,
    content = 'texts', content_rowid = 'position', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);

CREATE TRIGGER texts_are_added AFTER INSERT ON texts BEGIN
    INSERT INTO texts_index (rowid, heading, words, said, internal, place)
    VALUES (NEW.position, NEW.heading, NEW.words, NEW.said, NEW.internal, NEW.place);
END;

CREATE TRIGGER texts_are_changed AFTER UPDATE OF heading, words, said, internal, place ON texts BEGIN
    INSERT INTO texts_index (texts_index, rowid, heading, words, said, internal, place)
    VALUES ('delete', OLD.position, OLD.heading, OLD.words, OLD.said, OLD.internal, OLD.place);
    INSERT INTO texts_index (rowid, heading, words, said, internal, place)
    VALUES (NEW.position, NEW.heading, NEW.words, NEW.said, NEW.internal, NEW.place);
END;

CREATE TRIGGER texts_are_taken AFTER DELETE ON texts BEGIN
    INSERT INTO texts_index (texts_index, rowid, heading, words, said, internal, place)
    VALUES ('delete', OLD.position, OLD.heading, OLD.words, OLD.said, OLD.internal, OLD.place);
END;
