"""Reserving: a device in stock waits for somebody."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.devices.model import Device
from schema.devices.rules.events import RELEASED, RESERVED
from schema.devices.rules.handing import taker
from schema.people import rules as people
from schema.people.model import Person
from schema.viewer import SYSTEM, Viewer
from schema.writing import change, when


async def reserve(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device in stock."],
    *,
    person: Annotated[UUID, Person, "Person of the same organisation for whom it waits."],
) -> Device:
    """Keep a device in stock for somebody: nobody else gets it before it is released."""
    async with change(Device, device, viewer, RESERVED) as row:
        row.reserved_for_id = await taker(viewer, person, row.client_id, "person")
    return row


async def release(viewer: Viewer, device: Annotated[UUID, Device, "Device that waits for somebody."]) -> Device:
    """Let a reserved device go to whoever needs it."""
    async with change(Device, device, viewer, RELEASED) as row:
        pass
    return row


@when(people.LEFT)
@when(people.WITHDRAWN)
async def nothing_waits_for_them(person: Person, viewer: Viewer) -> None:
    """What was kept for somebody who goes is free again."""
    for device in await Device.filter(reserved_for_id=person.id, withdrawn_at=None).order_by("id"):
        await release(SYSTEM, device.id)
