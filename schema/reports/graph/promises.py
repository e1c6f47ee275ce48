"""What was promised, and how much of it was kept."""

from __future__ import annotations

from typing import Any

from schema.language import composite
from schema.reading.cost import looks
from schema.reading.measuring import Measure
from schema.reports.graph.figure import Figure, Filter, Share, share, tickets, worked_out
from schema.reports.graph.question import Question
from schema.service_levels.model import Clock, ClockState, Metric

MET, BREACHED = ClockState.MET.value, ClockState.BREACHED.value


@composite
class Promise:
    """How one promise was kept. Only what is done counts; what goes on is told apart."""

    metric: Metric
    """What was promised."""
    met: Share
    """How much of what was done in that time was done in time."""
    late: Figure
    """What of it was done too late."""
    running: Figure
    """What is to be done, and there is time."""
    paused: Figure
    """What waits, and its time stands."""
    overdue: Figure
    """What is to be done, and the time is over."""


looks.update(Promise=1)


async def promises(asked: Question) -> list[Promise]:
    """How each promise was kept."""
    done = {"state": {"in": [MET, BREACHED]}, "stoppedAt": asked.within}
    going = {"state": {"in": ["RUNNING", "PAUSED", BREACHED]}, "stoppedAt": {"isNull": True}}
    by = ("metric", "state")
    told = await asked.measured({"done": Measure(Clock, done, by=by), "going": Measure(Clock, going, by=by)})
    known = {(name, row["metric"], row["state"]): row["n"] for name, rows in told.items() for row in rows}
    return [_promise(asked, metric, known) for metric in Metric]


def _promise(asked: Question, metric: Metric, known: dict[tuple[str, str, str], int]) -> Promise:
    def number(name: str, state: str) -> int:
        return known.get((name, metric.value, state), 0)

    def done(*states: str) -> Filter:
        return _clocks(asked, metric, states, {"stoppedAt": asked.within})

    def going(state: str) -> Figure:
        where = _clocks(asked, metric, (state,), {"stoppedAt": {"isNull": True}})
        return tickets(number("going", state), where, asked.now)

    kept, late = number("done", MET), number("done", BREACHED)
    return Promise(
        metric=metric,
        met=share(kept, done(MET), kept + late, done(MET, BREACHED), asked.as_of),
        late=worked_out(late if kept + late else None, late, done(BREACHED), asked.as_of),
        running=going(ClockState.RUNNING),
        paused=going(ClockState.PAUSED),
        overdue=going(ClockState.BREACHED),
    )


def _clocks(asked: Question, metric: Metric, states: tuple[str, ...], when: dict[str, Any]) -> Filter:
    clock = {"metric": {"eq": metric.value}, "state": {"in": states}, **when}
    return asked.of(clocks={"some": clock})
