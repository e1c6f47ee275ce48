"""Repair, loss, and the end of a device's use."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.devices.model import Assignment, Device, Stage
from schema.devices.rules.events import LOST, REPAIRED, RETIRED, SENT_TO_REPAIR
from schema.devices.rules.handing import end_period
from schema.viewer import Viewer
from schema.writing import change, said


async def send_to_repair(viewer: Viewer, device: Annotated[UUID, Device, "Device that is broken."]) -> Device:
    """Send a device to be repaired; whoever held it is still its holder."""
    async with change(Device, device, viewer, SENT_TO_REPAIR) as row:
        pass
    return row


async def take_from_repair(viewer: Viewer, device: Annotated[UUID, Device, "Device that was repaired."]) -> Device:
    """Take a device from repair: back to its holder if it has one, into stock otherwise."""
    async with change(Device, device, viewer, REPAIRED) as row:
        held = await Assignment.exists(device_id=row.id, to_at=None)
        row.stage = Stage.IN_USE if held else Stage.IN_STOCK
    return row


async def report_lost(viewer: Viewer, device: Annotated[UUID, Device, "Device that is missing."]) -> Device:
    """Report a device lost or stolen; whoever held it last stays on record until it is found or retired."""
    async with change(Device, device, viewer, LOST) as row:
        pass
    return row


async def retire(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device to retire."],
    *,
    reason: Annotated[str, "Why it goes out of use, in a sentence."],
) -> Device:
    """Take a device out of use for good."""
    async with change(Device, device, viewer, RETIRED) as row:
        await end_period(row)
        row.retired_reason = said(reason, "reason", at_most=1000)
    return row
