"""Costs that nothing else tells: a licence, a lease, a disposal; corrected by another in their place."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.costs.model import Cost, CostKind
from schema.costs.rules.events import CORRECTED, RECORDED, WITHDRAWN
from schema.costs.rules.telling import month_of
from schema.devices.model import Device
from schema.devices.rules.facts import must_be_priced
from schema.organisations.model import Organisation
from schema.people.model import Person
from schema.record import Record
from schema.refusals import Invalid, Words
from schema.tickets.model import Ticket
from schema.viewer import Viewer
from schema.writing import change, create, keep, moment, must_be_likely, noted, see, unit

SAME = ("client_id", "kind", "covers_from", "covers_until", "device_id", "person_id", "ticket_id")


async def record_cost(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation whose cost it is."],
    *,
    kind: Annotated[CostKind, "What the money was spent on."],
    amount_minor: Annotated[int, "Net amount in minor units, as grosze."],
    amount_currency: Annotated[str, "Currency of the amount, as ISO 4217 has it: PLN."],
    spent_on: Annotated[dt.date | None, "Day on which it was spent; today if absent."] = None,
    device: Annotated[UUID | None, Device, "Device of that organisation that it is for."] = None,
    person: Annotated[UUID | None, Person, "Person of that organisation whom it is for."] = None,
    ticket: Annotated[UUID | None, Ticket, "Ticket of that organisation that it followed from."] = None,
    covers_from: Annotated[dt.date | None, "First day that it pays for."] = None,
    covers_until: Annotated[dt.date | None, "Last day that it pays for."] = None,
    note: Annotated[str | None, "What was paid for."] = None,
) -> Cost:
    """Record what something cost. Prices of devices, services and hours of work are told there and not again here."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=RECORDED)
        cost = Cost(client_id=client, kind=kind, covers_from=covers_from, covers_until=covers_until)
        _fill(cost, amount_minor, amount_currency, spent_on or moment().date(), note)
        must_be_likely(covers_from, "coversFrom")
        must_be_likely(covers_until, "coversUntil")
        if covers_from and covers_until and covers_until < covers_from:
            en, pl = "It ends before it begins.", "Koniec jest przed początkiem."
            raise Invalid("coversUntil", why=Words(en=en, pl=pl))
        cost.device_id = await _theirs(viewer, Device, device, client)
        cost.person_id = await _theirs(viewer, Person, person, client)
        cost.ticket_id = await _theirs(viewer, Ticket, ticket, client)
        await _must_not_be_told(cost)
        return await create(cost, viewer, RECORDED)


async def correct_cost(
    viewer: Viewer,
    cost: Annotated[UUID, Cost, "Cost that is wrong."],
    *,
    amount_minor: Annotated[int | None, "Right amount in minor units."] = None,
    amount_currency: Annotated[str | None, "Right currency."] = None,
    spent_on: Annotated[dt.date | None, "Right day."] = None,
    note: Annotated[str | None, "What was paid for."] = None,
) -> Cost:
    """Put a right cost in the place of a wrong one, which counts no more; what is not given is as before."""
    async with change(Cost, cost, viewer, CORRECTED) as wrong:
        right = Cost(corrects_id=wrong.id, **{column: getattr(wrong, column) for column in SAME})
        minor = wrong.amount_minor if amount_minor is None else amount_minor
        day = spent_on or wrong.spent_on or moment().date()
        _fill(right, minor, amount_currency or wrong.amount_currency, day, note or wrong.note)
        wrong.ended_at = moment()
        keep(right)
    return right


async def withdraw_cost(viewer: Viewer, cost: Annotated[UUID, Cost, "Cost recorded by mistake."]) -> Cost:
    """Let a cost that was recorded by mistake count no more."""
    async with change(Cost, cost, viewer, WITHDRAWN) as row:
        row.ended_at = moment()
    return row


def _fill(cost: Cost, minor: int, currency: str, day: dt.date, note: str | None) -> None:
    must_be_priced("amount", minor, currency)
    if day > moment().date():
        raise Invalid("spentOn", why=Words(en="This day is yet to come.", pl="Ten dzień dopiero nadejdzie."))
    must_be_likely(day, "spentOn")
    cost.amount_minor, cost.amount_currency, cost.spent_on, cost.month = minor, currency, day, month_of(day)
    cost.update_from_dict({"note": noted(note, "note", at_most=1000)})


async def _theirs(viewer: Viewer, model: type[Record], row_id: UUID | None, client: UUID) -> UUID | None:
    return row_id and (await see(model, row_id, viewer, client_id=client)).id


async def _must_not_be_told(cost: Cost) -> None:
    told = Device.filter(id=cost.device_id, client_id=cost.client_id, price_minor__isnull=False)
    if cost.kind is CostKind.PURCHASE and cost.device_id and await told.exists():
        en, pl = "The price of this device is told with it.", "Cena tego urządzenia jest już podana przy nim."
        raise Invalid("device", why=Words(en=en, pl=pl))
