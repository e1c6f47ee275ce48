"""Finishing: a task is over, what waited for it goes on, and with the last one the process is over."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from schema.files.rules import attachable
from schema.processes.model import Action, Process, Task, TaskFile, TaskState
from schema.processes.rules.answering import answers_of
from schema.processes.rules.coming_of import Made, keep_made
from schema.processes.rules.gate import held_back
from schema.processes.rules.going_on import OPEN, go_on
from schema.processes.rules.pinned import definition_of
from schema.processes.rules.process_events import ADVANCED, COMPLETED, DONE
from schema.viewer import SYSTEM, Viewer
from schema.writing import change, keep, moment, parts, unit

FILLED_IN = frozenset({Action.FORM, Action.DECISION})
"""What leaves answers behind."""


async def finish(
    viewer: Viewer,
    task: UUID,
    note: str | None = None,
    answers: str | None = None,
    files: Sequence[UUID] = (),
    by: UUID | None = None,
    made: Made = (),
) -> Task:
    """Let a task be done, with what came of it, and everything follow."""
    async with unit(viewer):
        async with change(Task, task, viewer, DONE) as row:
            await in_line(row)
            [process] = await parts(Process, id=row.process_id)
            if row.action in FILLED_IN:
                await _fill_in(viewer, process, row, answers)
            for file in await attachable(viewer, files, row.client_id):
                keep(file)
                keep(TaskFile(client_id=row.client_id, task_id=row.id, file_id=file.id))
            keep_made(row, made)
            row.state, row.note, row.ended_at, row.ended_by_id = TaskState.DONE, note, moment(), by
            await go_on(process, row)
        await complete(viewer, row.process_id)
    return row


async def advance(task: UUID, made: Made) -> None:
    """Keep what came of a task of which more is to be done."""
    async with change(Task, task, SYSTEM, ADVANCED) as row:
        keep_made(row, made)


async def complete(viewer: Viewer, process_id: UUID) -> None:
    """Complete a process in which nothing is left to do, unless something holds it back."""
    process = await Process.get(id=process_id)
    if process.state not in COMPLETED.of or await Task.exists(process_id=process_id, state__in=OPEN):
        return
    if await held_back(process):
        return
    async with change(Process, process_id, viewer, COMPLETED) as row:
        row.ended_at = moment()


async def in_line(task: Task) -> Process:
    """The task's process, locked: of two tasks that end at once, the second sees the first."""
    return await Process.filter(id=task.process_id).select_for_update(no_key=True).get()


async def _fill_in(viewer: Viewer, process: Process, task: Task, answers: str | None) -> None:
    told = await definition_of(process)
    wanted = next((step.fills for step in told.steps if step.key == task.step), ())
    fields = [field for field in told.fields if field.key in wanted]
    process.answers = process.answers | await answers_of(viewer, task.client_id, fields, answers or "{}")
    keep(process)
