"""Labels: an organisation's own words for devices in one stage. They mean nothing to the rules."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.devices.model import Device, Label, Stage
from schema.devices.rules.events import LABEL_ADDED, LABEL_RETIRED, LABELLED
from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, said, see, unit


async def add_label(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation whose word it is."],
    *,
    stage: Annotated[Stage, "Stage under which it stands."],
    name: Annotated[str, "The word, as people use it."],
) -> Label:
    """Add a word for some of the devices in a stage."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=LABEL_ADDED)
        label = Label(client_id=client, stage=stage, name=said(name, "name", at_most=60))
        if await Label.exists(client_id=client, stage=stage, name=label.name, ended_at=None):
            en, pl = "There is such a label already.", "Taka etykieta już jest."
            raise Invalid("name", why=Words(en=en, pl=pl))
        return await create(label, viewer, LABEL_ADDED)


async def retire_label(viewer: Viewer, label: Annotated[UUID, Label, "Label that is not needed any more."]) -> Label:
    """Give a label to no more devices; those that have it keep it until they go on."""
    async with change(Label, label, viewer, LABEL_RETIRED) as row:
        row.ended_at = moment()
    return row


async def label_device(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device to label."],
    *,
    label: Annotated[UUID | None, Label, "Label of the stage in which it is; none to take it off."] = None,
) -> Device:
    """Put a label on a device, or take it off; it goes by itself when the device goes to another stage."""
    async with change(Device, device, viewer, LABELLED) as row:
        row.label_id = label and await _fitting(viewer, label, row)
    return row


async def _fitting(viewer: Viewer, label: UUID, device: Device) -> UUID:
    known = await see(Label, label, viewer, client_id=device.client_id)
    if known.ended_at is not None or known.stage is not device.stage:
        en, pl = "This label is not for devices in this stage.", "Ta etykieta nie jest dla sprzętu na tym etapie."
        raise Invalid("label", why=Words(en=en, pl=pl))
    return known.id
