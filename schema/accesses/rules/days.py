"""Days on which an access is looked at again."""

from __future__ import annotations

import datetime as dt

from schema.accesses.model import System
from schema.calendars.rules import months_on
from schema.writing import moment


def next_review(system: System) -> dt.date | None:
    """The day on which an access to the system is looked at again; None when it never is."""
    return months_on(moment().date(), system.review_months) if system.review_months else None
