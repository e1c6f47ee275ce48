"""What may happen to calendars, and how working time is reckoned by them."""

from schema.calendars.rules.events import CLOSED, CREATED, ENDED, HOLIDAYS_ADDED, UPDATED
from schema.calendars.rules.hours import Hours, Stretch, business_days_after, closing, due
from schema.calendars.rules.keeping import add_holidays, close_calendar, create_calendar, end_closure, update_calendar
from schema.calendars.rules.laid_out import LaidOut
from schema.calendars.rules.months import months_on
from schema.calendars.rules.reckoning import OFFICE, hours_for, hours_of

__all__ = [
    "CLOSED",
    "CREATED",
    "ENDED",
    "HOLIDAYS_ADDED",
    "OFFICE",
    "UPDATED",
    "Hours",
    "LaidOut",
    "Stretch",
    "add_holidays",
    "business_days_after",
    "close_calendar",
    "closing",
    "create_calendar",
    "due",
    "end_closure",
    "hours_for",
    "hours_of",
    "months_on",
    "update_calendar",
]
