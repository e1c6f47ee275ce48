"""By when each step is to be done: a pure function of the start, the target day, and what is done already."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from schema.calendars.rules import Hours, closing
from schema.processes.model import START, TARGET, Action, Definition, Due, Unit
from schema.processes.rules.order import ordered

DAY = dt.timedelta(days=1)
FURTHEST = 366 * 5
"""Days among which days of work are looked for."""


@dataclass(frozen=True)
class Times:
    """What dates are counted from."""

    hours: Hours
    """When the client works."""
    start: dt.datetime
    target: dt.date | None = None
    done: Mapping[str, dt.datetime] = field(default_factory=dict)
    """When steps were over, by their keys."""


def dates(definition: Definition, times: Times) -> dict[str, dt.datetime | None]:
    """The due moment of every step by its key; None for a step that has none. A step not over yet counts as planned."""
    found: dict[str, dt.datetime | None] = {}
    for step in ordered(definition.steps):
        if definition.urgent and step.action is Action.REVOKE:
            found[step.key] = times.start
        elif step.due is not None:
            found[step.key] = _due(step.due, times, found)
        else:
            found[step.key] = None
    return found


def _due(due: Due, times: Times, found: Mapping[str, dt.datetime | None]) -> dt.datetime | None:
    base = _base(due.since, times, found)
    if base is None:
        return None
    if due.unit is Unit.HOURS:
        return base + dt.timedelta(hours=due.offset)
    day = base.astimezone(times.hours.zone).date()
    if due.unit is Unit.DAYS:
        return closing(times.hours, day + due.offset * DAY)
    return closing(times.hours, _business_day(times.hours, day, due.offset))


def _base(since: str, times: Times, found: Mapping[str, dt.datetime | None]) -> dt.datetime | None:
    if since == START:
        return times.start
    if since != TARGET:
        return times.done.get(since) or found.get(since)
    if times.target is None:
        return None
    return dt.datetime.combine(times.target, dt.time(), times.hours.zone).astimezone(dt.UTC)


def _business_day(hours: Hours, day: dt.date, offset: int) -> dt.date:
    """The day so many days of work later, or earlier; where nobody ever works, so many days."""
    step, left = (DAY if offset > 0 else -DAY), abs(offset)
    days: Iterable[dt.date] = (day + step * n for n in range(1, FURTHEST))
    worked = (one for one in days if hours.works_on(one))
    return day if not left else next((one for n, one in enumerate(worked, 1) if n == left), day + offset * DAY)
