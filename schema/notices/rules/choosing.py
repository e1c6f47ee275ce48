"""Choosing what one is told, how soon, and when not."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Annotated
from uuid import UUID
from zoneinfo import available_timezones

from schema.notices.model import NoticeKind, Pace, Preference, Weekday
from schema.notices.rules.events import DIGEST_SET, PACE_SET, QUIET_SET, RESTORED
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, keep, parts

CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


async def set_pace(
    viewer: Viewer,
    *,
    kind: Annotated[NoticeKind, "Of what."],
    pace: Annotated[Pace, "How soon."],
) -> Person:
    """Choose how soon the viewer is told of things of one kind, or that they are not."""
    async with change(Person, viewer.person_id, viewer, PACE_SET) as person:
        row = await preference_of(person)
        row.paces = {**row.paces, kind.value: pace.value}
        keep(row)
    return person


async def set_quiet(
    viewer: Viewer,
    *,
    zone: Annotated[str, "Time zone of the viewer's hours, by its IANA name: `Europe/Warsaw`."],
    quiet_from: Annotated[
        str | None, "When a day's quiet begins: `20:00`; without it only whole days are quiet."
    ] = None,
    quiet_to: Annotated[str | None, "When it ends: `07:00`, on the next day if that is earlier."] = None,
    quiet_days: Annotated[Set[Weekday], "Days that are quiet from morning to night."] = frozenset(),
) -> Person:
    """Say when the viewer is told nothing: what happens meanwhile is told after it, in one letter."""
    async with change(Person, viewer.person_id, viewer, QUIET_SET) as person:
        row = await preference_of(person)
        row.zone, row.quiet_from, row.quiet_to = (
            _zone(zone),
            _clock(quiet_from, "quietFrom"),
            _clock(quiet_to, "quietTo"),
        )
        if (row.quiet_from is None) != (row.quiet_to is None) or (row.quiet_from and row.quiet_from == row.quiet_to):
            en, pl = "Say when the quiet begins and when it ends.", "Podaj, kiedy cisza się zaczyna i kiedy kończy."
            raise Invalid("quietTo", why=Words(en=en, pl=pl))
        if len(quiet_days) == len(Weekday):
            en, pl = (
                "Leave one day, or nothing would be told.",
                "Zostaw choć jeden dzień: inaczej nic nie dojdzie.",
            )
            raise Invalid("quietDays", why=Words(en=en, pl=pl))
        row.quiet_days = [day.value for day in Weekday if day in quiet_days]
        keep(row)
    return person


async def set_digest(viewer: Viewer, *, hour: Annotated[int, "Hour of the day, from 0 to 23."]) -> Person:
    """Say at which hour the viewer is told what they are told once a day."""
    async with change(Person, viewer.person_id, viewer, DIGEST_SET) as person:
        if not 0 <= hour <= 23:
            raise Invalid("hour", why=Words(en="Say an hour from 0 to 23.", pl="Podaj godzinę od 0 do 23."))
        row = await preference_of(person)
        row.digest_hour = hour
        keep(row)
    return person


async def restore(viewer: Viewer, person: Annotated[UUID, Person, "Person whose letters came back."]) -> Person:
    """Write again to an address of which a mail server said that it takes no mail."""
    async with change(Person, person, viewer, RESTORED) as row:
        told = await preference_of(row)
        told.returned_at = told.returned_email = told.returned_why = None
        keep(told)
    return row


async def preference_of(person: Person) -> Preference:
    """What the person chose so far, to be kept with them; a new row if that is nothing."""
    rows = await parts(Preference, person_id=person.id)
    return rows[0] if rows else Preference(client_id=person.client_id, person_id=person.id)


def _zone(zone: str) -> str:
    if zone not in available_timezones():
        en, pl = (
            "There is no such time zone; one is called Europe/Warsaw.",
            "Nie ma takiej strefy; jest Europe/Warsaw.",
        )
        raise Invalid("zone", why=Words(en=en, pl=pl))
    return zone


def _clock(text: str | None, field: str) -> str | None:
    if text and not CLOCK.fullmatch(text):
        raise Invalid(field, why=Words(en="Write the time like 20:00.", pl="Zapisz godzinę tak: 20:00."))
    return text or None
