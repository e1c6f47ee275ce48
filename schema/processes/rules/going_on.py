"""Going on: what can be done once something is over; part of whatever change has ended it."""

from __future__ import annotations

from collections.abc import Sequence

from schema.calendars.rules import hours_for
from schema.processes.model import Definition, Process, Task, TaskState
from schema.processes.rules.beginning import ask_until, begin
from schema.processes.rules.conditions import Answers, holds
from schema.processes.rules.dating import Times, dates
from schema.processes.rules.pinned import definition_of
from schema.writing import keep, moment, parts

OPEN = frozenset({TaskState.BLOCKED, TaskState.READY})


def advance(told: Definition, tasks: Sequence[Task], answers: Answers) -> None:
    """Make ready what waits for nothing any more, and leave out what does not come about by what was filled in."""
    steps = {step.key: step for step in told.steps}
    over = {task.step for task in tasks if task.step and task.state not in OPEN}
    waiting = [(task, steps[task.step]) for task in tasks if task.step and task.state is TaskState.BLOCKED]
    for task, step in (one for one in waiting if over.issuperset(one[1].after)):
        if not holds(step.when, answers):
            task.state, task.ended_at = TaskState.SKIPPED, moment()
            return advance(told, tasks, answers)
        task.state, task.ready_at = TaskState.READY, moment()
    return None


async def go_on(process: Process, ended: Task | None = None) -> None:
    """Let tasks follow what has happened, with the days of those that are open; part of a change of either."""
    told = await definition_of(process)
    others = [task for task in await parts(Task, process_id=process.id) if ended is None or task.id != ended.id]
    tasks = others if ended is None else [*others, ended]
    was = {task.id: (task.state, task.due_at) for task in others}
    advance(told, tasks, process.answers)
    await date(process, told, tasks)
    await begin(process, [task for task in others if was[task.id][0] is not task.state])
    for task in (one for one in others if was[one.id] != (one.state, one.due_at)):
        keep(task)
        await ask_until(task)


async def date(process: Process, told: Definition, tasks: Sequence[Task]) -> None:
    """Date what is open by the start, the target day and what is over."""
    done = {task.step: task.ended_at for task in tasks if task.step and task.ended_at}
    due = dates(told, Times(await hours_for(process.client_id), process.started_at, process.target_on, done))
    for task in tasks:
        if task.step and task.state in OPEN:
            task.due_at = due[task.step]
