"""Public holidays, by country and year."""

from __future__ import annotations

import datetime as dt

from schema.refusals import Invalid, Words

EARLIEST, LATEST = 2000, 2100
COUNTRIES = {"PL": "pl", "DE": "de", "CZ": "cs", "SK": "sk", "LT": "lt", "GB": "en_GB"}
"""Countries whose holidays are known, and the language in which they are named."""


def holidays_of(country: str, year: int) -> dict[dt.date, str]:
    """The country's public holidays of the year, in order."""
    import holidays  # beware: it looks through all its countries, which a start of the server need not wait for

    code = country.strip().upper()
    if code not in COUNTRIES:
        known = ", ".join(COUNTRIES)
        raise Invalid("country", why=Words(en=f"Countries known here: {known}.", pl=f"Znane tu kraje: {known}."))
    if not EARLIEST <= year <= LATEST:
        en, pl = f"A year from {EARLIEST} to {LATEST}.", f"Rok od {EARLIEST} do {LATEST}."
        raise Invalid("year", why=Words(en=en, pl=pl))
    found = holidays.country_holidays(code, years=year, language=COUNTRIES[code])
    return dict(sorted(found.items()))
