"""Handing over and taking back: who holds a device, and since when."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.devices.model import Assignment, AssignmentKind, Device
from schema.devices.rules.accepting import ask_holder, ask_no_more
from schema.devices.rules.events import HANDED_OVER, RETURN_REQUESTED, TAKEN_BACK
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, keep, moment, must_be_likely, must_be_past, noted, parts, see, unit


async def hand_over(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device to hand over."],
    *,
    holder: Annotated[UUID | None, Person, "Person of the same organisation who gets it."] = None,
    location: Annotated[str | None, "Place where it stands; needed when no person gets it."] = None,
    at: Annotated[dt.datetime | None, "When it was handed over, if not now."] = None,
    kind: Annotated[AssignmentKind, "For good, or as a loan."] = AssignmentKind.PERMANENT,
    expected_return: Annotated[dt.date | None, "Day on which a loan is due back."] = None,
    condition: Annotated[str | None, "State in which it is handed over."] = None,
    accessories: Annotated[str | None, "What goes with it: a charger, a bag."] = None,
    acceptance: Annotated[bool, "Whether the person who gets it is asked to accept it."] = False,
) -> Device:
    """Hand a device over to a person or a place, now or at an earlier time when nobody else had it."""
    async with unit(viewer, effective_at=at), change(Device, device, viewer, HANDED_OVER) as row:
        row.location = noted(location, "location", at_most=200)
        row.holder_id = holder and await taker(viewer, holder, row.client_id, "holder")
        _must_be_for(row)
        period = Assignment(
            client_id=row.client_id,
            device_id=row.id,
            holder_id=row.holder_id,
            location=row.location,
            kind=kind,
            from_at=moment(),
            expected_return=expected_return,
            handed_by_id=viewer.actor_id,
            condition_out=noted(condition, "condition", at_most=1000),
            accessories=noted(accessories, "accessories", at_most=1000),
        )
        await _must_fit(period)
        if acceptance:
            await ask_holder(viewer, row, period)
        keep(period)
    return row


async def taker(viewer: Viewer, holder: UUID, client_id: UUID, field: str) -> UUID:
    """Somebody of the organisation who is there to get a device."""
    person = await see(Person, holder, viewer, client_id=client_id)
    people.must_be_there(person, field)
    return person.id


def _must_be_for(device: Device) -> None:
    if device.reserved_for_id and device.reserved_for_id != device.holder_id:
        en, pl = (
            "It is reserved for somebody else. Release it first.",
            "Czeka na kogoś innego. Najpierw zwolnij rezerwację.",
        )
        raise Invalid("holder", why=Words(en=en, pl=pl))


async def _must_fit(period: Assignment) -> None:
    """Refuse a period for nobody and nowhere, in the future, or while another still ran."""
    if period.holder_id is None and period.location is None:
        en, pl = "Say who gets it or where it goes.", "Podaj, kto je dostaje albo dokąd trafia."
        raise Invalid("holder", why=Words(en=en, pl=pl))
    if (period.kind is AssignmentKind.LOAN) != (period.expected_return is not None):
        en, pl = "A loan, and only a loan, has a day of return.", "Dzień zwrotu ma wypożyczenie i tylko ono."
        raise Invalid("expectedReturn", why=Words(en=en, pl=pl))
    must_be_past(period.from_at)
    must_be_likely(period.expected_return, "expectedReturn")
    if period.expected_return and period.expected_return < period.from_at.date():
        en, pl = "It would be due back before it is handed over.", "Zwrot wypada przed wydaniem."
        raise Invalid("expectedReturn", why=Words(en=en, pl=pl))
    if await Assignment.exists(device_id=period.device_id, to_at__gt=period.from_at):
        en, pl = "Somebody else still had it then.", "Wtedy miał je jeszcze ktoś inny."
        raise Invalid("at", why=Words(en=en, pl=pl))


async def request_return(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device that somebody has."],
    *,
    due: Annotated[dt.date, "Day by which it is to come back."],
) -> Device:
    """Ask for a device back by a day, as at the end of a loan or of somebody's work."""
    async with change(Device, device, viewer, RETURN_REQUESTED) as row:
        for period in await parts(Assignment, device_id=row.id, to_at=None):
            if due < period.from_at.date():
                en, pl = "It was handed over after that.", "Wydano je dopiero później."
                raise Invalid("due", why=Words(en=en, pl=pl))
            must_be_likely(due, "due")
            period.update_from_dict({"expected_return": due, "kept_because": None})
            keep(period)
    return row


async def take_back(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device that came back."],
    *,
    condition: Annotated[str | None, "State in which it came back."] = None,
    location: Annotated[str | None, "Place where it is kept now."] = None,
    at: Annotated[dt.datetime | None, "When it came back, if not now."] = None,
) -> Device:
    """Take a device back into stock, now or at an earlier time, also one that was found again."""
    async with unit(viewer, effective_at=at), change(Device, device, viewer, TAKEN_BACK) as row:
        must_be_past(moment())
        await end_period(viewer, row, noted(condition, "condition", at_most=1000))
        row.location = noted(location, "location", at_most=200)
    return row


async def end_period(viewer: Viewer, device: Device, condition: str | None = None) -> None:
    """End the period in which somebody held the device, if one runs; part of a change of the device."""
    for period in await parts(Assignment, device_id=device.id, to_at=None):
        if moment() < period.from_at:
            en, pl = "It was handed over after that.", "Wydano je dopiero później."
            raise Invalid("at", why=Words(en=en, pl=pl))
        await ask_no_more(viewer, period)
        period.update_from_dict({"to_at": moment(), "condition_in": condition})
        keep(period)
    device.holder_id = None
