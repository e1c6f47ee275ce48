"""Who has how much to do: per person for the IT team, per team for everybody."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import strawberry

from schema.language import composite
from schema.reading.cost import looks
from schema.reading.measuring import Measure, Told
from schema.reading.tells import Tell, different, total
from schema.reports.graph.backlog import UNDONE
from schema.reports.graph.figure import Figure, tickets, worked_out
from schema.reports.graph.question import Question
from schema.tickets.model import Ticket, WorkEntry

LATE = {"in": ["AT_RISK", "BREACHED"]}
"""A condition on how a ticket stands: that its time is over, or soon will be."""
SOMEBODY: dict[str, Any] = {}


@composite
class Load:
    """What somebody has to do."""

    id_: strawberry.ID = strawberry.field(name="ownerId")
    """Id of the person or team."""
    name: str
    """Their name."""
    open_: Figure = strawberry.field(name="open")
    """Tickets that are still to be done."""
    waiting: Figure
    """Those of them that wait for somebody."""
    at_risk: Figure
    """Those of them whose time is over, or soon will be."""
    minutes: Figure
    """Minutes of work on tickets in that time, as far as the viewer may know of it."""


@composite
class Workload:
    """Who has how much to do now, and worked how much in that time."""

    people: list[Load] | None
    """By person; null for clients."""
    teams: list[Load]
    """By team of the IT company; minutes are of work on tickets that the team has now."""
    unassigned: Figure
    """What is still to be done, and nobody is on it."""


looks.update(Workload=3)


@dataclass
class _Known:
    name: str = ""
    open: int = 0
    waiting: int = 0
    late: int = 0
    minutes: int | None = None
    worked_on: int = 0


@dataclass
class _Owners:
    """Those who have something to do, by the field of a ticket that names them, and those who worked."""

    owner: str
    known: defaultdict[str, _Known] = field(default_factory=lambda: defaultdict(_Known))

    def has(self, rows: Told) -> None:
        """Count what they have to do."""
        for row in rows:
            one = self.known[row[self.owner]]
            one.name = row[f"{self.owner}.name"]
            one.open += row["n"]
            one.waiting += row["n"] if row["state"] == "PENDING" else 0
            one.late += row["n"] if row["slaState"] in LATE["in"] else 0

    def worked(self, rows: Told, by: str) -> None:
        """Count what they have done."""
        for row in rows:
            if row[by] is not None:
                one = self.known[row[by]]
                one.name, one.minutes, one.worked_on = row[f"{by}.name"], row["minutes"], row["tickets"]


async def workload(asked: Question) -> Workload:
    """Who has how much to do."""
    staff = asked.viewer.staff
    told = await asked.measured(_measures(asked, staff))
    teams, people = _Owners("team"), _Owners("assignee")
    teams.has(told["of_teams"])
    teams.worked(told["by_teams"], "ticket.team")
    if staff:
        people.has(told["of_people"])
        people.worked(told["by_people"], "person")
    nobody = asked.of(state=UNDONE, **{"not": {"assignee": SOMEBODY}})
    return Workload(
        people=_loads(asked, people) if staff else None,
        teams=_loads(asked, teams),
        unassigned=tickets(told["nobody"][0]["n"], nobody, asked.now),
    )


def _measures(asked: Question, staff: bool) -> dict[str, Measure]:
    minutes: dict[str, Tell] = {"minutes": total("minutes"), "tickets": different("ticket_id")}

    def has(owner: str) -> Measure:
        by = (owner, f"{owner}.name", "state", "slaState")
        return Measure(Ticket, {"state": UNDONE, owner: SOMEBODY}, by=by)

    def done(owner: str) -> Measure:
        by = (owner, f"{owner}.name")
        return Measure(WorkEntry, _entries(asked), minutes, by=by)

    nobody = Measure(Ticket, {"state": UNDONE, "not": {"assignee": SOMEBODY}})
    measures = {"nobody": nobody, "of_teams": has("team"), "by_teams": done("ticket.team")}
    return measures | ({"of_people": has("assignee"), "by_people": done("person")} if staff else {})


def _entries(asked: Question) -> dict[str, Any]:
    """Condition on an entry of work: that it counts, and is of that time."""
    return {"workDate": {"gte": asked.first, "lte": asked.last}, "endedAt": {"isNull": True}}


def _loads(asked: Question, owners: _Owners) -> list[Load]:
    ordered = sorted(owners.known.items(), key=lambda one: (-one[1].open, one[1].name))
    return [_load(asked, owners.owner, key, one) for key, one in ordered]


def _load(asked: Question, owner: str, key: str, one: _Known) -> Load:
    theirs = {owner: {"id": {"eq": key}}}
    entries = _entries(asked)
    by_them = {"work": {"some": entries | {"person": {"id": {"eq": key}}}}}
    worked_on = asked.of(**(by_them if owner == "assignee" else theirs | {"work": {"some": entries}}))
    return Load(
        id_=strawberry.ID(key),
        name=one.name,
        open_=tickets(one.open, asked.of(state=UNDONE, **theirs), asked.now),
        waiting=tickets(one.waiting, asked.of(state={"eq": "PENDING"}, **theirs), asked.now),
        at_risk=tickets(one.late, asked.of(state=UNDONE, slaState=LATE, **theirs), asked.now),
        minutes=worked_out(one.minutes, one.worked_on, worked_on, asked.as_of),
    )
