"""What is known of processes that ran: how long their steps took, and what was filled in."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from schema.calendars.rules import Hours, LaidOut
from schema.processes.model import Process, ProcessState, Task, TaskState
from schema.processes.rules.simulating import Past
from schema.record import now


async def past_of(scenario_id: UUID, client_id: UUID | None, hours: Hours) -> Past:
    """How it was with a scenario at one client, or everywhere; a step that was left out took no time that counts."""
    processes = Process.filter(scenario_id=scenario_id, state=ProcessState.COMPLETED)
    tasks = Task.filter(process__scenario_id=scenario_id, state=TaskState.DONE, step__isnull=False)
    if client_id:
        processes, tasks = processes.filter(client_id=client_id), tasks.filter(client_id=client_id)
    times = [(str(one.step), one.ready_at, one.ended_at) for one in await tasks if one.ready_at and one.ended_at]
    time = LaidOut(hours, min((since for _, since, _ in times), default=now()), now())
    lasted: dict[str, list[float]] = defaultdict(list)
    for step, since, until in sorted(times):
        lasted[step].append(time.between(since.timestamp(), until.timestamp()))
    return Past(lasted, [one.answers for one in await processes.order_by("id")])
