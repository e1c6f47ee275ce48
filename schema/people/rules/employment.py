"""Employment: somebody comes, is away for long, comes back, gives notice, stays after all."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation
from schema.people.model import Person, PersonState
from schema.people.rules.events import ON_LEAVE, RESIGNED, RETURNED, STARTED, STAYED
from schema.people.rules.presence import must_be_there
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, locked, moment, must_be_likely, see

FIRST_HIRED = dt.date(1950, 1, 1)


async def start(viewer: Viewer, person: Annotated[UUID, Person, "Person who was hired."]) -> Person:
    """Record that somebody who was hired works there now."""
    async with change(Person, person, viewer, STARTED) as row:
        row.start_on = _at_last(row.start_on)
    return row


async def go_on_leave(viewer: Viewer, person: Annotated[UUID, Person, "Person who is away for long."]) -> Person:
    """Record that somebody is away for long; what they hold and can open stays."""
    async with change(Person, person, viewer, ON_LEAVE) as row:
        pass
    return row


async def come_back(viewer: Viewer, person: Annotated[UUID, Person, "Person who was away."]) -> Person:
    """Record that somebody who was away for long is back."""
    async with change(Person, person, viewer, RETURNED) as row:
        pass
    return row


async def give_notice(
    viewer: Viewer,
    person: Annotated[UUID, Person, "Person who is going to leave."],
    *,
    last_day: Annotated[dt.date, "Their last day; whatever they can open is to be closed by then."],
) -> Person:
    """Record that somebody is going to leave, and when."""
    async with change(Person, person, viewer, RESIGNED) as row:
        if last_day < moment().date():
            en, pl = "This day is over. Record that they left.", "Ten dzień już minął. Odnotuj odejście."
            raise Invalid("lastDay", why=Words(en=en, pl=pl))
        must_be_likely(last_day, "lastDay")
        row.last_day = last_day
    return row


async def stay(viewer: Viewer, person: Annotated[UUID, Person, "Person who was going to leave."]) -> Person:
    """Record that somebody who was going to leave stays; what was to be closed because of it stays open."""
    async with change(Person, person, viewer, STAYED) as row:
        row.last_day = None
    return row


def must_be_first_day(start_on: dt.date | None) -> None:
    """Refuse a first day on which nobody who works today was hired, or that nobody waits for."""
    must_be_likely(start_on, "startOn", since=FIRST_HIRED)


def planned(start_on: dt.date | None) -> PersonState:
    """Where somebody stands who begins on that day."""
    return PersonState.PLANNED if start_on and start_on > moment().date() else PersonState.ACTIVE


def end(person: Person) -> None:
    """Say since when they are gone: since their last day, or since today when they did not stay so long."""
    person.last_day = _at_last(person.last_day)


def _at_last(day: dt.date | None) -> dt.date:
    return min(day or moment().date(), moment().date())


async def manager_of(viewer: Viewer, person: Person, manager: UUID) -> UUID:
    """Somebody of the same organisation, still there, who does not answer to that person."""
    # Locked, or two people could become each other's manager at the same time.
    await locked(Organisation, person.client_id, viewer)
    chosen = await see(Person, manager, viewer, client_id=person.client_id)
    must_be_there(chosen, "manager")
    above: Person | None = chosen
    while above:
        if above.id == person.id:
            en, pl = "They would be their own manager.", "Ta osoba byłaby własnym przełożonym."
            raise Invalid("manager", why=Words(en=en, pl=pl))
        above = await Person.get_or_none(id=above.manager_id) if above.manager_id else None
    return chosen.id
