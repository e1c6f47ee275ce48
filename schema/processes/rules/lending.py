"""Who gets a device in a task, and until when; what was lent in one comes back in another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from schema.calendars.rules import hours_for
from schema.devices.model import Assignment, AssignmentKind
from schema.processes.model import Process, Step, Task, TaskAssignment
from schema.processes.rules.pinned import definition_of, step_of
from schema.refusals import Invalid, Words
from schema.writing import moment


async def taker_of(process: Process) -> tuple[UUID | None, str | None]:
    """The person whom it is about; or else the person or the place that has the device that it is about."""
    if process.person_id:
        return process.person_id, None
    if with_it := await Assignment.get_or_none(device_id=process.device_id, to_at=None):
        return with_it.holder_id, with_it.location
    en = "Nobody has the device that this is about, so nobody needs another: leave the task out."
    pl = "Nikt nie ma urządzenia, którego to dotyczy, więc nikt nie czeka na inne: pomiń to zadanie."
    raise Invalid("task", why=Words(en=en, pl=pl))


async def back_on(process: Process, step: Step) -> dt.date | None:
    """The day of the step in which what is handed over comes back, today at the earliest; none when it stays."""
    told = await definition_of(process)
    back = next((one.key for one in told.steps if one.lent == step.key), None)
    task = await Task.get(process_id=process.id, step=back) if back else None
    if task is None or task.due_at is None:
        return None
    hours = await hours_for(process.client_id)
    due: dt.date = task.due_at.astimezone(hours.zone).date()
    return max(due, moment().date())


async def still_lent(process: Process, step: str) -> Sequence[UUID]:
    """Devices that were handed over in that step and have not come back."""
    made = TaskAssignment.filter(task__process_id=process.id, task__step=step, assignment__to_at=None)
    return [one.assignment.device_id for one in await made.prefetch_related("assignment")]


async def was_lent(process: Process, step: str, period: Assignment) -> bool:
    """Whether the device was handed over in that step."""
    return await TaskAssignment.exists(task__process_id=process.id, task__step=step, assignment_id=period.id)


async def can_be(task: Task, period: Assignment) -> bool:
    """Whether a hand-over can be the one for which the task waited: a loan, where it is one, of another device."""
    process, step = await Process.get(id=task.process_id), await step_of(task)
    if step is None or process.device_id == period.device_id:
        return False
    return period.kind is AssignmentKind.LOAN or await back_on(process, step) is None
