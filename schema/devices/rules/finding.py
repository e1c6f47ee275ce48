"""What devices are found by."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from schema.devices.model import Device
from schema.finding import Findable, Said, findable, joined

BY = {"tag", "serial", "model_id", "location", "holder_id"}


async def held_by(people: Sequence[UUID]) -> list[UUID]:
    """Devices that these people hold."""
    return [device.id for device in await Device.filter(holder_id__in=people)]


@findable(Device, Findable.DEVICE, by=BY, following={Findable.PERSON: held_by})
async def found_by(ids: Sequence[UUID]) -> list[Said]:
    """Their tags, serial numbers and models; and where they are, or who has them."""
    return [_said(device) for device in await Device.filter(id__in=ids).prefetch_related("model", "holder")]


def _said(device: Device) -> Said:
    where = joined([device.location, device.holder.name if device.holder else None])
    heading = joined([device.tag, device.serial, device.model.manufacturer, device.model.name])
    theirs = {device.holder_id} if device.holder_id else set()
    return Said(device.id, device.client_id, device.tag, device.serial, theirs=theirs, heading=heading, words=where)
