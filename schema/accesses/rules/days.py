"""Days on which an access is looked at again."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from schema.accesses.model import System
from schema.writing import moment


def next_review(system: System) -> dt.date | None:
    """The day on which an access to the system is looked at again; None when it never is."""
    return months_on(moment().date(), system.review_months) if system.review_months else None


def months_on(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
