"""What is still to be done, by state and by age; and what of it is late, or soon will be."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from schema.language import composite
from schema.language.describe import enumeration
from schema.reading.cost import looks
from schema.reading.measuring import Measure
from schema.reports.graph.figure import Figure, tickets
from schema.reports.graph.question import DAY, Question
from schema.tickets.model import SlaState, Ticket, TicketState

UNDONE = {"in": ["NEW", "OPEN", "PENDING"]}
"""A condition on the state: that there is something to be done."""


@enumeration
class Age(StrEnum):
    """How long ago a ticket was opened."""

    DAY = "DAY"
    """Less than two days ago."""
    WEEK = "WEEK"
    """Two to seven days ago."""
    MONTH = "MONTH"
    """Eight to thirty days ago."""
    LONGER = "LONGER"
    """More than thirty days ago."""


AGES = {Age.DAY: (0, 2), Age.WEEK: (2, 8), Age.MONTH: (8, 31), Age.LONGER: (31, None)}
"""From how many days on, and up to which."""


@composite
class InState:
    """Tickets in one state."""

    state: TicketState
    """Where they stand."""
    tickets: Figure
    """How many."""


@composite
class OfAge:
    """Tickets of one age."""

    age: Age
    """How old they are."""
    tickets: Figure
    """How many."""


@composite
class Backlog:
    """What is still to be done now."""

    total: Figure
    """All of it."""
    by_state: list[InState]
    """By where it stands."""
    by_age: list[OfAge]
    """By how long ago it was asked for."""


@composite
class Standing:
    """How what is still to be done stands to what was promised, now."""

    on_track: Figure
    """There is time."""
    at_risk: Figure
    """Three quarters of the time are used."""
    breached: Figure
    """The time was not enough."""
    paused: Figure
    """It waits for somebody whose time does not count."""
    without: Figure
    """Nothing was promised, or all of it is done."""


looks.update(Backlog=2, Standing=1)


async def backlog(asked: Question) -> Backlog:
    """What is still to be done."""
    ages = {age: {"state": UNDONE, "openedAt": _opened(age, asked.now)} for age in Age}
    states = Measure(Ticket, {"state": UNDONE}, by=("state",))
    told = await asked.measured({"states": states, **{age: Measure(Ticket, where) for age, where in ages.items()}})
    known = {row["state"]: row["n"] for row in told["states"]}
    return Backlog(
        total=tickets(sum(known.values()), asked.of(state=UNDONE), asked.now),
        by_state=[
            InState(
                state=TicketState(state), tickets=tickets(known.get(state, 0), asked.of(state={"eq": state}), asked.now)
            )
            for state in UNDONE["in"]
        ],
        by_age=[
            OfAge(age=age, tickets=tickets(told[age][0]["n"], asked.of(**where), asked.now))
            for age, where in ages.items()
        ],
    )


def _opened(age: Age, now: dt.datetime) -> dict[str, dt.datetime]:
    youngest, oldest = AGES[age]
    return {"lte": now - DAY * youngest} | ({"gt": now - DAY * oldest} if oldest else {})


async def standing(asked: Question) -> Standing:
    """How that stands to what was promised."""
    told = await asked.measured({"standing": Measure(Ticket, {"state": UNDONE}, by=("slaState",))})
    known = {row["slaState"]: row["n"] for row in told["standing"]}

    def at(*states: SlaState) -> Figure:
        number = sum(known.get(state.value, 0) for state in states)
        where = {"in": [state.value for state in states]}
        return tickets(number, asked.of(state=UNDONE, slaState=where), asked.now)

    return Standing(
        on_track=at(SlaState.ON_TRACK),
        at_risk=at(SlaState.AT_RISK),
        breached=at(SlaState.BREACHED),
        paused=at(SlaState.PAUSED),
        without=at(SlaState.NONE, SlaState.MET),
    )
