"""What happens elsewhere and does a task that waited for it, or lets a process end."""

from __future__ import annotations

from uuid import UUID

from schema.accesses import rules as accesses
from schema.accesses.model import Access
from schema.decisions import rules as decisions
from schema.decisions.model import Decision, Option
from schema.devices import rules as devices
from schema.devices.model import Assignment, Device
from schema.processes.model import Action, Process, ProcessState, Task, TaskState
from schema.processes.rules.effects import ACTING, fulfilled
from schema.processes.rules.finishing import complete, finish
from schema.processes.rules.steering import cancel_process
from schema.tickets import rules as tickets
from schema.tickets.model import Ticket
from schema.viewer import SYSTEM, Viewer
from schema.writing import when


@when(devices.HANDED_OVER)
async def handed_over(device: Device, viewer: Viewer) -> None:
    """A hand-over does the task that waited for one, if it was the only one: which of several is for people to say."""
    waiting = await _waiting(device.holder_id, Action.HAND_OVER)
    if len(waiting) == 1:
        await finish(SYSTEM, waiting[0].id, by=viewer.actor_id)


@when(devices.TAKEN_BACK)
@when(devices.LOST)
async def came_back(device: Device, viewer: Viewer) -> None:
    """The last device that comes back does the task that waited for it."""
    last = await Assignment.filter(device_id=device.id).exclude(to_at=None).order_by("-to_at", "-id").first()
    if last is not None and last.holder_id is not None:
        await _follow(last.holder_id, Action.RETURN, viewer)


@when(accesses.GRANTED)
async def granted(access: Access, viewer: Viewer) -> None:
    """The last access that was wanted does the task that waited for it."""
    await _follow(access.person_id, Action.GRANT, viewer)


@when(accesses.REVOKED)
@when(accesses.KEPT)
async def closed(access: Access, viewer: Viewer) -> None:
    """The last access that is closed does the task that waited for it."""
    await _follow(access.person_id, Action.REVOKE, viewer)


@when(tickets.RESOLVED)
async def resolved(ticket: Ticket, viewer: Viewer) -> None:
    """A ticket that is resolved does the task for which it was opened."""
    for task in await Task.filter(ticket_id=ticket.id, state=TaskState.READY):
        if (await Process.get(id=task.process_id)).state is ProcessState.RUNNING:
            await finish(SYSTEM, task.id, by=viewer.actor_id)


@when(decisions.TAKEN)
async def decided(decision: Decision, viewer: Viewer) -> None:
    """A yes does the task for which it was asked; a no gives the process up."""
    task = await Task.get_or_none(id=decision.subject_id) if decision.subject_type == Task.prefix else None
    if task is None or task.state is not TaskState.READY:
        return
    chosen = await Option.get(decision_id=decision.id, chosen=True)
    if chosen.approves:
        await finish(SYSTEM, task.id, by=viewer.actor_id)
    else:
        await cancel_process(SYSTEM, task.process_id, reason=f"{decision.question} {chosen.label}")


async def _follow(person_id: UUID, action: Action, viewer: Viewer) -> None:
    """Do tasks of that kind that are fulfilled by now, and end what only that held back."""
    for task in await _waiting(person_id, action):
        if await fulfilled(task):
            await finish(SYSTEM, task.id, by=viewer.actor_id)
    if ACTING.get() is None:
        for process in await Process.filter(person_id=person_id, state=ProcessState.RUNNING).order_by("id"):
            await complete(SYSTEM, process.id)


async def _waiting(person_id: UUID | None, action: Action) -> list[Task]:
    """Tasks about a person that are ready, do that, and are not being done just now."""
    about = Task.filter(process__person_id=person_id, process__state=ProcessState.RUNNING, action=action)
    found = await about.filter(state=TaskState.READY).order_by("id") if person_id else []
    return [task for task in found if task.id != ACTING.get()]
