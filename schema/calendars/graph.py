"""Calendars as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.calendars import model, rules
from schema.language import Connection, Json, Record, by_id, extend, many, mutations, node, query
from schema.organisations.graph import Organisation


@node(model.Calendar, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT ASC")
class Calendar(Record):
    """Hours in which somebody works, and days on which nobody does."""

    client: Organisation | None
    """Whose hours they are; those of the IT company serve all of its clients."""
    name: str
    """Name."""
    zone: str
    """Time zone by its IANA name: Europe/Warsaw."""
    week: Json
    """Stretches of work in local time, in order: `["MON 08:00-12:00", "MON 13:00-17:00"]`."""


@node(model.Closure, ordered={"FROM_ON": "from_on", "CREATED_AT": "created_at"}, default="FROM_ON ASC")
class Closure(Record):
    """Days on which a calendar is closed."""

    calendar: Calendar | None
    """Calendar that is closed."""
    from_on: dt.date
    """The first day."""
    to_on: dt.date
    """The last day, closed too."""
    name: str
    """Why: a holiday's name."""
    ended_at: dt.datetime | None
    """Since when the days are worked after all."""


@extend(Calendar)
class OfCalendar:
    """When a calendar is closed."""

    closures: Connection[Closure] = many(model.Closure, via="calendar_id")
    """Days on which it is closed, the earliest first."""


@extend(Organisation)
class OfOrganisation:
    """When an organisation works."""

    calendars: Connection[Calendar] = many(model.Calendar, via="client_id")
    """Its own calendars; where it has none, the IT company's first one holds."""


@query
class Query:
    """Calendars."""

    calendar: Calendar | None = by_id(model.Calendar)
    """The calendar with that id."""
    calendars: Connection[Calendar] = many(model.Calendar)
    """Calendars of the viewer's organisations and of the IT company, the earliest first."""


Mutation = mutations(
    calendarCreate=(rules.create_calendar, rules.CREATED),
    calendarUpdate=(rules.update_calendar, rules.UPDATED),
    calendarClose=(rules.close_calendar, rules.CLOSED),
    calendarAddHolidays=(rules.add_holidays, rules.HOLIDAYS_ADDED),
    closureEnd=(rules.end_closure, rules.ENDED),
)
