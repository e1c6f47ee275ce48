"""What is known of a device, checked before it is written down."""

from __future__ import annotations

import datetime as dt

from schema.devices.model import Device, DeviceModel
from schema.refusals import Invalid, Words
from schema.writing import likely, must_be_currency, must_be_likely, noted, said

FARTHEST_PURCHASE = dt.timedelta(days=5 * 365)
LONGEST_LIFE = 240
"""Months that a device may be said to serve."""


async def free_tag(tag: str, device: Device) -> str:
    """The tag, unless another device of the client has it."""
    tag = said(tag, "tag", at_most=40)
    if await Device.exists(client_id=device.client_id, tag=tag, withdrawn_at=None):
        en, pl = f"The tag {tag} is taken.", f"Numer {tag} jest już zajęty."
        raise Invalid("tag", why=Words(en=en, pl=pl))
    return tag


async def identify(device: Device, model: DeviceModel, serial: str | None) -> None:
    """Say what the device is: its model, and its serial number in capitals."""
    device.model_id, device.serial = model.id, _normal(serial)
    alike = Device.filter(client_id=device.client_id, serial=device.serial, withdrawn_at=None)
    alike = alike.filter(model__manufacturer=model.manufacturer).exclude(id=device.id)
    if device.serial is not None and await alike.exists():
        en = f"Another device has the serial number {device.serial}."
        pl = f"Inne urządzenie ma już numer seryjny {device.serial}."
        raise Invalid("serial", why=Words(en=en, pl=pl))


def _normal(serial: str | None) -> str | None:
    serial = noted(serial, "serial", at_most=80)
    return "".join(serial.upper().split()) if serial else None


def must_make_sense(device: Device) -> None:
    """Refuse a price without its currency, a day that cannot be, and a life of no or too many months."""
    must_be_priced("price", device.price_minor, device.price_currency)
    if device.purchased_on and not likely_purchase(device.purchased_on):
        en, pl = "No device is bought then: look at the year.", "Wtedy nie kupiono tego sprzętu: sprawdź rok."
        raise Invalid("purchasedOn", why=Words(en=en, pl=pl))
    must_be_likely(device.warranty_until, "warrantyUntil")
    must_be_likely(device.lease_until, "leaseUntil")
    if device.purchased_on and device.warranty_until and device.warranty_until < device.purchased_on:
        en, pl = "The warranty ends before the purchase.", "Gwarancja kończy się przed zakupem."
        raise Invalid("warrantyUntil", why=Words(en=en, pl=pl))
    if device.purchased_on and device.lease_until and device.lease_until < device.purchased_on:
        en, pl = "The lease ends before it begins.", "Leasing kończy się, zanim się zacznie."
        raise Invalid("leaseUntil", why=Words(en=en, pl=pl))
    if device.life_months is not None and not 1 <= device.life_months <= LONGEST_LIFE:
        en, pl = f"Say 1 to {LONGEST_LIFE} months.", f"Podaj od 1 do {LONGEST_LIFE} miesięcy."
        raise Invalid("lifeMonths", why=Words(en=en, pl=pl))


def likely_purchase(day: dt.date) -> bool:
    """Whether a device can be bought then; otherwise the year is a slip of the pen, as 206 or 2062."""
    return likely(day, ahead=FARTHEST_PURCHASE)


def must_be_priced(what: str, minor: int | None, currency: str | None) -> None:
    """Refuse an amount without its currency, below nothing, or in a currency that there is not."""
    head, *tail = what.split()
    field = head + "".join(word.capitalize() for word in tail)
    if (minor is None) != (currency is None):
        en, pl = f"A {what} needs an amount and a currency.", "Podaj i kwotę, i walutę."
        raise Invalid(f"{field}Minor", why=Words(en=en, pl=pl))
    if minor is not None and minor < 0:
        raise Invalid(f"{field}Minor", why=Words(en=f"A {what} is not negative.", pl="Kwota nie jest ujemna."))
    if currency is not None:
        must_be_currency(currency, f"{field}Currency")
