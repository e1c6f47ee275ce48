"""Doing tasks: done, left out, handed on; and what is over once the last one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from schema.accesses.model import System
from schema.decisions.model import Side
from schema.devices.model import Device
from schema.files.model import File
from schema.people import rules as people
from schema.people.model import Person
from schema.processes.model import Action, Evidence, Process, Task, TaskState
from schema.processes.rules.beginning import ask_another, ask_no_more
from schema.processes.rules.effects import perform
from schema.processes.rules.finishing import complete, finish, in_line
from schema.processes.rules.going_on import go_on
from schema.processes.rules.process_events import ASSIGNED, DONE, SKIPPED
from schema.processes.rules.sparing import spare
from schema.refusals import Invalid, NotFound, Words
from schema.viewer import Right, Viewer
from schema.writing import change, moment, noted, said, see, unit


async def do_task(
    viewer: Viewer,
    task: Annotated[UUID, Task, "Task that is done."],
    *,
    note: Annotated[str | None, "What was done, and how one can tell; needed where the task asks for it."] = None,
    answers: Annotated[str | None, "What is filled in, as JSON text, where the task is a form."] = None,
    devices: Sequence[Annotated[UUID, Device, "Device that is handed over, where the task is that."]] = (),
    systems: Sequence[Annotated[UUID, System, "System to which access is given or closed, if it is that."]] = (),
    files: Sequence[Annotated[UUID, File, "File that was sent to /attachments for the client, as proof."]] = (),
) -> Task:
    """
    Do a task; what waited for it can be done from now on. A hand-over, a return, and an access given or closed is
    done in the registers at once.
    """
    async with unit(viewer):
        seen = await see(Task, task, viewer, to=DONE)
        if seen.action is Action.DECISION:
            en, pl = "It is decided among the decisions.", "O tym rozstrzyga decyzja, którą zadano w panelu."
            raise Invalid("task", why=Words(en=en, pl=pl))
        text = noted(note, "note", at_most=4000)
        if text is None and (seen.evidence is Evidence.NOTE or seen.action is Action.REVOKE):
            en, pl = "Say what was done, and how one can tell.", "Napisz, co zrobiono i po czym to widać."
            raise Invalid("note", why=Words(en=en, pl=pl))
        if seen.evidence is Evidence.FILE and not files:
            en, pl = "Attach the file that shows that it was done.", "Dołącz plik, po którym widać, że to zrobiono."
            raise Invalid("files", why=Words(en=en, pl=pl))
        things = [(await see(Device, one, viewer, client_id=seen.client_id)).id for one in devices]
        things += [(await see(System, one, viewer, client_id=seen.client_id)).id for one in systems]
        made = await perform(viewer, seen, things, text)
        return await finish(viewer, task, text, answers, files, viewer.actor_id, made)


async def skip_task(
    viewer: Viewer,
    task: Annotated[UUID, Task, "Task that is not done."],
    *,
    reason: Annotated[str, "Why it is left out."],
) -> Task:
    """
    Leave a task out; what waited for it goes on without. What it would have taken from somebody who leaves they keep
    when whoever decides for the client leaves it out: with that reason, at most 1,000 characters.
    """
    async with unit(viewer):
        async with change(Task, task, viewer, SKIPPED) as row:
            process = await in_line(row)
            row.state = TaskState.SKIPPED
            row.note, row.ended_at, row.ended_by_id = said(reason, "reason", at_most=4000), moment(), viewer.actor_id
            await ask_no_more(row, row.note)
            await go_on(process, row)
        await spare(viewer, row, row.note)
        await complete(viewer, row.process_id)
    return row


async def assign_task(
    viewer: Viewer,
    task: Annotated[UUID, Task, "Task that somebody else does."],
    *,
    person: Annotated[UUID, Person, "Who does it from now on, of the side whose it is."],
) -> Task:
    """Hand a task on to somebody of the same side; what it asks is asked of them from now on."""
    async with change(Task, task, viewer, ASSIGNED) as row:
        row.owner_id = await doer(viewer, person, row)
        await ask_another(await Process.get(id=row.process_id), row)
    return row


async def doer(viewer: Viewer, person: UUID, task: Task) -> UUID:
    """Somebody of the task's side who can do it."""
    found = await see(Person, person, viewer)
    people.must_be_there(found)
    staff = await people.is_staff(found)
    if staff != (task.side is Side.ENTERPRISE) or (not staff and found.client_id != task.client_id):
        raise NotFound("person", what=Words(en=Person.words[0], pl=Person.words[1]))
    there = await people.viewer_of(found.id)
    if not there.may(needed(task), task.client_id):
        raise Invalid("person", why=Words(en="They cannot do it there.", pl="Ta osoba nie może tego tam zrobić."))
    return found.id


def needed(task: Task) -> Right:
    """What somebody needs to do it."""
    if task.side is Side.ENTERPRISE:
        return Right.EXECUTE
    return Right.DECIDE if task.action is Action.DECISION else Right.ASK
