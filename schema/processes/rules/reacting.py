"""What happens elsewhere and does a task that waited for it, or lets a process end."""

from __future__ import annotations

from uuid import UUID

import orjson

from schema.accesses import rules as accesses
from schema.accesses.model import Access, AccessState
from schema.decisions import rules as decisions
from schema.decisions.model import Decision, DecisionState, Option
from schema.devices import rules as devices
from schema.devices.model import Assignment, Device
from schema.processes.model import Action, Process, ProcessState, Task, TaskState
from schema.processes.rules.coming_of import Made
from schema.processes.rules.effects import ACTING, concerns, fulfilled
from schema.processes.rules.finishing import advance, complete, finish
from schema.processes.rules.lending import can_be
from schema.processes.rules.pinned import step_of
from schema.processes.rules.process_events import RESUMED
from schema.processes.rules.steering import cancel_process
from schema.tickets import rules as tickets
from schema.tickets.model import Ticket, TicketState
from schema.viewer import SYSTEM, Viewer
from schema.writing import moment, when


@when(devices.HANDED_OVER)
async def handed_over(device: Device, viewer: Viewer) -> None:
    """A hand-over does the task that waited for one, if it was the only one: which of several is for people to say."""
    if ACTING.get() is not None:
        return
    begun = await Assignment.get(device_id=device.id, to_at=None)
    waiting = [task for task in await _waiting(device.holder_id, Action.HAND_OVER) if await can_be(task, begun)]
    if len(waiting) == 1:
        await finish(SYSTEM, waiting[0].id, by=viewer.actor_id, made=[begun])


@when(devices.TAKEN_BACK)
@when(devices.RETIRED)
async def came_back(device: Device, viewer: Viewer) -> None:
    """The last device that comes back does the task that waited for it; so does one that will not, and is retired."""
    last = await Assignment.filter(device_id=device.id).exclude(to_at=None).order_by("-to_at", "-id").first()
    if last is not None and last.holder_id is not None and last.to_at == moment():
        await _follow(last.holder_id, Action.RETURN, viewer, [last])


@when(devices.KEPT)
async def stays(device: Device, viewer: Viewer) -> None:
    """A device that its holder is let keep does the task that waited for the last one to come back."""
    if device.holder_id is not None:
        await _follow(device.holder_id, Action.RETURN, viewer, ())


@when(devices.LOST)
async def lost(device: Device, viewer: Viewer) -> None:
    """A loss that is reported does the tasks that waited for that."""
    waiting = Task.filter(client_id=device.client_id, action=Action.LOSS, state=TaskState.READY)
    for task in await waiting.filter(process__state=ProcessState.RUNNING).order_by("id"):
        if task.id != ACTING.get() and await fulfilled(task):
            await finish(SYSTEM, task.id, by=viewer.actor_id)


@when(accesses.GRANTED)
async def granted(access: Access, viewer: Viewer) -> None:
    """The last access that was wanted does the task that waited for it."""
    await _follow(access.person_id, Action.GRANT, viewer, [access])


@when(accesses.REVOKED)
@when(accesses.KEPT)
async def closed(access: Access, viewer: Viewer) -> None:
    """The last access that is closed does the task that waited for it."""
    made = [access] if access.state is AccessState.REVOKED else ()
    await _follow(access.person_id, Action.REVOKE, viewer, made)


@when(tickets.RESOLVED)
async def resolved(ticket: Ticket, viewer: Viewer) -> None:
    """A ticket that is resolved does the task for which it was opened."""
    for task in await Task.filter(ticket_id=ticket.id, state=TaskState.READY):
        if (await Process.get(id=task.process_id)).state is ProcessState.RUNNING:
            await finish(SYSTEM, task.id, by=viewer.actor_id)


@when(decisions.TAKEN)
async def decided(decision: Decision, viewer: Viewer) -> None:
    """A yes does the task for which it was asked; a no gives the process up, unless it is to be kept as an answer."""
    task = await Task.get_or_none(id=decision.subject_id) if decision.subject_type == Task.prefix else None
    if task is not None and task.state is TaskState.READY:
        await _settle(task, decision, viewer.actor_id)


@when(RESUMED)
async def resumed(process: Process, _viewer: Viewer) -> None:
    """What was decided and resolved during the pause does its tasks now; a process of which nothing is left ends."""
    for task in await Task.filter(process_id=process.id, state=TaskState.READY).order_by("place"):
        taken = Decision.filter(subject_id=task.id, state=DecisionState.TAKEN)
        if decision := await taken.order_by("-ended_at", "-id").first():
            await _settle(task, decision, None)
        elif await Ticket.exists(id=task.ticket_id, state__in=(TicketState.RESOLVED, TicketState.CLOSED)):
            await finish(SYSTEM, task.id)
    await complete(SYSTEM, process.id)


async def _settle(task: Task, decision: Decision, by: UUID | None) -> None:
    """Let follow what was decided; a yes waits where the process does."""
    process = await Process.get(id=task.process_id)
    chosen = await Option.get(decision_id=decision.id, chosen=True)
    step = await step_of(task)
    kept = {step.field: chosen.approves} if step and step.field else {}
    if not (chosen.approves or kept):
        await cancel_process(SYSTEM, process.id, reason=f"{decision.question} {chosen.label}")
    elif process.state is ProcessState.RUNNING:
        await finish(SYSTEM, task.id, answers=orjson.dumps(kept).decode(), by=by)


async def _follow(person_id: UUID, action: Action, viewer: Viewer, made: Made) -> None:
    """Do tasks of that kind that are fulfilled by now, bring others on, and end what only that held back."""
    for task in await _waiting(person_id, action):
        came = [one for one in made if await concerns(task, one)]
        if await fulfilled(task):
            await finish(SYSTEM, task.id, by=viewer.actor_id, made=came)
        elif came:
            await advance(task.id, came)
    if ACTING.get() is None:
        for process in await Process.filter(person_id=person_id, state=ProcessState.RUNNING).order_by("id"):
            await complete(SYSTEM, process.id)


async def _waiting(person_id: UUID | None, action: Action) -> list[Task]:
    """Tasks about a person, or a device that they have, that are ready, do that, and are not being done just now."""
    if person_id is None:
        return []
    about = Task.filter(process__person_id=person_id, process__state=ProcessState.RUNNING)
    theirs = Task.filter(process__device__holder_id=person_id, process__state=ProcessState.RUNNING)
    ready = [one.filter(action=action, state=TaskState.READY).order_by("id") for one in (about, theirs)]
    found = [task for tasks in ready for task in await tasks]
    return [task for task in found if task.id != ACTING.get()]
