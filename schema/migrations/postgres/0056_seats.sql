-- Systems are found by their names, and say what a seat in them costs. Names are folded here as Polish ones are.

ALTER TABLE systems ADD COLUMN folded text;
UPDATE systems SET folded = lower(translate(name, 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ', 'acelnoszzacelnoszz'));
ALTER TABLE systems ALTER COLUMN folded SET NOT NULL;
ALTER TABLE systems ADD COLUMN seat_minor bigint CHECK (seat_minor >= 0);
ALTER TABLE systems ADD COLUMN seat_currency varchar(3) CHECK (seat_currency ~ '^[A-Z]{3}$');
ALTER TABLE systems ADD CHECK ((seat_minor IS NULL) = (seat_currency IS NULL));
