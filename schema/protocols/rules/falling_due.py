"""
Protocols fall due within the event that they tell of, so that none is forgotten whatever happens before it is drawn.
"""

from __future__ import annotations

from schema.devices import rules as devices
from schema.devices.model import Assignment, Device
from schema.people.model import Language
from schema.protocols.model import Occasion, Protocol
from schema.viewer import Viewer
from schema.writing import along, keep, kept


@along(devices.HANDED_OVER)
async def when_handed_over(_device: Device, _viewer: Viewer) -> None:
    """Whoever hands something over and whoever takes it may want it on paper."""
    for period in kept(Assignment):
        await fall_due(period, Occasion.HANDED_OVER)


@along(devices.ACCEPTED)
async def when_accepted(_device: Device, _viewer: Viewer) -> None:
    """That they have it belongs onto the paper."""
    for period in kept(Assignment):
        await fall_due(period, Occasion.ACCEPTED)


@along(devices.CORRECTED)
async def when_corrected(device: Device, _viewer: Viewer) -> None:
    """A paper that named another device than is there has to be drawn anew; the one before stays."""
    before = await Device.get(id=device.id)
    if all(getattr(before, fact) == getattr(device, fact) for fact in ("tag", "serial", "model_id")):
        return
    for period in await Assignment.filter(device_id=device.id, to_at=None):
        if await Protocol.exists(assignment_id=period.id):
            await fall_due(period, Occasion.CORRECTED)


async def fall_due(period: Assignment, occasion: Occasion) -> None:
    """One in each language; nobody signs for what nobody handed over."""
    if period.handed_by_id is None:
        return
    for language in Language:
        before = await Protocol.filter(assignment_id=period.id, language=language).count()
        drawn = {"occasion": occasion, "edition": before + 1, "language": language}
        keep(Protocol(client_id=period.client_id, assignment_id=period.id, **drawn))
