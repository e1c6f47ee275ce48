"""The register: how a device gets into it, is corrected, and is taken out when it was a mistake."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.devices.model import Device, DeviceModel, Ownership, Stage
from schema.devices.rules.events import CORRECTED, RECEIVED, REGISTERED, WITHDRAWN
from schema.devices.rules.facts import free_tag, identify, must_make_sense
from schema.devices.rules.handing import end_period
from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, create, moment, noted, see, unit


async def register(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation that has the device."],
    *,
    tag: Annotated[str, "Inventory number on its label, unique in the organisation; it never changes."],
    model: Annotated[UUID, DeviceModel, "Model in the catalogue."],
    serial: Annotated[str | None, "Serial number; kept in capitals and without blanks."] = None,
    ownership: Annotated[Ownership, "Whose it is."] = Ownership.OWNED,
    stage: Annotated[Stage, "ORDERED or IN_STOCK: what comes after has its own verbs."] = Stage.IN_STOCK,
    location: Annotated[str | None, "Place where it is."] = None,
    purchased_on: Annotated[dt.date | None, "Day of purchase."] = None,
    price_minor: Annotated[int | None, "Net price in minor units, as grosze."] = None,
    price_currency: Annotated[str | None, "Currency of the price, as ISO 4217 has it: PLN."] = None,
    supplier: Annotated[str | None, "Who sold it."] = None,
    warranty_until: Annotated[dt.date | None, "Last day of the warranty."] = None,
    lease_until: Annotated[dt.date | None, "Last day of the lease or rent."] = None,
    life_months: Annotated[int | None, "For how many months it is to serve, if not as its model says."] = None,
) -> Device:
    """Enter a device in the register."""
    if stage not in (Stage.ORDERED, Stage.IN_STOCK):
        en, pl = "A device is entered as ordered or in stock.", "Wpisz urządzenie jako zamówione albo w magazynie."
        raise Invalid("stage", why=Words(en=en, pl=pl))
    async with unit(viewer):
        await see(Organisation, client, viewer, to=REGISTERED)
        device = Device(client_id=client, ownership=ownership, stage=stage, purchased_on=purchased_on)
        device.price_minor, device.price_currency, device.warranty_until = price_minor, price_currency, warranty_until
        device.lease_until, device.life_months = lease_until, life_months
        device.location = noted(location, "location", at_most=200)
        device.supplier = noted(supplier, "supplier", at_most=200)
        device.tag = await free_tag(tag, device)
        await identify(device, await see(DeviceModel, model, viewer), serial)
        must_make_sense(device)
        return await create(device, viewer, REGISTERED)


async def correct(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device whose data are wrong or missing."],
    *,
    model: Annotated[UUID | None, DeviceModel, "Model in the catalogue."] = None,
    serial: Annotated[str | None, "Serial number; empty to remove it."] = None,
    ownership: Annotated[Ownership | None, "Whose it is."] = None,
    location: Annotated[str | None, "Place where it is; empty to remove it."] = None,
    purchased_on: Annotated[dt.date | None, "Day of purchase."] = None,
    price_minor: Annotated[int | None, "Net price in minor units, as grosze."] = None,
    price_currency: Annotated[str | None, "Currency of the price, as ISO 4217 has it: PLN."] = None,
    supplier: Annotated[str | None, "Who sold it; empty to remove it."] = None,
    warranty_until: Annotated[dt.date | None, "Last day of the warranty."] = None,
    lease_until: Annotated[dt.date | None, "Last day of the lease or rent."] = None,
    life_months: Annotated[int | None, "For how many months it is to serve, if not as its model says."] = None,
) -> Device:
    """Correct what the register says of a device; what is not given stays."""
    async with change(Device, device, viewer, CORRECTED) as row:
        row.ownership = ownership or row.ownership
        row.purchased_on = purchased_on or row.purchased_on
        row.price_minor = row.price_minor if price_minor is None else price_minor
        row.price_currency = price_currency or row.price_currency
        row.warranty_until = warranty_until or row.warranty_until
        row.lease_until, row.life_months = lease_until or row.lease_until, life_months or row.life_months
        if location is not None:
            row.location = noted(location, "location", at_most=200)
        if supplier is not None:
            row.supplier = noted(supplier, "supplier", at_most=200)
        known = await see(DeviceModel, model or row.model_id, viewer)
        await identify(row, known, row.serial if serial is None else serial)
        must_make_sense(row)
    return row


async def receive(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device that has arrived."],
    *,
    serial: Annotated[str | None, "Serial number, if the register does not know it yet."] = None,
    location: Annotated[str | None, "Place where it is kept."] = None,
) -> Device:
    """Receive a device that was ordered."""
    async with change(Device, device, viewer, RECEIVED) as row:
        row.location = noted(location, "location", at_most=200) or row.location
        if serial is not None:
            await identify(row, await see(DeviceModel, row.model_id, viewer), serial)
    return row


async def withdraw(viewer: Viewer, device: Annotated[UUID, Device, "Device entered by mistake."]) -> Device:
    """Take a device that was entered by mistake out of the register; its tag may be entered again."""
    async with change(Device, device, viewer, WITHDRAWN) as row:
        await end_period(viewer, row)
        row.withdrawn_at = moment()
    return row
