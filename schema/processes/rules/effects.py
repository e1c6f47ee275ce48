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
from schema.devices.model import Device
from schema.processes.model import Action, Process, Step, Task
from schema.processes.rules.pinned import step_of
from schema.refusals import Invalid, Words
from schema.viewer import Viewer

ACTING: ContextVar[UUID | None] = ContextVar("acting", default=None)
"""The task that is being done: what it does itself does not do it once more."""


async def perform(viewer: Viewer, task: Task, things: Sequence[UUID], note: str | None) -> None:
    """Do in the registers what the task says, with those devices or systems."""
    process, step = await Process.get(id=task.process_id), await step_of(task)
    if step is None:
        return
    token = ACTING.set(task.id)
    try:
        match task.action:
            case Action.HAND_OVER:
                for device in _named(things, "devices"):
                    await devices.hand_over(viewer, device, holder=process.person_id)
            case Action.RETURN:
                for held in await _held(process, step):
                    await devices.take_back(viewer, held.id, condition=note)
            case Action.GRANT:
                assert process.person_id, "publishing refuses to give access in a process about nobody"
                wanted = things or _field(process, step, System.prefix)
                for system in wanted if await _granted(process, step) else _named(wanted, "systems"):
                    if not await Access.exists(person_id=process.person_id, system_id=system, state__in=OPEN):
                        await accesses.grant(viewer, system, person=process.person_id)
            case Action.REVOKE:
                for access in await _opened(process, step):
                    await accesses.revoke(viewer, access.id, evidence=note or "")
    finally:
        ACTING.reset(token)


def _named(things: Sequence[UUID], field: str) -> Sequence[UUID]:
    if not things:
        raise Invalid(field, why=Words(en="Say which.", pl="Podaj, które."))
    return things


async def _held(process: Process, step: Step) -> list[Device]:
    """Devices that are to come back: the one that is named, the one the process is about, or all of the person's."""
    one = _field(process, step, Device.prefix) or [one for one in (process.device_id,) if one]
    held = Device.filter(id__in=one) if one else Device.filter(holder_id=process.person_id)
    return await held.filter(holder_id__isnull=False, withdrawn_at=None).order_by("tag")


async def _opened(process: Process, step: Step) -> list[Access]:
    """What the person can open of the kinds in question, and nobody let them keep."""
    found = Access.filter(person_id=process.person_id, state__in=OPEN, kept_because=None)
    found = found.filter(system__kind__in=step.systems) if step.systems else found
    return await found.order_by("id")


def _field(process: Process, step: Step, prefix: str) -> list[UUID]:
    """What the field of the step names."""
    given = process.answers.get(step.field) if step.field else None
    return [UUID(given.removeprefix(f"{prefix}_"))] if given else []


async def fulfilled(task: Task) -> bool:
    """Whether the registers say that what the task is about is so already."""
    process, step = await Process.get(id=task.process_id), await step_of(task)
    if step is None:
        return False
    match task.action:
        case Action.RETURN:
            return not await _held(process, step)
        case Action.REVOKE:
            return not await _opened(process, step)
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
