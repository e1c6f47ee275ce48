"""Loss and finding, and the end of a device's use."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.devices.model import Assignment, Device, Disposal, Stage
from schema.devices.rules.events import DISPOSED, FOUND, LOST, RETIRED
from schema.devices.rules.handing import end_period
from schema.devices.rules.repairing import end_service
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, moment, must_be_past, noted, said, unit


async def report_lost(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device that is missing."],
    *,
    how: Annotated[str | None, "What is known: where and when it was last seen, who was told."] = None,
) -> Device:
    """Report a device lost or stolen; whoever held it last stays on record until it is found or retired."""
    async with change(Device, device, viewer, LOST) as row:
        await end_service(row)
        row.update_from_dict({"lost_how": noted(how, "how", at_most=4000)})
    return row


async def find(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device that was lost."],
    *,
    location: Annotated[str | None, "Place where it is kept now, if nobody holds it."] = None,
) -> Device:
    """Say that a lost device was found: it is with its holder again if it has one, in stock otherwise."""
    async with change(Device, device, viewer, FOUND) as row:
        held = await Assignment.exists(device_id=row.id, to_at=None)
        row.stage = Stage.IN_USE if held else Stage.IN_STOCK
        row.location = noted(location, "location", at_most=200) or row.location
    return row


async def retire(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device to retire."],
    *,
    reason: Annotated[str, "Why it goes out of use, in a sentence."],
) -> Device:
    """Take a device out of use for good."""
    async with change(Device, device, viewer, RETIRED) as row:
        await end_service(row)
        await end_period(viewer, row)
        row.retired_reason = said(reason, "reason", at_most=1000)
    return row


async def dispose(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Retired device."],
    *,
    method: Annotated[Disposal, "What becomes of it."],
    wipe_proof: Annotated[str | None, "How its data were wiped, by whom, and the certificate; or `noStorage`."] = None,
    no_storage: Annotated[bool, "Whether it keeps no data at all, so that there is nothing to wipe."] = False,
    at: Annotated[dt.datetime | None, "When it went, if not now."] = None,
) -> Device:
    """Say what became of a retired device, and what proves that its data are gone; nothing comes after this."""
    async with unit(viewer, effective_at=at), change(Device, device, viewer, DISPOSED) as row:
        must_be_past(moment())
        proof = noted(wipe_proof, "wipeProof", at_most=4000)
        row.update_from_dict({"disposal": method, "disposed_at": moment(), "wipe_proof": proof, "location": None})
        if (proof is None) is not no_storage:
            en = "Say how its data were wiped, or that it keeps none."
            pl = "Napisz, jak usunięto dane, albo zaznacz, że urządzenie ich nie przechowuje."
            raise Invalid("wipeProof", why=Words(en=en, pl=pl))
    return row
