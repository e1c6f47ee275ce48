"""In whose court tickets were, and for how long: from the ledger of turns."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import strawberry

from schema.calendars.rules import OFFICE, LaidOut
from schema.language import composite
from schema.reading.cost import looks
from schema.reading.measuring import Measure, Told
from schema.reading.tells import Lasting, Tell, different
from schema.reports.graph.figure import Figure, worked_out
from schema.reports.graph.question import Question
from schema.service_levels.model import TicketTurn
from schema.tickets.model import Turn

SIDES = (Turn.CLIENT, Turn.IT, Turn.THIRD_PARTY)
MINUTE = 60_000
MOST_CLIENTS = 20

ByTurn = dict[str, tuple[int, int]]
"""Tickets and milliseconds by turn."""
Working = dict[str, float]
"""Working seconds by turn."""


@composite
class Court:
    """How long it was one side's move."""

    turn: Turn
    """Whose."""
    time: Figure
    """Minutes by the clock on the wall; `sampleSize` is in how many tickets."""
    working: Figure | None
    """Working minutes of it, by the calendar of the client that the report is about; null when it is about all of them,
    or when no calendar is known."""


@composite
class CourtsOfClient:
    """Whose move it was in tickets of one organisation."""

    client_id: strawberry.ID
    """Id of the organisation."""
    name: str
    """Its name."""
    courts: list[Court]
    """Whose move it was how long."""


@composite
class Courts:
    """Whose move it was, in all tickets of that time."""

    all: list[Court]
    """Whose move it was how long."""
    by_client: list[CourtsOfClient]
    """The same by organisation: those 20 in which it was the IT team's move the longest."""


looks.update(Courts=2)


async def courts(asked: Question) -> Courts:
    """Whose move it was how long."""
    tell: dict[str, Tell] = {"tickets": different("ticket_id"), "lasted": Lasting("from_at", "to_at")}
    measures = {"turns": _turns(asked, tell=tell, by=("ticket.client", "ticket.client.name", "turn"))}
    if asked.client and asked.hours is not OFFICE:
        measures["stretches"] = _turns(asked, by=("turn", "fromAt", "toAt"))
    told = await asked.measured(measures)
    working = _working(asked, told["stretches"]) if "stretches" in told else None
    whole: ByTurn = defaultdict(lambda: (0, 0))
    clients: dict[tuple[str, str], ByTurn] = defaultdict(dict)
    for row in told["turns"]:
        tickets, lasted = row["tickets"], max(0, row["lasted"] or 0)
        whole[row["turn"]] = (whole[row["turn"]][0] + tickets, whole[row["turn"]][1] + lasted)
        clients[row["ticket.client"], row["ticket.client.name"]][row["turn"]] = (tickets, lasted)
    longest = sorted(clients.items(), key=lambda one: -one[1].get(Turn.IT.value, (0, 0))[1])
    return Courts(
        all=_sides(asked, asked.client, whole, working),
        by_client=[
            CourtsOfClient(client_id=strawberry.ID(client), name=name, courts=_sides(asked, client, known, working))
            for (client, name), known in longest[:MOST_CLIENTS]
        ],
    )


def _turns(asked: Question, **more: Any) -> Measure:
    within = (asked.start, asked.as_of)
    return Measure(TicketTurn, _overlapping(asked, SIDES), within=within, **more)


def _overlapping(asked: Question, turns: Iterable[Turn]) -> dict[str, Any]:
    """Condition on a turn: that some of it lies in that time."""
    ends = [{"toAt": {"gt": asked.start}}, {"toAt": {"isNull": True}}]
    return {"turn": {"in": [turn.value for turn in turns]}, "fromAt": {"lt": asked.as_of}, "or": ends}


def _sides(asked: Question, client: str | None, known: ByTurn, working: Working | None) -> list[Court]:
    return [_court(asked, client, turn, known.get(turn.value, (0, 0)), working) for turn in SIDES]


def _court(asked: Question, client: str | None, turn: Turn, known: tuple[int, int], working: Working | None) -> Court:
    number, lasted = known
    of_client = {"client": {"id": {"eq": client}}} if client else {}
    where = of_client | {"turns": {"some": _overlapping(asked, [turn])}}

    def minutes(value: float) -> Figure:
        return worked_out(int(value) if number else None, number, where, asked.as_of)

    hours = None if working is None else minutes(working.get(turn.value, 0.0) / 60)
    return Court(turn=turn, time=minutes(lasted / MINUTE), working=hours)


def _working(asked: Question, stretches: Told) -> Working:
    """Working seconds in which it was each side's move."""
    time = LaidOut(asked.hours, asked.start, asked.as_of)
    known: Working = defaultdict(float)
    for row in stretches:
        known[row["turn"]] += row["n"] * time.between(_moment(row["fromAt"], time), _moment(row["toAt"], time))
    return known


def _moment(text: str | None, time: LaidOut) -> float:
    return dt.datetime.fromisoformat(text).timestamp() if text else time.end
