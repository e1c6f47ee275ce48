"""What a device cost so far, and what it is still worth."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

import strawberry

from schema.binding import uuid_of
from schema.costs import rules
from schema.costs.model import Cost, CostKind
from schema.devices.model import Device, Ownership
from schema.language import Money, SafeInt, composite
from schema.reading.cost import looks
from schema.reading.measuring import Measure, measured
from schema.reading.tells import COUNT, different, total
from schema.record import now
from schema.tickets.model import WorkEntry
from schema.viewer import Viewer

NEEDED = {"costs", "devices", "tickets"}
"""Domains that a token has to read: a sum of what one may not see would be wrong."""


@composite
class CostOfKind:
    """What was spent on one thing, in one currency."""

    kind: CostKind
    """What was paid for."""
    amount: Money
    """How much, net."""


@composite
class WrittenOff:
    """What a fiscal year takes from the value of a device."""

    ends_on: dt.date
    """Last day of the year."""
    written_off: Money
    """How much of the price the year takes."""
    left: Money
    """What is left at its end."""


@composite
class DeviceCosts:
    """
    What a device cost so far, with the work on its tickets, and what is left of its price when every day of its
    useful life takes the same part. What cannot be told, because a price, a day, a life or a tariff is not known, is
    null and never zero.
    """

    as_of: dt.date
    """Day of which the value is told."""
    by_kind: list[CostOfKind]
    """What is known to have been spent, by kind. A ticket about several devices counts for each of them."""
    unpriced_work: int
    """Entries of work on its tickets that are charged, but on whose day no tariff was agreed."""
    total: Money | None
    """All of that; null when the price of the device or of some work is not known, or currencies differ."""
    value: Money | None
    """What is left of its price."""
    depreciation: list[WrittenOff] | None
    """How its price is written off, by fiscal year of the client."""


looks.update(DeviceCosts=3)

ON = strawberry.argument(description="Day of which the value is told; today when absent.")
DEVICE = strawberry.argument(description="Device of an organisation that the viewer observes.")


async def device_costs(
    info: strawberry.Info,
    device: Annotated[strawberry.ID, DEVICE],
    on: Annotated[dt.date | None, ON] = None,
) -> DeviceCosts | None:
    """What a device cost and is worth; null for those who do not see the costs of its organisation."""
    viewer: Viewer = info.context.viewer
    may = viewer.reads is None or viewer.reads >= NEEDED
    row = await rules.paid(viewer, uuid_of(device, Device.prefix)) if may else None
    if row is None:
        return None
    day = on or now().date()
    told = await measured(viewer, _measures(row))
    by_kind = [_of_kind(one) for one in told["costs"]]
    unpriced = told["work"][0]["n"] - told["priced"][0]["n"]
    known = row.ownership is not Ownership.OWNED or row.price_minor is not None
    had = rules.bought(row)
    return DeviceCosts(
        as_of=day,
        by_kind=by_kind,
        unpriced_work=unpriced,
        total=_sum(by_kind) if known and not unpriced else None,
        value=_money(rules.value(had.price, had.months, had.since, day), had.currency) if had else None,
        depreciation=await _written_off(row, had) if had else None,
    )


def _measures(device: Device) -> dict[str, Measure]:
    this, counts = {"id": {"eq": device.key}}, {"endedAt": {"isNull": True}}
    worked = {"ticket": {"devices": {"some": this}}}
    labour = {"kind": {"eq": CostKind.LABOUR.value}, **worked}
    costs = {**counts, "or": [{"device": this}, labour]}
    return {
        "costs": Measure(Cost, costs, {"minor": total("amount_minor")}, by=("kind", "amount.currency")),
        "work": Measure(WorkEntry, {**counts, "billedMinutes": {"gt": 0}, **worked}, {"n": COUNT}),
        "priced": Measure(Cost, {**counts, **labour}, {"n": different("told_by")}),
    }


def _of_kind(row: dict[str, Any]) -> CostOfKind:
    return CostOfKind(kind=CostKind(row["kind"]), amount=_money(row["minor"], row["amount.currency"]))


def _sum(by_kind: list[CostOfKind]) -> Money | None:
    currencies = {one.amount.currency for one in by_kind}
    if len(currencies) != 1:
        return None
    return _money(sum(int(one.amount.minor) for one in by_kind), currencies.pop())


async def _written_off(device: Device, had: rules.Bought) -> list[WrittenOff]:
    years = rules.schedule(had.price, had.months, had.since, await rules.year_end_of(device.client_id))
    return [
        WrittenOff(
            ends_on=year.ends_on,
            written_off=_money(year.written_off, had.currency),
            left=_money(year.left, had.currency),
        )
        for year in years
    ]


def _money(minor: int, currency: str) -> Money:
    return Money(minor=SafeInt(minor), currency=currency)
