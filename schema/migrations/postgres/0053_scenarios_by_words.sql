-- Scenarios are found by what they are called and what they say, in either language.

ALTER TABLE scenarios ADD COLUMN search varchar(2243) NOT NULL DEFAULT '';
UPDATE scenarios SET search = translate(
    lower(concat_ws(' ', name_pl, name_en, summary_pl, summary_en)), 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż', 'acelnoszzacelnoszz'
);
ALTER TABLE scenarios ALTER COLUMN search DROP DEFAULT;
