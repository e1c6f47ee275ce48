"""Simulation: a scenario played many times over a calendar, to see how long it takes and whom it waits for.

Each play begins at a moment of work within a year. A step lasts as long as it did at some time before; where it was
never measured, up to its day; or else one working day. Nothing here knows a database.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from schema.calendars.rules import Hours, LaidOut
from schema.decisions.model import Side
from schema.processes.model import START, TARGET, Action, Condition, Definition, Due, Step, Unit
from schema.processes.rules.conditions import Answers, choices, holds
from schema.processes.rules.order import ordered
from schema.processes.rules.ways import Stretch, together

YEAR, FURTHEST = dt.timedelta(days=365), dt.timedelta(days=4 * 365)
"""Within which plays begin, and within which they end."""
SECONDS = {Unit.HOURS: 3_600, Unit.DAYS: 86_400}


@dataclass(frozen=True)
class Past:
    """What is known of processes that ran."""

    lasted: Mapping[str, Sequence[float]] = field(default_factory=dict)
    """Working seconds for which a step could be done until it was, each time, by its key."""
    answers: Sequence[Answers] = ()
    """What was filled in, each time."""


@dataclass(frozen=True)
class Simulation:
    """What came of all plays."""

    working_days: Sequence[int]
    """Working days that each took: 0 when it ended on its first day."""
    days: Sequence[int]
    """Days of the calendar that each took."""
    sides: Mapping[Side, float]
    """Which part of the working time each side was waited for; both at once counts for both."""
    steps: Mapping[str, float]
    """Which part of the working time each step was waited for."""
    assumed: Sequence[str]
    """Keys of steps that were never measured."""


def simulate(
    definition: Definition, hours: Hours, past: Past, first: dt.date, *, times: int = 1_000, seed: int = 1
) -> Simulation:
    """Play a definition without faults so many times, from a day on; the same seed gives the same."""
    start, year, end = (_midnight(day, hours) for day in (first, first + YEAR, first + FURTHEST))
    time = LaidOut(hours, start, end)
    stage, random = _Stage(definition, time, past), Random(seed)
    sides, steps, plays, worked = Counter[Side](), Counter[str](), list[Stretch](), 0.0
    for _ in range(times):
        begins = time.at(random.uniform(0, time.up_to(year.timestamp())))
        waits = stage.play(begins, random)
        ends = max((until for _, until in waits.values()), default=begins)
        plays.append((begins, ends))
        worked += time.between(begins, ends)
        steps.update({key: time.between(*wait) for key, wait in waits.items()})
        sides.update(stage.by_side(waits))
    return Simulation(
        working_days=sorted(time.days(*play) for play in plays),
        days=sorted(_days(play, hours) for play in plays),
        sides={side: sides[side] / worked if worked else 0.0 for side in Side},
        steps={step.key: steps[step.key] / worked if worked else 0.0 for step in definition.steps},
        assumed=[step.key for step in definition.steps if not past.lasted.get(step.key)],
    )


def _midnight(day: dt.date, hours: Hours) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), hours.zone).astimezone(dt.UTC)


def _days(play: Stretch, hours: Hours) -> int:
    first, last = (dt.datetime.fromtimestamp(at, hours.zone).date() for at in play)
    return (last - first).days


class _Stage:
    """Where one definition is played."""

    def __init__(self, definition: Definition, time: LaidOut, past: Past) -> None:
        self.definition, self.time, self.past = definition, time, past
        self.steps = ordered(definition.steps)
        asked = Condition(any=tuple(step.when for step in self.steps if step.when))
        self.dues = {step.key: self._due(step) for step in self.steps}
        self.choices = choices(asked, {one.key: one for one in definition.fields})

    def play(self, begins: float, random: Random) -> dict[str, Stretch]:
        """From when until when each step could be done, in one play."""
        answers, over, waits = self._filled_in(random), dict[str, float](), dict[str, Stretch]()
        for step in self.steps:
            ready = over[step.key] = max((over[key] for key in step.after), default=begins)
            if holds(step.when, answers):
                over[step.key] = max(ready, self._ends(step, ready, begins, over, random))
                waits[step.key] = ready, over[step.key]
        return waits

    def by_side(self, waits: Mapping[str, Stretch]) -> dict[Side, float]:
        """Working seconds in which each side was waited for."""
        stretches: dict[Side, list[Stretch]] = defaultdict(list)
        for step in self.steps:
            if step.key in waits:
                stretches[step.side].append(waits[step.key])
        return {side: sum(self.time.between(*one) for one in together(of)) for side, of in stretches.items()}

    def _filled_in(self, random: Random) -> Answers:
        if self.past.answers:
            return random.choice(self.past.answers)
        return {key: random.choice(values) for key, values in self.choices.items()}

    def _ends(self, step: Step, ready: float, begins: float, over: Mapping[str, float], random: Random) -> float:
        if lasted := self.past.lasted.get(step.key):
            return self._after(ready, random.choice(lasted))
        if self.definition.urgent and step.action is Action.REVOKE:
            return ready
        if due := self.dues[step.key]:
            by = self._by(due, begins if due.since == START else over[due.since])
            if by > ready:
                return by
        return self._after(ready, self.time.day)

    def _due(self, step: Step) -> Due | None:
        """Its day; one by a target day, which nobody knows here, is counted from the day of what it waits for."""
        if step.due is None or step.due.since != TARGET:
            return step.due
        before = {one.key: one.due for one in self.steps if one.key in step.after}
        like = {
            key: due.offset for key, due in before.items() if due and (due.since, due.unit) == (TARGET, step.due.unit)
        }
        latest = max(like, key=lambda key: like[key], default=None)
        return Due(latest, step.due.offset - like[latest], step.due.unit) if latest else None

    def _by(self, due: Due, base: float) -> float:
        if due.unit is Unit.BUSINESS_DAYS:
            return self._after(base, due.offset * self.time.day)
        return base + due.offset * SECONDS[due.unit]

    def _after(self, at: float, seconds: float) -> float:
        return self.time.at(self.time.up_to(at) + seconds)
