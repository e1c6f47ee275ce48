"""What is true of a process at any time."""

from __future__ import annotations

from uuid import UUID

from schema.accesses.model import Access
from schema.accesses.rules import OPEN as OPENED
from schema.decisions.model import Approver, DecisionState
from schema.devices.model import Assignment
from schema.processes.model import Action, Process, ProcessState, ScenarioKind, Task, TaskState
from schema.processes.rules.pinned import definition_of

OPEN = {TaskState.BLOCKED, TaskState.READY}
ALIVE = {ProcessState.RUNNING, ProcessState.ON_HOLD}


async def hold(process_id: UUID) -> None:
    """Everything that is claimed."""
    process, tasks = await Process.get(id=process_id), await Task.filter(process_id=process_id).order_by("place")
    await nothing_is_done_before_what_it_waits_for(process, tasks)
    await it_is_never_stuck(process, tasks)
    await what_is_ready_can_be_done(tasks)


async def nothing_is_done_before_what_it_waits_for(process: Process, tasks: list[Task]) -> None:
    """A step is ready, done or not needed from the moment on when all is over that it waits for, until then blocked."""
    by_key = {task.step: task for task in tasks}
    for step in (await definition_of(process)).steps:
        task, before = by_key[step.key], [by_key[key] for key in step.after]
        waits = any(one.state in OPEN for one in before)
        if task.state is TaskState.BLOCKED:
            assert waits, f"{step.key} waits for nothing"
        elif task.state in (TaskState.READY, TaskState.DONE):
            assert not waits, f"{step.key} is {task.state} before what it waits for"
        if task.state in (TaskState.READY, TaskState.DONE):
            ends = [one.ended_at for one in before if one.ended_at]
            assert task.ready_at == max(ends, default=process.started_at), f"{step.key} is ready since {task.ready_at}"
        if task.state is TaskState.DONE:
            assert all(one.ended_at and task.ended_at and one.ended_at <= task.ended_at for one in before)


async def it_is_never_stuck(process: Process, tasks: list[Task]) -> None:
    """What runs has a task that is ready, or somebody who leaves still holds something; what is over has none open."""
    left = [task for task in tasks if task.state in OPEN]
    if process.state not in ALIVE:
        assert not left, f"{process.state} with open tasks"
    elif left:
        assert any(task.state is TaskState.READY for task in left), "nothing is ready"
    else:
        rests = process.state is ProcessState.ON_HOLD
        assert rests or await leftovers(process), "nothing is left, and it is not over"


async def leftovers(process: Process) -> bool:
    """Whether whoever leaves holds a device or can open something that the client let nobody keep."""
    if (await definition_of(process)).kind is not ScenarioKind.OFFBOARDING:
        return False
    held = await Assignment.filter(holder_id=process.person_id, to_at=None, kept_because=None).count()
    opened = await Access.filter(person_id=process.person_id, state__in=OPENED, kept_because=None).count()
    return bool(held or opened)


async def what_is_ready_can_be_done(tasks: list[Task]) -> None:
    """A decision that is ready is asked of whoever has it, a ticket is open; what is over asks nobody anything."""
    for task in tasks:
        ready = task.state is TaskState.READY
        if task.action is Action.DECISION:
            asked = await Approver.filter(decision__subject_id=task.id, decision__state=DecisionState.PENDING)
            expected = [task.owner_id] if ready else []
            assert [one.person_id for one in asked] == expected, f"{task.step} is {task.state}"
        if task.action is Action.TICKET and ready:
            assert task.ticket_id
