"""Months of the calendar."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

YEAR = 12


def months_on(day: dt.date, months: int) -> dt.date:
    """
    The same day so many months later, or the last of that month where it has no such day; the last day that there is
    where the calendar ends before.
    """
    year, month = divmod(day.year * YEAR + day.month - 1 + months, YEAR)
    if year > dt.MAXYEAR:
        return dt.date.max
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
