"""What came in and what went out, week by week, and the ways in which it went."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from statistics import median
from typing import Any

from schema.language import composite
from schema.reading.cost import looks
from schema.reading.measuring import Measure
from schema.reading.tells import COUNT, Durations, Earliest, Tell, different
from schema.reports.graph.figure import Figure, Filter, Share, kept, share, worked_out
from schema.reports.graph.question import DAY, Question
from schema.reports.model import TicketStep
from schema.tickets.model import Ticket

DAY_MS = 86_400_000
TICKETS = {"n": different("ticket_id")}
"""Tickets are counted, not steps: one that comes back counts once."""
STEPS: dict[str, dict[str, Any]] = {
    "resolved": {"state": {"eq": "RESOLVED"}, "fromState": {"ne": "RESOLVED"}},
    "closed": {"state": {"eq": "CLOSED"}, "fromState": {"ne": "CLOSED"}},
    "cancelled": {"state": {"eq": "CANCELLED"}, "fromState": {"ne": "CANCELLED"}},
    "reopened": {"state": {"in": ["NEW", "OPEN", "PENDING"]}, "fromState": {"in": ["RESOLVED", "CLOSED", "CANCELLED"]}},
}
"""Conditions on the steps that are counted."""
OPENING: dict[str, Any] = {"number": {"eq": 1}, "state": {"eq": "NEW"}}
"""Condition on a step: that with it a ticket began, so that no step before it is missing."""
PASSED = ("opened", *STEPS)
"""What is counted in all of the time, and in each week of it."""
ENDS: dict[str, dict[str, Any]] = {
    "never_assigned": {"some": {}, "none": {"assigned": {"eq": True}}},
    "ever_waited": {"some": {"state": {"eq": "PENDING"}}},
    "several_teams": {"some": {"teams": {"gte": 2}}},
}
"""Conditions on the steps of closed tickets."""
WAYS: dict[str, dict[str, Any]] = {
    "resolved_from_new": {"fromState": {"eq": "NEW"}},
    "resolved_from_waiting": {"fromState": {"eq": "PENDING"}},
    "resolved_from_client": {"fromState": {"eq": "PENDING"}, "waitedFor": {"eq": "CLIENT"}},
}
"""Conditions on the step to the solution."""
KEPT = {
    "ticket_since": Measure(Ticket, {}, {"at": Earliest("opened_at")}),
    "step_since": Measure(TicketStep, OPENING, {"at": Earliest("at")}),
}
"""Since when there is anything of which to tell."""
Since = dict[str, dt.datetime | None]


@composite
class Passing:
    """What happened to how many tickets."""

    opened: Figure
    """Asked for."""
    resolved: Figure
    """Resolved."""
    closed: Figure
    """Closed: confirmed, or nobody objected, or merged."""
    cancelled: Figure
    """Cancelled."""
    reopened: Figure
    """Opened again."""


@composite
class PassingInWeek:
    """What happened to how many tickets in one week."""

    first_day: dt.date
    """Its first day that the report is about: a Monday, or the first of all."""
    last_day: dt.date
    """Its last day that the report is about."""
    passing: Passing
    """What happened."""


@composite
class Flow:
    """What came in and went out in that time."""

    since: dt.datetime | None
    """Since when steps of tickets are kept; null when none are. What happened before is not known."""
    total: Passing
    """In all of it."""
    weeks: list[PassingInWeek]
    """Week by week, the earliest first."""
    days_to_close: Figure
    """Median of the days from the solution to the end, of what was closed in that time."""
    never_assigned: Share
    """Closed tickets on which nobody ever was."""
    ever_waited: Share
    """Closed tickets that waited for somebody at some time."""
    several_teams: Share
    """Closed tickets that more than one team had."""
    resolved_from_new: Share
    """Resolved at once: nobody was on it before."""
    resolved_from_waiting: Share
    """Resolved while it waited for somebody."""
    resolved_from_client: Share
    """Resolved while it waited for the client."""


looks.update(Flow=6)


async def flow(asked: Question) -> Flow:
    """What came in and went out."""
    told = await asked.measured(_passing(asked) | _ways(asked) | KEPT)
    since = {name: _moment(told[name][0]["at"]) for name in KEPT}
    weeks = asked.weeks()
    known = {(name, row["week"]): row["n"] for name in PASSED for row in told[f"{name}_weekly"]}
    number = {name: told[name][0]["n"] for name in told if name not in KEPT and not name.endswith("_weekly")}
    in_weeks = [
        PassingInWeek(
            first_day=first,
            last_day=after - DAY,
            passing=_told(asked, first, after, {name: known.get((name, place), 0) for name in PASSED}, since),
        )
        for place, (first, after) in enumerate(pairwise(weeks))
    ]
    return Flow(
        since=since["step_since"],
        total=_told(asked, asked.first, asked.last + DAY, number, since),
        weeks=in_weeks,
        days_to_close=_days(asked, told["days"][0]),
        **_shares(asked, number),
    )


def _passing(asked: Question) -> dict[str, Measure]:
    """What happened in all of the time, and in each week of it."""
    ends = [asked.midnight(day) for day in asked.weeks()]
    measures = {"opened": Measure(Ticket, {"openedAt": asked.within})}
    measures["opened_weekly"] = Measure(Ticket, {"openedAt": asked.within}, weeks=("opened_at", ends))
    for name, step in STEPS.items():
        where = step | {"at": asked.within}
        measures[name] = Measure(TicketStep, where, TICKETS)
        measures[f"{name}_weekly"] = Measure(TicketStep, where, TICKETS, weeks=("at", ends))
    return measures


def _ways(asked: Question) -> dict[str, Measure]:
    closed, resolved = _closed(asked), STEPS["resolved"] | {"at": asked.within}
    measures = {name: Measure(Ticket, closed | {"steps": steps}) for name, steps in ENDS.items()}
    measures["ended"] = Measure(Ticket, closed | {"steps": {"some": {}}})
    measures |= {name: Measure(TicketStep, resolved | step, TICKETS) for name, step in WAYS.items()}
    lasted: dict[str, Tell] = {"n": COUNT, "lasted": Durations("resolved_at", "closed_at")}
    return measures | {"days": Measure(Ticket, closed | {"resolvedAt": {"isNull": False}}, lasted)}


def _closed(asked: Question) -> dict[str, Any]:
    return {"state": {"eq": "CLOSED"}, "closedAt": asked.within}


def _moment(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None


def _told(asked: Question, first: dt.date, after: dt.date, number: dict[str, int], since: Since) -> Passing:
    """What happened from one day until before another."""
    stretch = asked.midnight(first), asked.midnight(after)
    within = dict(zip(("gte", "lt"), stretch, strict=True))
    where = {name: asked.of(steps={"some": step | {"at": within}}) for name, step in STEPS.items()}
    where["opened"] = asked.of(openedAt=within)
    begun = {name: since["step_since"] for name in STEPS} | {"opened": since["ticket_since"]}
    return Passing(**{name: kept(number[name], of, stretch, begun[name], asked.now) for name, of in where.items()})


def _days(asked: Question, row: dict[str, Any]) -> Figure:
    lasted = row["lasted"] or []
    days = round(median(lasted) / DAY_MS, 2) if lasted else None
    return worked_out(days, row["n"], asked.of(**_closed(asked), resolvedAt={"isNull": False}), asked.as_of)


def _shares(asked: Question, number: dict[str, int]) -> dict[str, Share]:
    ended: Filter = asked.of(**_closed(asked), steps={"some": {}})
    step = STEPS["resolved"] | {"at": asked.within}
    resolved: Filter = asked.of(steps={"some": step})
    ends = {
        name: share(number[name], asked.of(**_closed(asked), steps=steps), number["ended"], ended, asked.as_of)
        for name, steps in ENDS.items()
    }
    ways = {
        name: share(number[name], asked.of(steps={"some": step | way}), number["resolved"], resolved, asked.as_of)
        for name, way in WAYS.items()
    }
    return ends | ways
