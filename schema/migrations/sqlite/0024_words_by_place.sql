-- What things are found by is kept with a word for their kind and for each person whose they are, and with how they
-- were resolved: `migrate` writes anew whatever has no place.

UPDATE texts SET place = '';
