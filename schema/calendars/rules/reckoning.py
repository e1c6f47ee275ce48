"""The hours of a stored calendar, and those that hold for a client."""

from __future__ import annotations

import datetime as dt
from uuid import UUID
from zoneinfo import ZoneInfo

from schema.calendars.model import Calendar
from schema.calendars.rules.hours import Hours
from schema.calendars.rules.keeping import closed_days
from schema.calendars.rules.weeks import minutes

OFFICE = Hours(ZoneInfo("Europe/Warsaw"), [[(8 * 60, 16 * 60)]] * 5 + [[]] * 2)
"""Hours where nobody has said any: Monday to Friday, eight to four."""


async def hours_of(calendar: Calendar) -> Hours:
    """When a calendar is open, and was before it was changed."""
    closed = await closed_days(calendar.id)
    before, since = None, None
    for one in calendar.former:
        before = Hours(ZoneInfo(one["zone"]), minutes(one["week"]), closed, since, before)
        since = dt.datetime.fromisoformat(one["until"])
    return Hours(ZoneInfo(calendar.zone), minutes(calendar.week), closed, since, before)


async def hours_for(client_id: UUID) -> Hours:
    """The hours that hold for a client: of its own first calendar, or else of the IT company's."""
    own = await Calendar.filter(client_id=client_id).order_by("id").first()
    calendar = own or await _of_the_company()
    return await hours_of(calendar) if calendar else OFFICE


async def _of_the_company() -> Calendar | None:
    return await Calendar.filter(client__kind="ENTERPRISE").order_by("id").first()
