"""Steering a process: another day, a pause, one more task, or giving it up."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.decisions.model import Side
from schema.people.model import Person
from schema.processes.model import Action, Evidence, Process, Task, TaskState
from schema.processes.rules.beginning import ask_no_more
from schema.processes.rules.going_on import OPEN, go_on
from schema.processes.rules.process_events import CANCELLED, EXTENDED, HELD, MOVED, RESUMED
from schema.processes.rules.working import doer
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, keep, moment, must_be_likely, parts, said


async def move_process(
    viewer: Viewer,
    process: Annotated[UUID, Process, "Process that is to be done by another day."],
    *,
    target_on: Annotated[dt.date, "The new target day."],
) -> Process:
    """Move the target day of a process: tasks that are open get other days, those that are over keep theirs."""
    async with change(Process, process, viewer, MOVED) as row:
        if row.target_on is None:
            en, pl = "This process has no target day.", "Ten proces nie ma dnia docelowego."
            raise Invalid("targetOn", why=Words(en=en, pl=pl))
        must_be_likely(target_on, "targetOn")
        row.target_on = target_on
        await go_on(row)
    return row


async def hold_process(
    viewer: Viewer,
    process: Annotated[UUID, Process, "Process in which nothing is done for now."],
    *,
    reason: Annotated[str, "Why, for those who wait."],
) -> Process:
    """Put a process on hold: no task of it is done until it is resumed."""
    async with change(Process, process, viewer, HELD) as row:
        row.reason = said(reason, "reason", at_most=1000)
    return row


async def resume_process(viewer: Viewer, process: Annotated[UUID, Process, "Process that goes on."]) -> Process:
    """Let a process go on after a pause."""
    async with change(Process, process, viewer, RESUMED) as row:
        row.update_from_dict({"reason": None})
    return row


async def cancel_process(
    viewer: Viewer,
    process: Annotated[UUID, Process, "Process that is given up."],
    *,
    reason: Annotated[str, "Why."],
) -> Process:
    """Give a process up: what is open is cancelled; `processLeftovers` tells what is half done."""
    async with change(Process, process, viewer, CANCELLED) as row:
        row.reason, row.ended_at = said(reason, "reason", at_most=1000), moment()
        for task in await parts(Task, process_id=row.id):
            if task.state in OPEN:
                task.state, task.ended_at, task.ended_by_id = TaskState.CANCELLED, moment(), viewer.actor_id
                await ask_no_more(task, row.reason)
                keep(task)
    return row


async def extend_process(
    viewer: Viewer,
    process: Annotated[UUID, Process, "Process in which something more is done."],
    *,
    title: Annotated[str, "What is to be done, in a few words."],
    side: Annotated[Side, "Whose task it is."],
    person: Annotated[UUID, Person, "Who does it, of that side."],
    due_at: Annotated[dt.datetime | None, "By when."] = None,
) -> Process:
    """Add a task to a process; it can be done at once, and nothing waits for it but the end."""
    async with change(Process, process, viewer, EXTENDED) as row:
        words = said(title, "title", at_most=120)
        task = Task(client_id=row.client_id, process_id=row.id, title_pl=words, title_en=words, side=side)
        task.place = await Task.filter(process_id=row.id).count() + 1
        task.action, task.evidence, task.state = Action.TASK, Evidence.NONE, TaskState.READY
        task.ready_at = moment()
        task.owner_id, task.due_at = await doer(viewer, person, task), due_at
        keep(task)
    return row
