"""The ways that processes really took: what was done after what, and in which order all of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby
from statistics import median
from typing import Any

from schema.calendars.rules import LaidOut
from schema.language import composite
from schema.processes.model import TaskState
from schema.processes.rules import Stretch, Taken, followed, variants
from schema.reading.measuring import Told

MOST_PATHS, MOST_VARIANTS = 100, 20
MINUTE = 60
Row = Mapping[str, Any]


@composite
class StepTaken:
    """A step that processes were done with."""

    step: str | None
    """Its key; null when the task was added."""
    title_pl: str
    """What it is called in Polish."""
    title_en: str
    """The same in English."""


@composite
class ProcessPath:
    """One step was done next after another."""

    before: StepTaken
    """What was done first."""
    after: StepTaken
    """What was done next."""
    count: int
    """How often."""
    median_minutes: float
    """Median of the working minutes between."""


@composite
class ProcessVariant:
    """An order in which completed processes were done with their steps."""

    steps: list[StepTaken]
    """All that was done, in that order."""
    skipped: list[StepTaken]
    """What was left out."""
    count: int
    """How many processes took it."""


class Ways:
    """The ways that processes took, and what their steps are called."""

    def __init__(self, completed: Sequence[Row], tasks: Told, time: LaidOut) -> None:
        ids = {row["id"] for row in completed}
        ended = [row for row in tasks if row["process"] in ids and row["endedAt"]]
        ended.sort(key=lambda row: (row["process"], row["endedAt"], row["place"]))
        self.time, self.called = time, {_key(row): _called(row) for row in ended}
        self.ways = [[_taken(row) for row in rows] for _, rows in groupby(ended, lambda row: row["process"])]

    def paths(self) -> list[ProcessPath]:
        """What was done next after what, the most frequent first."""
        found = sorted(followed(self.ways).items(), key=lambda one: (-len(one[1]), one[0]))
        return [self._path(*steps, times) for steps, times in found[:MOST_PATHS]]

    def _path(self, before: str, after: str, times: Sequence[Stretch]) -> ProcessPath:
        minutes = median(self.time.between(*one) for one in times) / MINUTE
        first, then = self.called[before], self.called[after]
        return ProcessPath(before=first, after=then, count=len(times), median_minutes=round(minutes, 1))

    def variants(self) -> list[ProcessVariant]:
        """The orders of steps, the most frequent first."""
        found = sorted(variants(self.ways).items(), key=lambda one: (-one[1], one[0]))
        return [
            ProcessVariant(
                steps=[self.called[step] for step in done],
                skipped=[self.called[step] for step in skipped],
                count=count,
            )
            for (done, skipped), count in found[:MOST_VARIANTS]
        ]


def _key(row: Row) -> str:
    """The step's key, or what was added is called: no key has a space before it."""
    return row["step"] or f" {row['titlePl']}"


def _called(row: Row) -> StepTaken:
    return StepTaken(step=row["step"], title_pl=row["titlePl"], title_en=row["titleEn"])


def _taken(row: Row) -> Taken:
    return Taken(_key(row), second(row["endedAt"]), row["state"] == TaskState.SKIPPED)


def second(text: str) -> float:
    """The moment in seconds since 1970."""
    return dt.datetime.fromisoformat(text).timestamp()
