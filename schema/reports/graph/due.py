"""Lines of a replacement plan: what is due, when and why, and what it takes; from what the viewer sees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import strawberry

from schema.devices.model import Device, Ownership, Stage
from schema.language import Money, SafeInt, composite
from schema.language.describe import enumeration
from schema.reading.measuring import Measure
from schema.replacements.model import Contract, Replacement, ReplacementState
from schema.replacements.rules import (
    ON,
    Facts,
    Quarter,
    ReplacementBand,
    ReplacementGap,
    ReplacementReason,
    band_of,
    quarter_of,
)

for _kind in (ReplacementReason, ReplacementBand, ReplacementGap):
    enumeration(_kind)

LIVE = [Stage.IN_STOCK, Stage.RESERVED, Stage.IN_USE, Stage.RETURNING, Stage.IN_REPAIR]
OURS = [Ownership.OWNED, Ownership.LEASED, Ownership.RENTED]
"""Whose devices the client replaces: not those of a holder or of the IT company."""
OF_MODEL = ("model.manufacturer", "model.name", "model.usefulLifeMonths", "model.endOfSupport")
PRICES = tuple(f"{price}.{part}" for price in ("model.listPrice", "price") for part in ("minor", "currency"))
OF_DEVICE = (
    *("id", "client", "tag", "holder", "holder.name", "location"),
    *("purchasedOn", "warrantyUntil", "leaseUntil", "lifeMonths", *OF_MODEL, *PRICES),
)
OF_CONTRACT = ("id", "name", "decideBy", "yearly.minor", "yearly.currency")
OF_REPLACEMENT = ("id", "device", "contract", "state", "until", "proposal.year", "proposal.quarter")


@composite
class ReplacementCause:
    """A reason why something is due, and the day."""

    reason: ReplacementReason
    """Why."""
    on: dt.date
    """When."""


@composite
class ReplacementLine:
    """A device that is to be replaced, or a contract that is to be renewed."""

    device_id: strawberry.ID | None
    """Which device; null of a contract."""
    contract_id: strawberry.ID | None
    """Which contract; null of a device."""
    name: str
    """Manufacturer and model, or what the contract is called."""
    tag: str | None
    """Inventory number of a device."""
    holder_id: strawberry.ID | None
    """Who has the device."""
    holder_name: str | None
    """Their name."""
    location: str | None
    """Where the device is."""
    due_on: dt.date | None
    """By when: the earliest day that is known, or until when it was put off or is kept; null when nothing is known."""
    causes: list[ReplacementCause]
    """All reasons that are known, the earliest first."""
    band: ReplacementBand
    """How soon that is."""
    year: int | None
    """Year in which it stands in the plan: that for which it is proposed; what is overdue stands in this quarter."""
    quarter: int | None
    """Quarter of that year, from 1."""
    estimate: Money | None
    """What it takes: the list price of its model, or what it cost, or a year of the contract; null when not known."""
    gaps: list[ReplacementGap]
    """What the IT team has to find out about it."""
    replacement_id: strawberry.ID | None
    """The replacement that is proposed, approved or ordered; or done, while the old device is still in hand."""
    state: ReplacementState | None
    """Where that stands; null when nothing is proposed."""


def devices(**where: Any) -> Measure:
    """Devices that are in hand and the client's to replace, and what says when they are due."""
    of = {"stage": {"in": [one.value for one in LIVE]}, "ownership": {"in": [one.value for one in OURS]}}
    return Measure(Device, of | where, by=OF_DEVICE)


def contracts() -> Measure:
    """Contracts that run."""
    return Measure(Contract, {"endedAt": {"isNull": True}}, by=OF_CONTRACT)


def replacements(**where: Any) -> Measure:
    """What is proposed, approved or ordered, or has a successor; and until when something was put off or is kept."""
    counts = [{"state": {"in": [one.value for one in ON]}}, {"successor": {}}, {"until": {"isNull": False}}]
    return Measure(Replacement, {"or": counts} | where, by=OF_REPLACEMENT)


class Agreed:
    """What was agreed on about each thing."""

    def __init__(self, rows: Sequence[dict[str, Any]]) -> None:
        live = sorted((row for row in rows if not row["until"]), key=lambda row: row["state"] in ON)
        self.on = {row["device"] or row["contract"]: row for row in live}
        self.until: dict[str, dt.date] = {}
        for row in rows:
            if row["until"]:
                self._keep(row["device"] or row["contract"], dt.date.fromisoformat(row["until"]))

    def _keep(self, thing: str, until: dt.date) -> None:
        self.until[thing] = max(until, self.until.get(thing, until))


def line_of_device(row: dict[str, Any], agreed: Agreed, today: dt.date) -> ReplacementLine:
    """What is told of a device."""
    facts = _facts(row)
    return ReplacementLine(
        device_id=row["id"],
        contract_id=None,
        name=f"{row['model.manufacturer']} {row['model.name']}",
        tag=row["tag"],
        holder_id=row["holder"],
        holder_name=row["holder.name"],
        location=row["location"],
        estimate=_money(row, "model.listPrice") or _money(row, "price"),
        gaps=facts.gaps,
        **_standing(row["id"], facts.dues, agreed, today),
    )


def line_of_contract(row: dict[str, Any], agreed: Agreed, today: dt.date) -> ReplacementLine:
    """What is told of a contract."""
    return ReplacementLine(
        device_id=None,
        contract_id=row["id"],
        name=row["name"],
        tag=None,
        holder_id=None,
        holder_name=None,
        location=None,
        estimate=_money(row, "yearly"),
        gaps=[],
        **_standing(row["id"], {ReplacementReason.RENEWAL: dt.date.fromisoformat(row["decideBy"])}, agreed, today),
    )


def _standing(thing: str, dues: dict[ReplacementReason, dt.date], agreed: Agreed, today: dt.date) -> dict[str, Any]:
    """When something is due, and where it stands in the plan."""
    if until := agreed.until.get(thing):
        dues = dict(sorted({**dues, ReplacementReason.AGREED: until}.items(), key=lambda one: one[1]))
    first = next(iter(dues.values()), None)
    due = max(first, until) if first and until else first
    on = agreed.on.get(thing)
    quarter = Quarter(on["proposal.year"], on["proposal.quarter"]) if on else due and quarter_of(max(due, today))
    return {
        "due_on": due,
        "causes": [ReplacementCause(reason=reason, on=day) for reason, day in dues.items()],
        "band": band_of(due, today),
        "year": quarter and quarter.year,
        "quarter": quarter and quarter.number,
        "replacement_id": on and on["id"],
        "state": on and ReplacementState(on["state"]),
    }


def _facts(row: dict[str, Any]) -> Facts:
    return Facts(
        purchased_on=_day(row["purchasedOn"]),
        life_months=row["lifeMonths"] or row["model.usefulLifeMonths"],
        warranty_until=_day(row["warrantyUntil"]),
        end_of_support=_day(row["model.endOfSupport"]),
        lease_until=_day(row["leaseUntil"]),
    )


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _money(row: dict[str, Any], price: str) -> Money | None:
    minor = row[f"{price}.minor"]
    return None if minor is None else Money(minor=SafeInt(minor), currency=row[f"{price}.currency"])
