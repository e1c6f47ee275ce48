"""Spending: costs of a time added up by what one asks for."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, Any

import strawberry

from schema.costs.model import Cost, CostKind
from schema.language import Money, composite
from schema.language.describe import enumeration
from schema.reading.cost import looks
from schema.reading.measuring import Measure, measured
from schema.reading.paging import refused
from schema.reading.tells import COUNT, total
from schema.viewer import Viewer

LONGEST = 3_660
"""Days that are added up at most: ten years."""


@enumeration
class SpendingBy(StrEnum):
    """What costs are told apart by."""

    CLIENT = "CLIENT"
    """Whose they are."""
    KIND = "KIND"
    """What was paid for."""
    MONTH = "MONTH"
    """When."""
    PERSON = "PERSON"
    """Whom they were for."""
    DEVICE = "DEVICE"
    """Which device they were for."""


PATHS = {
    SpendingBy.CLIENT: ("client", "client.name"),
    SpendingBy.KIND: ("kind",),
    SpendingBy.MONTH: ("month",),
    SpendingBy.PERSON: ("person", "person.name"),
    SpendingBy.DEVICE: ("device", "device.tag"),
}


@composite
class Spending:
    """Costs that have in common what they are told apart by; what that is not is null, as what is not known."""

    client_id: strawberry.ID | None
    """Id of the organisation."""
    client_name: str | None
    """Its name."""
    kind: CostKind | None
    """What was paid for."""
    month: str | None
    """When: 2026-11."""
    person_id: strawberry.ID | None
    """Id of the person."""
    person_name: str | None
    """Their name."""
    device_id: strawberry.ID | None
    """Id of the device."""
    device_tag: str | None
    """Its inventory number."""
    total: Money
    """Their sum; what is spent in another currency is told apart."""
    count: int
    """How many costs there are: what `costs(filter:)` tells of them."""


looks.update(Spending=2)

FIRST = strawberry.argument(name="from", description="First day.")
LAST = strawberry.argument(name="to", description="Last day, ten years later at most.")
CLIENT = strawberry.argument(description="Organisation; all that the viewer observes when absent.")
BY = strawberry.argument(description="What they are told apart by; with nothing there is one sum for each currency.")


async def spending(
    info: strawberry.Info,
    first: Annotated[dt.date, FIRST],
    last: Annotated[dt.date, LAST],
    by: Annotated[list[SpendingBy], BY],
    client: Annotated[strawberry.ID | None, CLIENT] = None,
) -> list[Spending]:
    """What was spent in that time, by day of spending; costs of which that day is not known are left out."""
    viewer: Viewer = info.context.viewer
    if not first <= last < first + dt.timedelta(days=LONGEST):
        raise refused(f"`to` must be from `from` on, and less than {LONGEST} days later.", "PERIOD")
    paths = [path for one in dict.fromkeys(by) for path in PATHS[one]]
    where = {"spentOn": {"gte": first, "lte": last}, "endedAt": {"isNull": True}}
    told = {"minor": total("amount_minor"), "n": COUNT}
    measure = Measure(Cost, where, told, by=(*paths, "amount.currency"))
    rows = (await measured(viewer, {"costs": measure}, client))["costs"]
    return sorted(map(_spending, rows), key=lambda one: (-one.total.minor, one.total.currency))


def _spending(row: dict[str, Any]) -> Spending:
    return Spending(
        client_id=row.get("client"),
        client_name=row.get("client.name"),
        kind=row.get("kind") and CostKind(row["kind"]),
        month=row.get("month"),
        person_id=row.get("person"),
        person_name=row.get("person.name"),
        device_id=row.get("device"),
        device_tag=row.get("device.tag"),
        total=Money(minor=row["minor"], currency=row["amount.currency"]),
        count=row["n"],
    )
