"""Processes: what has become somebody's to do in them, and who hears that they go on, wait or are over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from schema.binding import uuid_of
from schema.processes import rules as processes
from schema.processes.model import Action, Process, ProcessState, Task, TaskState
from schema.record import now
from schema.writing import Told

TOLD_OTHERWISE = frozenset({Action.DECISION, Action.TICKET})
"""Of what is asked and of what is opened for them, people are told as of any decision and any ticket."""
GOES_ON = frozenset(
    one.name for one in (processes.HELD, processes.RESUMED, processes.MOVED, processes.CANCELLED, processes.COMPLETED)
)
"""What happens to a process as a whole."""
AHEAD = dt.timedelta(hours=24)
"""How long before its end somebody is reminded of a task."""


async def process_of(event: Told) -> UUID | None:
    """The process of which an event tells, if it tells of one."""
    if event.subject_type == Task.prefix:
        return (await Task.get(id=event.subject_id)).process_id
    return UUID(str(event.subject_id)) if event.subject_type == Process.prefix else None


async def given_in(event: Told) -> list[Task]:
    """Tasks that somebody can do since that event, if they still wait."""
    subject = {"id": f"{event.subject_type}_{event.subject_id}", "changes": event.changes}
    given = [uuid_of(part["id"], Task.prefix) for part in (subject, *event.parts) if _is_given(part)]
    return await _to_do(Task.filter(id__in=given)).order_by("place", "id")


def _is_given(part: Mapping[str, Any]) -> bool:
    return part["id"].startswith(f"{Task.prefix}_") and ("owner_id" in part["changes"] or _was_ready(part, 1))


async def waited_in(event: Told) -> list[UUID]:
    """Who started a process to which something happened as a whole, and for whom a task waits or waited in it."""
    if event.name not in GOES_ON:
        return []
    process = await Process.get(id=event.subject_id)
    stopped = [uuid_of(part["id"], Task.prefix) for part in event.parts if _was_ready(part, 0)]
    waits = Q(id__in=stopped) | Q(state=TaskState.READY)
    return [process.requester_id, *(task.owner_id for task in await Task.filter(waits, process_id=process.id))]


def _was_ready(part: Mapping[str, Any], since: int) -> bool:
    """Whether a part of an event is a task that was ready before it (0), or since it (1)."""
    state = part["changes"].get("state") if part["id"].startswith(f"{Task.prefix}_") else None
    return state is not None and state[since] == TaskState.READY.value


async def waiting_for(person_id: UUID, process_id: UUID) -> list[Task]:
    """What a person can do in a process."""
    return await _to_do(Task.filter(process_id=process_id, owner_id=person_id)).order_by("place", "id")


async def nearly_due() -> list[Task]:
    """Tasks that are due within a day."""
    return await _to_do(Task.filter(due_at__gt=now(), due_at__lte=now() + AHEAD)).order_by("due_at", "id")


def _to_do(tasks: QuerySet[Task]) -> QuerySet[Task]:
    """Those of them that somebody can do now, and is not told of otherwise."""
    ready = tasks.filter(state=TaskState.READY, process__state=ProcessState.RUNNING)
    return ready.exclude(action__in=TOLD_OTHERWISE)
