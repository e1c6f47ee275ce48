"""What is known of a device's price, for as long as that is worked out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from schema.devices.model import Device, Ownership
from schema.refusals import NotFound
from schema.viewer import Right, Viewer
from schema.writing import see


@dataclass(frozen=True)
class Bought:
    """A device that was bought: for how much, when, and for how many months it is to serve."""

    price: int
    currency: str
    since: dt.date
    months: int


async def paid(viewer: Viewer, device: UUID) -> Device | None:
    """The device with its model, for those who see the costs of its organisation."""
    try:
        row = await see(Device, device, viewer)
    except NotFound:
        return None
    await row.fetch_related("model")
    return row if viewer.may(Right.OBSERVE, row.client_id) else None


def bought(device: Device) -> Bought | None:
    """All of that, or nothing where any of it is not known, or the device is not the client's own."""
    price, currency, since, months = (
        device.price_minor,
        device.price_currency,
        device.purchased_on,
        device.model.useful_life_months,
    )
    if price is None or currency is None or since is None or months is None:
        return None
    return Bought(price, currency, since, months) if device.ownership is Ownership.OWNED else None
