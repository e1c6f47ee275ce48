"""Keeping calendars: their hours, and the days on which they are closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Annotated
from uuid import UUID
from zoneinfo import available_timezones

from schema.calendars.model import Calendar, Closure
from schema.calendars.rules.events import CLOSED, CREATED, ENDED, HOLIDAYS_ADDED, UPDATED
from schema.calendars.rules.holidays import holidays_of
from schema.calendars.rules.weeks import tidy
from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, keep, moment, parts, said, see, unit

LONGEST = dt.timedelta(days=366)


async def create_calendar(
    viewer: Viewer,
    client: Annotated[
        UUID, Organisation, "Organisation whose hours they are; those of the IT company serve everybody."
    ],
    *,
    name: Annotated[str, "Name."],
    zone: Annotated[str, "Time zone by its IANA name: Europe/Warsaw."],
    week: Sequence[Annotated[str, "Stretches of work in local time, each like MON 08:00-16:00; a day ends at 24:00."]],
) -> Calendar:
    """Enter the hours in which somebody works."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=CREATED)
        calendar = Calendar(client_id=client, name=said(name, "name", at_most=100))
        calendar.zone, calendar.week = _zone(zone), tidy(week)
        return await create(calendar, viewer, CREATED)


async def update_calendar(
    viewer: Viewer,
    calendar: Annotated[UUID, Calendar, "Calendar to change."],
    *,
    name: Annotated[str | None, "Name."] = None,
    zone: Annotated[str | None, "Time zone by its IANA name."] = None,
    week: Sequence[Annotated[str, "All stretches of work of the week, each like MON 08:00-16:00."]] = (),
) -> Calendar:
    """Change a calendar; what is not given stays, and a week is given as a whole."""
    async with change(Calendar, calendar, viewer, UPDATED) as row:
        row.name = row.name if name is None else said(name, "name", at_most=100)
        _work(row, row.zone if zone is None else _zone(zone), tidy(week) if week else row.week)
    return row


def _work(calendar: Calendar, zone: str, week: list[str]) -> None:
    """Let other hours hold from now on; what has gone by stays reckoned by those before."""
    if (zone, week) == (calendar.zone, calendar.week):
        return
    was = {"until": moment().isoformat(), "zone": calendar.zone, "week": calendar.week}
    calendar.former = [*(calendar.former), was]
    calendar.zone, calendar.week, calendar.hours_at = zone, week, moment()


def _zone(name: str) -> str:
    name = name.strip()
    if name not in available_timezones():
        en, pl = "There is no such time zone; one is called Europe/Warsaw.", "Nie ma takiej strefy; jest Europe/Warsaw."
        raise Invalid("zone", why=Words(en=en, pl=pl))
    return name


async def close_calendar(
    viewer: Viewer,
    calendar: Annotated[UUID, Calendar, "Calendar that is closed on some days."],
    *,
    from_on: Annotated[dt.date, "The first day on which nobody works."],
    to_on: Annotated[dt.date | None, "The last one; the first if absent."] = None,
    name: Annotated[str, "Why: Inventory."],
) -> Calendar:
    """Close a calendar on a day or on several in a row."""
    last = to_on or from_on
    if not dt.timedelta() <= last - from_on <= LONGEST:
        en, pl = (
            "The last day is before the first, or a year later.",
            "Ostatni dzień jest przed pierwszym albo rok po nim.",
        )
        raise Invalid("toOn", why=Words(en=en, pl=pl))
    async with change(Calendar, calendar, viewer, CLOSED) as row:
        keep(_closure(row, from_on, last, said(name, "name", at_most=100)))
        row.hours_at = moment()
    return row


async def add_holidays(
    viewer: Viewer,
    calendar: Annotated[UUID, Calendar, "Calendar that is closed on holidays."],
    *,
    country: Annotated[str, "Country by its ISO 3166 code: PL."],
    year: Annotated[int, "Year."],
) -> Calendar:
    """Close a calendar on the public holidays of a year on which it is not closed yet."""
    async with change(Calendar, calendar, viewer, HOLIDAYS_ADDED) as row:
        closed = await closed_days(row.id)
        for day, name in holidays_of(country, year).items():
            if day not in closed:
                keep(_closure(row, day, day, name))
                row.hours_at = moment()
    return row


def _closure(calendar: Calendar, from_on: dt.date, to_on: dt.date, name: str) -> Closure:
    return Closure(client_id=calendar.client_id, calendar_id=calendar.id, from_on=from_on, to_on=to_on, name=name)


async def end_closure(viewer: Viewer, closure: Annotated[UUID, Closure, "Days that are worked after all."]) -> Closure:
    """Work on days on which a calendar was to be closed."""
    async with change(Closure, closure, viewer, ENDED) as row:
        [calendar] = await parts(Calendar, id=row.calendar_id)
        row.ended_at = calendar.hours_at = moment()
        keep(calendar)
    return row


async def closed_days(calendar_id: UUID) -> frozenset[dt.date]:
    """Every day on which a calendar is closed."""
    periods = await Closure.filter(calendar_id=calendar_id, ended_at=None).values_list("from_on", "to_on")
    return frozenset(
        since + dt.timedelta(days=count) for since, to in periods for count in range((to - since).days + 1)
    )
