"""What is true of a process at any time."""

from __future__ import annotations

from schema.decisions.model import Approver, DecisionState
from schema.processes.model import Action, ProcessState, ScenarioKind, Task, TaskState
from schema.processes.rules.pinned import definition_of
from tests.laws.runs.play import Play

OPEN = {TaskState.BLOCKED, TaskState.READY}
ALIVE = {ProcessState.RUNNING, ProcessState.ON_HOLD}


async def hold(play: Play) -> None:
    """Everything that is claimed."""
    tasks = await play.tasks()
    await nothing_is_done_before_what_it_waits_for(play, tasks)
    await it_is_never_stuck(play, tasks)
    await what_is_ready_can_be_done(play, tasks)


async def nothing_is_done_before_what_it_waits_for(play: Play, tasks: list[Task]) -> None:
    """A step is ready, done or not needed once all is over that it waits for, and blocked only until then."""
    by_key = {task.step: task for task in tasks}
    for step in (await definition_of(play.process)).steps:
        task, before = by_key[step.key], [by_key[key] for key in step.after]
        waits = any(one.state in OPEN for one in before)
        if task.state is TaskState.BLOCKED:
            assert waits, f"{step.key} waits for nothing"
        elif task.state in (TaskState.READY, TaskState.DONE):
            assert not waits, f"{step.key} is {task.state} before what it waits for"
        if task.state is TaskState.DONE:
            assert all(one.ended_at and task.ended_at and one.ended_at <= task.ended_at for one in before)


async def it_is_never_stuck(play: Play, tasks: list[Task]) -> None:
    """What runs has a task that is ready, or somebody who leaves still holds something; what is over has none open."""
    state = await play.state()
    left = [task for task in tasks if task.state in OPEN]
    if state in (ProcessState.COMPLETED, ProcessState.CANCELLED):
        assert not left, f"{state} with open tasks"
    elif left:
        assert any(task.state is TaskState.READY for task in left), "nothing is ready"
    else:
        assert state is ProcessState.ON_HOLD or await leftovers(play), "nothing is left, and it is not over"


async def leftovers(play: Play) -> bool:
    """Whether whoever leaves holds a device or can open something that the client let nobody keep."""
    waived = {task.action for task in await play.tasks(TaskState.SKIPPED) if task.ended_by_id}
    leaves = (await definition_of(play.process)).kind is ScenarioKind.OFFBOARDING
    held = Action.RETURN not in waived and await play.held()
    opened = Action.REVOKE not in waived and [one for one in await play.opened() if not one.kept_because]
    return leaves and bool(held or opened)


async def what_is_ready_can_be_done(play: Play, tasks: list[Task]) -> None:
    """A decision that is ready is asked of whoever has it, a ticket is open; what is over asks nobody anything."""
    for task in tasks:
        ready = task.state is TaskState.READY
        if task.action is Action.DECISION:
            asked = await Approver.filter(decision__subject_id=task.id, decision__state=DecisionState.PENDING)
            expected = [task.owner_id] if ready else []
            assert [one.person_id for one in asked] == expected, f"{task.step} is {task.state}"
        if task.action is Action.TICKET and ready:
            assert task.ticket_id
