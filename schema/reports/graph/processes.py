"""How processes went: how many, how long, in whose court, and the ways that they really took."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from statistics import mean

from schema.accesses.model import Access
from schema.calendars.rules import LaidOut
from schema.decisions.model import Side
from schema.language import composite
from schema.processes.model import Process, ProcessState, Task, TaskState
from schema.processes.rules import Stretch, together, within
from schema.reading.cost import looks
from schema.reading.measuring import Measure, Told
from schema.reports.graph.figure import DataStatus
from schema.reports.graph.question import Question
from schema.reports.graph.ways import MINUTE, ProcessPath, ProcessVariant, Row, Ways, second

NEEDED = {"processes", "accesses"}
"""Domains that a token has to read besides."""
OF_PROCESS = ("id", "state", "startedAt", "endedAt")
OF_TASK = ("id", "process", "place", "step", "titlePl", "titleEn", "side", "state", "readyAt", "dueAt", "endedAt")


@composite
class Spread:
    """How many days something took; null when nothing is known."""

    p50: int | None
    """Days that half of all did not exceed."""
    p80: int | None
    """Days that four out of five did not exceed."""
    mean: float | None
    """Days on average, to a tenth."""
    sample_size: int
    """Of how many it is told."""
    data_status: DataStatus
    """How much it is worth."""


@composite
class SideOfProcesses:
    """What one side had to do in processes."""

    side: Side
    """Which."""
    due: int
    """Tasks that fell due in that time, without those that were left out or given up."""
    late: int | None
    """Those of them that were done late, or are open though they were due; null when nothing fell due."""
    tasks: int
    """Tasks that could be done in that time."""
    waited_minutes: int | None
    """Working minutes in which processes waited for it: while any of its tasks could be done, once for each process.
    When tasks of both sides could be done, the time counts for both; null when there were none."""


@composite
class Processes:
    """How processes went in that time, as far as the viewer sees them."""

    started: int | None
    """How many were started; null when that time is still to come."""
    completed: int | None
    """How many were completed."""
    cancelled: int | None
    """How many were given up."""
    running: int | None
    """How many went on or were on hold at the end of that time, or go on now."""
    lead_time: Spread
    """Working days from the start to the end of those that were completed: 0 when it was the same day."""
    sides: list[SideOfProcesses]
    """In whose court they were, of those that ran in that time."""
    revocation_delay: Spread
    """Days from the last on which an access should be open to its end, of accesses that were closed; 0 in time."""
    paths: list[ProcessPath] | None
    """What was done next after what in completed ones, the most frequent of them, 100 at most; null unless asked of one
    scenario."""
    variants: list[ProcessVariant] | None
    """Orders in which completed ones were done, the most frequent, 20 at most; null unless asked of one scenario."""


looks.update(Processes=3)


async def processes(asked: Question, scenario: str | None) -> Processes | None:
    """How processes went."""
    if asked.viewer.reads is not None and not asked.viewer.reads >= NEEDED:
        return None
    ended = [{"endedAt": {"gte": asked.start}}, {"endedAt": {"isNull": True}}]
    ran = {"startedAt": {"lt": asked.as_of}, "or": ended} | ({"scenario": {"id": {"eq": scenario}}} if scenario else {})
    revoked = {"revokedAt": asked.within, "revokeOn": {"isNull": False}}
    measures = {"processes": Measure(Process, ran, by=OF_PROCESS), "tasks": Measure(Task, {"process": ran}, by=OF_TASK)}
    told = await asked.measured(measures | {"accesses": Measure(Access, revoked, by=("id", "revokeOn", "revokedAt"))})
    ran_since = min((_at(row["startedAt"]) for row in told["processes"]), default=asked.start)
    time = LaidOut(asked.hours, min(ran_since, asked.start), asked.as_of)
    over = [row for row in told["processes"] if row["endedAt"] and _at(row["endedAt"]) < asked.as_of]
    completed = [row for row in over if row["state"] == ProcessState.COMPLETED]
    started = sum(_at(row["startedAt"]) >= asked.start for row in told["processes"])
    counts = (started, len(completed), len(over) - len(completed), len(told["processes"]) - len(over))
    known: Sequence[int | None] = counts if asked.start < asked.now else [None] * len(counts)
    names = ("started", "completed", "cancelled", "running")
    ways = Ways(completed, told["tasks"], time) if scenario else None
    return Processes(
        **dict(zip(names, known, strict=True)),
        lead_time=spread([time.days(second(row["startedAt"]), second(row["endedAt"])) for row in completed]),
        sides=[_side(asked, side, told["tasks"], time) for side in Side],
        revocation_delay=spread([_delay(asked, row) for row in told["accesses"]]),
        paths=ways.paths() if ways else None,
        variants=ways.variants() if ways else None,
    )


def spread(days: Sequence[int]) -> Spread:
    """So many days, each time."""
    return Spread(
        p50=within(days, 50) if days else None,
        p80=within(days, 80) if days else None,
        mean=round(mean(days), 1) if days else None,
        sample_size=len(days),
        data_status=DataStatus.OK if days else DataStatus.NO_DATA,
    )


def _at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def _delay(asked: Question, row: Row) -> int:
    closed = _at(row["revokedAt"]).astimezone(asked.hours.zone).date()
    return max(0, (closed - dt.date.fromisoformat(row["revokeOn"])).days)


def _side(asked: Question, side: Side, tasks: Told, time: LaidOut) -> SideOfProcesses:
    own = [row for row in tasks if row["side"] == side]
    due = [row for row in own if _fell_due(asked, row)]
    late = sum(row["endedAt"] is None or _at(row["endedAt"]) > _at(row["dueAt"]) for row in due)
    waits: dict[str, list[Stretch]] = defaultdict(list)
    for row in own:
        since, until = _ready(asked, row)
        if since < until:
            waits[row["process"]].append((since, until))
    waited = sum(time.between(*one) for stretches in waits.values() for one in together(stretches))
    return SideOfProcesses(
        side=side,
        due=len(due),
        late=late if due else None,
        tasks=sum(map(len, waits.values())),
        waited_minutes=int(waited / MINUTE) if waits else None,
    )


def _fell_due(asked: Question, row: Row) -> bool:
    counts = row["state"] in (TaskState.BLOCKED, TaskState.READY, TaskState.DONE)
    return counts and bool(row["dueAt"]) and asked.start <= _at(row["dueAt"]) < asked.as_of


def _ready(asked: Question, row: Row) -> Stretch:
    """From when until when a task could be done, as far as that lies in the time that is asked about."""
    if row["readyAt"] is None:
        return 0, 0
    until = second(row["endedAt"]) if row["endedAt"] else asked.as_of.timestamp()
    return max(second(row["readyAt"]), asked.start.timestamp()), min(until, asked.as_of.timestamp())
