"""The replacement plan of a client: how much is due how soon, and what a year takes quarter by quarter."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Annotated

import strawberry

from schema.binding import uuid_of
from schema.language import Money, SafeInt, composite
from schema.organisations.model import Organisation
from schema.reading.cost import looks
from schema.reading.measuring import measured
from schema.reading.paging import refused
from schema.record import now
from schema.replacements.model import ReplacementState
from schema.replacements.rules import Quarter, ReplacementBand
from schema.reports.graph.due import (
    Agreed,
    ReplacementLine,
    contracts,
    devices,
    line_of_contract,
    line_of_device,
    replacements,
)
from schema.viewer import Right, Viewer

NEEDED = {"devices", "people", "replacements"}
"""Domains that a token has to read: a plan without what one may not see would be wrong."""
QUARTERS = (1, 2, 3, 4)
APPROVED = (ReplacementState.APPROVED, ReplacementState.ORDERED)


@composite
class ReplacementsInBand:
    """How much is due how soon."""

    band: ReplacementBand
    """How soon."""
    count: int
    """How many lines of the plan there are."""


@composite
class ReplacementQuarter:
    """What a quarter takes."""

    quarter: int
    """Which quarter of the year, from 1."""
    count: int
    """How many lines of the plan stand in it."""
    totals: list[Money]
    """What is known to be needed for them, net, one sum for each currency."""
    unpriced: int
    """How many of them have no estimate."""
    proposed: int
    """How many of them the client is asked about."""
    approved: int
    """How many of them the client has approved, whether they are ordered already or not."""


@composite
class ReplacementPlan:
    """What of a client is to be replaced when. All counts are of `lines`."""

    as_of: dt.date
    """Today."""
    year: int
    """Year whose quarters are told."""
    bands: list[ReplacementsInBand]
    """All of it by how soon it is due."""
    quarters: list[ReplacementQuarter]
    """What the quarters of the year take; what is overdue stands in the quarter of today."""
    lines: list[ReplacementLine]
    """All of it, the earliest first; what is not known to be due comes last."""


looks.update(ReplacementPlan=3, ReplacementLine=1)

CLIENT = strawberry.argument(description="Organisation that the viewer observes.")
YEAR = strawberry.argument(description="Calendar year whose quarters are wanted; this one when absent.")
DEVICE = strawberry.argument(description="Device of an organisation that the viewer observes.")


async def replacement_plan(
    info: strawberry.Info,
    client: Annotated[strawberry.ID, CLIENT],
    year: Annotated[int | None, YEAR] = None,
) -> ReplacementPlan | None:
    """What of a client is to be replaced when; null for those who do not observe it."""
    viewer: Viewer = info.context.viewer
    if year is not None and not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise refused("There is no such `year`.", "PERIOD")
    known = uuid_of(client, Organisation.prefix)
    if not _may_read(viewer) or not viewer.may(Right.OBSERVE, known) or not await Organisation.exists(id=known):
        return None
    today = now().date()
    measures = {"devices": devices(), "contracts": contracts(), "replacements": replacements()}
    told = await measured(viewer, measures, client)
    agreed = Agreed(told["replacements"])
    lines = [line_of_device(row, agreed, today) for row in told["devices"]]
    lines += [line_of_contract(row, agreed, today) for row in told["contracts"]]
    return _plan(sorted(lines, key=_place), today, year or today.year)


async def device_replacement(info: strawberry.Info, device: Annotated[strawberry.ID, DEVICE]) -> ReplacementLine | None:
    """When a device is to be replaced; null when it is not in the plan, or the viewer does not observe its client."""
    viewer: Viewer = info.context.viewer
    if not _may_read(viewer):
        return None
    this = {"id": {"eq": device}}
    told = await measured(viewer, {"devices": devices(**this), "replacements": replacements(device=this)})
    seen = (row for row in told["devices"] if viewer.may(Right.OBSERVE, uuid_of(row["client"], Organisation.prefix)))
    agreed = Agreed(told["replacements"])
    return next((line_of_device(row, agreed, now().date()) for row in seen), None)


def _may_read(viewer: Viewer) -> bool:
    return viewer.reads is None or viewer.reads >= NEEDED


def _place(one: ReplacementLine) -> tuple[dt.date, str]:
    return one.due_on or dt.date.max, one.tag or one.name


def _plan(lines: Sequence[ReplacementLine], today: dt.date, year: int) -> ReplacementPlan:
    bands = Counter(one.band for one in lines)
    return ReplacementPlan(
        as_of=today,
        year=year,
        bands=[ReplacementsInBand(band=band, count=bands[band]) for band in ReplacementBand],
        quarters=[_quarter(lines, Quarter(year, number)) for number in QUARTERS],
        lines=list(lines),
    )


def _quarter(lines: Sequence[ReplacementLine], quarter: Quarter) -> ReplacementQuarter:
    standing = [one for one in lines if (one.year, one.quarter) == quarter]
    sums = Counter[str]()
    for one in standing:
        if one.estimate:
            sums[one.estimate.currency] += int(one.estimate.minor)
    return ReplacementQuarter(
        quarter=quarter.number,
        count=len(standing),
        totals=[Money(minor=SafeInt(minor), currency=currency) for currency, minor in sorted(sums.items())],
        unpriced=sum(one.estimate is None for one in standing),
        proposed=sum(one.state is ReplacementState.PROPOSED for one in standing),
        approved=sum(one.state in APPROVED for one in standing),
    )
