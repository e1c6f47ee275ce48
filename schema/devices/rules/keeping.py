"""What somebody who leaves holds: it comes back, or the client lets them keep it, and says why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from schema.devices.model import Assignment, AssignmentKind, Device
from schema.devices.rules.events import KEPT
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, keep, parts, said, when


async def let_keep(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device that somebody who leaves has."],
    *,
    reason: Annotated[str, "Why they keep it, in a sentence."],
) -> Device:
    """Let somebody keep a device for good although they leave; the reason stays with it."""
    async with change(Device, device, viewer, KEPT) as row:
        for period in await parts(Assignment, device_id=row.id, to_at=None):
            period.update_from_dict({"kind": AssignmentKind.PERMANENT, "expected_return": None})
            period.kept_because = said(reason, "reason", at_most=1000)
            keep(period)
    return row


async def kept_by(person_id: UUID | None) -> Sequence[UUID]:
    """Devices that somebody is let keep."""
    return [
        period.device_id
        for period in await Assignment.filter(holder_id=person_id, to_at=None, kept_because__not_isnull=True)
    ]


async def to_come_back(person_id: UUID) -> list[Device]:
    """Devices that somebody has and nobody lets them keep."""
    held = Device.filter(holder_id=person_id, withdrawn_at=None)
    return await held.exclude(id__in=await kept_by(person_id)).order_by("tag")


@when(people.LEFT)
async def nothing_stays_behind(person: Person, _viewer: Viewer) -> None:
    """Nobody leaves while they hold a device that nobody lets them keep."""
    _must_be_none(await to_come_back(person.id))


@when(people.WITHDRAWN)
async def nobody_held_anything(person: Person, _viewer: Viewer) -> None:
    """Nobody is taken for a mistake while they hold a device."""
    _must_be_none(await Device.filter(holder_id=person.id, withdrawn_at=None).order_by("tag"))


def _must_be_none(held: list[Device]) -> None:
    if held:
        tags = ", ".join(device.tag for device in held)
        en = f"They still hold devices: {tags}. Take them back first."
        pl = f"Ta osoba ma jeszcze urządzenia: {tags}. Najpierw je odbierz."
        raise Invalid("person", why=Words(en=en, pl=pl))
