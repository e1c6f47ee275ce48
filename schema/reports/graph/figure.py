"""A figure: what is known, as of when, from how many tickets, and the filter of the list that shows these tickets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from schema.language import Json, composite
from schema.language.describe import enumeration
from schema.record import instant

Filter = Mapping[str, Any]
"""A `TicketFilter`, with moments and days as such."""
Stretch = tuple[dt.datetime, dt.datetime]
"""From a moment until before another."""
FEWEST = 5
"""Opinions that there must be before anything is said of them."""


@enumeration
class DataStatus(StrEnum):
    """How much a figure is worth."""

    OK = "OK"
    """It is known."""
    NO_DATA = "NO_DATA"
    """There is nothing from which it could be worked out."""
    TOO_FEW = "TOO_FEW"
    """There is too little to say anything: fewer than five."""
    NOT_KEPT = "NOT_KEPT"
    """It was before anything of it was kept."""
    PARTIAL = "PARTIAL"
    """It is known, but was kept for the later part of that time only."""


@composite
class Figure:
    """A number about tickets."""

    value: float | None
    """The number; null when it is not known."""
    as_of: dt.datetime
    """As of when."""
    data_status: DataStatus
    """How much it is worth."""
    sample_size: int
    """From how many tickets it is worked out: what `tickets(filter: drillDown) { totalCount }` says."""
    drill_down: Json
    """These tickets, as a `TicketFilter`."""


@composite
class Share:
    """Of how many tickets in a hundred something holds."""

    value: float | None
    """Per cent, to a tenth; null when it is not known."""
    as_of: dt.datetime
    """As of when."""
    data_status: DataStatus
    """How much it is worth."""
    sample_size: int
    """Of how many tickets it is told: what `tickets(filter: drillDown) { totalCount }` says."""
    drill_down: Json
    """These tickets, as a `TicketFilter`."""
    part: Figure
    """Those of them of which it holds."""


def tickets(number: int, of: Filter, as_of: dt.datetime) -> Figure:
    """How many tickets there are."""
    return worked_out(number, number, of, as_of)


def worked_out(value: float | None, number: int, of: Filter, as_of: dt.datetime, fewest: int = 0) -> Figure:
    """A number that was worked out from so many tickets."""
    status = _status(number, fewest) if fewest else DataStatus.NO_DATA if value is None else DataStatus.OK
    known = value if status is DataStatus.OK else None
    return Figure(value=known, as_of=as_of, data_status=status, sample_size=number, drill_down=told(of))


def kept(number: int, of: Filter, stretch: Stretch, since: dt.datetime | None, now: dt.datetime) -> Figure:
    """How many tickets there are of a time, as far as such was kept: what nobody wrote down is not nothing."""
    start, end = stretch
    as_of = min(now, end)
    value: float | None = number
    if start >= now:
        value, status = None, DataStatus.NO_DATA
    elif since is None or since >= as_of:
        value, status = None, DataStatus.NOT_KEPT
    else:
        status = DataStatus.PARTIAL if since > start else DataStatus.OK
    return Figure(value=value, as_of=as_of, data_status=status, sample_size=number, drill_down=told(of))


def share(part: int, those: Filter, number: int, of: Filter, as_of: dt.datetime, fewest: int = 1) -> Share:
    """How large a part those tickets are of others."""
    status = _status(number, fewest)
    return Share(
        value=round(100 * part / number, 1) if status is DataStatus.OK else None,
        as_of=as_of,
        data_status=status,
        sample_size=number,
        drill_down=told(of),
        part=tickets(part, those, as_of),
    )


def _status(number: int, fewest: int) -> DataStatus:
    if number == 0:
        return DataStatus.NO_DATA
    return DataStatus.OK if number >= fewest else DataStatus.TOO_FEW


def told(of: Any) -> Any:
    """A filter as JSON, as it goes into `tickets(filter:)`."""
    if isinstance(of, Mapping):
        return {name: told(one) for name, one in of.items()}
    if isinstance(of, list | tuple):
        return [told(one) for one in of]
    if isinstance(of, dt.datetime):
        return instant(of).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return of.isoformat() if isinstance(of, dt.date) else of
