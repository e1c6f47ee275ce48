"""What holds of a device only while it is in a stage, and goes with it."""

from __future__ import annotations

from schema.devices.model import Device, Label, Stage
from schema.viewer import Viewer
from schema.writing import along, catalogue


async def leave_behind(device: Device, _viewer: Viewer) -> None:
    """A device that goes to another stage leaves there what was said of it in the one before."""
    if device.stage is not Stage.RESERVED:
        device.reserved_for_id = None
    if device.stage is not Stage.LOST:
        device.update_from_dict({"lost_how": None})
    if device.label_id and not await Label.exists(id=device.label_id, stage=device.stage):
        device.label_id = None


for _event in [event for event in catalogue.values() if event.name.startswith("device.")]:
    along(_event)(leave_behind)
