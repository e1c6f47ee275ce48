"""
What tasks do in the registers, both ways: doing a hand-over hands the device over, and a hand-over that was done
elsewhere does the task that waited for it. The same goes for returns, and for accesses given and closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextvars import ContextVar
from uuid import UUID

from schema.accesses import rules as accesses
from schema.accesses.model import Access, System
from schema.accesses.rules import OPEN
from schema.devices import rules as devices
from schema.devices.model import Assignment, AssignmentKind, Device, Stage
from schema.processes.model import Action, Process, Step, Task, TaskAccess, TaskAssignment
from schema.processes.rules.coming_of import Made
from schema.processes.rules.lending import back_on, still_lent, taker_of, was_lent
from schema.processes.rules.pinned import step_of
from schema.refusals import Invalid, Words
from schema.viewer import Viewer

ACTING: ContextVar[UUID | None] = ContextVar("acting", default=None)
"""The task that is being done: what it does itself does not do it once more."""


async def perform(viewer: Viewer, task: Task, things: Sequence[UUID], note: str | None) -> Made:
    """Do in the registers what the task says, with those devices or systems; answers with what came of it."""
    process, step = await Process.get(id=task.process_id), await step_of(task)
    if step is None:
        return ()
    token = ACTING.set(task.id)
    try:
        match task.action:
            case Action.HAND_OVER:
                return await _hand_over(viewer, process, step, _named(things, "devices"))
            case Action.RETURN:
                return await _take_back(viewer, await to_take(process, step), note)
            case Action.LOSS:
                for device in await _not_lost(process, step):
                    await devices.report_lost(viewer, device.id, how=note)
            case Action.GRANT:
                wanted = things or _field(process, step, System.prefix)
                if not (wanted or await _granted(process, step)):
                    await _must_have_any(process, step)
                    _named(wanted, "systems")
                return await _grant(viewer, process, wanted)
            case Action.REVOKE:
                closing = await to_close(process, step)
                closing = await _some(task, closing, things) if step.chosen else closing
                return [await accesses.revoke(viewer, one.id, evidence=note or "") for one in closing]
        return ()
    finally:
        ACTING.reset(token)


async def _hand_over(viewer: Viewer, process: Process, step: Step, things: Sequence[UUID]) -> Made:
    (holder, place), until = await taker_of(process), await back_on(process, step)
    kind = AssignmentKind.LOAN if until else AssignmentKind.PERMANENT
    for device in things:
        if not await _has_got(process, holder, device):
            await devices.hand_over(viewer, device, holder=holder, location=place, kind=kind, expected_return=until)
    return await Assignment.filter(device_id__in=things, to_at=None)


async def _has_got(process: Process, holder: UUID | None, device: UUID) -> bool:
    """Whether it was handed to the person meanwhile, and nobody has said yet in which task."""
    open_now = Assignment.filter(device_id=device, holder_id=holder, to_at=None)
    got = await open_now.get_or_none(from_at__gte=process.started_at)
    return got is not None and not await TaskAssignment.exists(assignment_id=got.id)


async def _take_back(viewer: Viewer, held: Sequence[Device], note: str | None) -> Made:
    ending = await Assignment.filter(device_id__in=[one.id for one in held], to_at=None)
    for device in held:
        await devices.take_back(viewer, device.id, condition=note)
    return ending


async def _grant(viewer: Viewer, process: Process, systems: Sequence[UUID]) -> Made:
    assert process.person_id, "publishing refuses to give access in a process about nobody"
    open_now = Access.filter(person_id=process.person_id, system_id__in=systems, state__in=OPEN)
    there = set(await open_now.values_list("system_id", flat=True))
    wanted = [system for system in systems if system not in there]
    return [await accesses.grant(viewer, system, person=process.person_id) for system in wanted]


def _named(things: Sequence[UUID], field: str) -> Sequence[UUID]:
    if not things:
        raise Invalid(field, why=Words(en="Say which.", pl="Podaj, które."))
    return things


async def _must_have_any(process: Process, step: Step) -> None:
    """Refuse what nobody can name, because the client has none of the kinds in question."""
    there = System.filter(client_id=process.client_id, ended_at=None)
    if not await (there.filter(kind__in=step.systems) if step.systems else there).exists():
        en = "The client has no such system yet: enter it, or leave the task out."
        pl = "Klient nie ma jeszcze takiego systemu: dodaj go albo pomiń to zadanie."
        raise Invalid("systems", why=Words(en=en, pl=pl))


async def to_take(process: Process, step: Step) -> list[Device]:
    """Devices that are to come back."""
    if step.lent:
        held = Device.filter(id__in=await still_lent(process, step.lent))
    elif named := _devices(process, step):
        held = Device.filter(id__in=named)
    else:
        held = Device.filter(holder_id=process.person_id)
    held = held.filter(holder_id__isnull=False, withdrawn_at=None)
    return await held.exclude(id__in=await devices.kept_by(process.person_id)).order_by("tag")


async def _not_lost(process: Process, step: Step) -> list[Device]:
    """What is to be entered as lost and is not yet."""
    return await Device.filter(id__in=_devices(process, step)).exclude(stage=Stage.LOST)


def _devices(process: Process, step: Step) -> list[UUID]:
    """The device that is named, or the one the process is about; none where it is all of the person's."""
    return _field(process, step, Device.prefix) or [one for one in (process.device_id,) if one]


async def to_close(process: Process, step: Step) -> list[Access]:
    """What the person can open of the kinds in question, and nobody let them keep."""
    found = Access.filter(person_id=process.person_id, state__in=OPEN, kept_because=None)
    found = found.filter(system__kind__in=step.systems) if step.systems else found
    return await found.order_by("id")


async def _some(task: Task, opened: Sequence[Access], systems: Sequence[UUID]) -> list[Access]:
    """Those to the systems that are named; none need be where some were closed elsewhere for the task."""
    if not systems and await TaskAccess.exists(task_id=task.id):
        return []
    if set(_named(systems, "systems")) - {one.system_id for one in opened}:
        en, pl = "They have no access there that this task could close.", "Ta osoba nie ma tam dostępu do zamknięcia."
        raise Invalid("systems", why=Words(en=en, pl=pl))
    return [one for one in opened if one.system_id in systems]


def _field(process: Process, step: Step, prefix: str) -> list[UUID]:
    """What the field of the step names."""
    given = process.answers.get(step.field) if step.field else None
    return [UUID(given.removeprefix(f"{prefix}_"))] if given else []


async def concerns(task: Task, made: Assignment | Access) -> bool:
    """Whether what was done elsewhere with a device or an access of the person is what the task is about."""
    process, step = await Process.get(id=task.process_id), await step_of(task)
    if step is None:
        return False
    if isinstance(made, Assignment) and step.lent:
        return await was_lent(process, step.lent, made)
    if isinstance(made, Assignment):
        return made.device_id in (_devices(process, step) or [made.device_id])
    if named := _field(process, step, System.prefix):
        return made.system_id in named
    return not step.systems or await System.exists(id=made.system_id, kind__in=step.systems)


async def fulfilled(task: Task) -> bool:
    """Whether the registers say that what the task is about is so already."""
    process, step = await Process.get(id=task.process_id), await step_of(task)
    if step is None:
        return False
    match task.action:
        case Action.RETURN:
            return not await to_take(process, step)
        case Action.LOSS:
            return not await _not_lost(process, step)
        case Action.REVOKE:
            return not await to_close(process, step)
        case Action.GRANT:
            return await _granted(process, step)
    return True


async def _granted(process: Process, step: Step) -> bool:
    """Whether the person can open the system that is named, or one of each kind that the client has."""
    open_now = Access.filter(person_id=process.person_id, state__in=OPEN)
    if named := _field(process, step, System.prefix):
        return await open_now.filter(system_id__in=named).exists()
    there = System.filter(client_id=process.client_id, kind__in=step.systems, ended_at=None)
    wanted = set(await there.values_list("kind", flat=True))
    return bool(wanted) and wanted <= set(await open_now.values_list("system__kind", flat=True))
