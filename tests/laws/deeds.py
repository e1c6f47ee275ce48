"""Every command of the graph once, by somebody of the cast."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from schema.devices import rules as devices
from schema.devices.model import Device, Stage
from schema.imports import rules as imports
from schema.imports.model import Import
from schema.people import rules as people
from schema.people.model import Membership, Person, Role
from schema.record import Record
from schema.tickets import rules as tickets
from schema.tickets.model import PendingParty, Resolution, Ticket
from schema.viewer import SYSTEM, Viewer
from tests.cast import Cast

Deed = tuple[Viewer, dict[str, Any]]
"""Who sends the mutation, and its input."""
REGISTER = b"Tag;Producent;Model\nZAW-700;Lenovo;ThinkPad T14\n"
PASSWORD = "drożdże i cierpliwość"

deeds: dict[str, Callable[[Cast], Awaitable[Deed]]] = {}
"""What sends each mutation; what has to be there before is done first."""


def deed(prepare: Callable[[Cast], Awaitable[Deed]]) -> Callable[[Cast], Awaitable[Deed]]:
    """Declare how the mutation with the function's name is sent: `ticket_open` is `ticketOpen`."""
    head, *tail = prepare.__name__.split("_")
    deeds[head + "".join(word.capitalize() for word in tail)] = prepare
    return prepare


def key(row: Record) -> str:
    """The row's public id."""
    return row.key


def person(viewer: Viewer) -> str:
    """The viewer's public id."""
    return f"{Person.prefix}_{viewer.person_id}"


@deed
async def organisation_add(cast: Cast) -> Deed:
    return cast.adam, {"code": "MODRZ", "name": "Fabryka Mebli Modrzew", "city": "Kalwaria"}


@deed
async def organisation_rename(cast: Cast) -> Deed:
    return cast.katarzyna, {"organisation": key(cast.zawilec), "name": "Piekarnia Zawilec i Córki"}


@deed
async def person_add(cast: Cast) -> Deed:
    return cast.katarzyna, {"client": key(cast.zawilec), "name": "Ola Śnieg", "email": "ola@zawil.example"}


@deed
async def person_update(cast: Cast) -> Deed:
    return cast.katarzyna, {"person": person(cast.lucja), "title": "Piekarka", "phone": "61 222 33 44"}


@deed
async def person_leave(cast: Cast) -> Deed:
    return cast.katarzyna, {"person": person(cast.jan)}


@deed
async def membership_grant(cast: Cast) -> Deed:
    return cast.katarzyna, {"person": person(cast.lucja), "role": "COORDINATOR"}


@deed
async def membership_end(cast: Cast) -> Deed:
    membership = await Membership.get(person_id=cast.piotr.person_id, role=Role.COORDINATOR)
    return cast.katarzyna, {"membership": key(membership)}


@deed
async def session_end(cast: Cast) -> Deed:
    await people.set_password(SYSTEM, cast.lucja.person_id, password=PASSWORD)
    session, _ = await people.sign_in("żółć@zawil.example", PASSWORD)
    return cast.lucja, {"session": key(session)}


@deed
async def token_create(cast: Cast) -> Deed:
    return cast.tomasz, {"person": person(cast.tomasz), "name": "Raport", "scopes": ["read:tickets"], "days": 30}


@deed
async def token_end(cast: Cast) -> Deed:
    token, _ = await people.create_token(cast.tomasz, cast.tomasz.person_id, name="Raport", scopes={"write"})
    return cast.tomasz, {"token": key(token)}


@deed
async def device_register(cast: Cast) -> Deed:
    price = {"priceMinor": 499_900, "priceCurrency": "PLN"}
    return cast.tomasz, {"client": key(cast.zawilec), "tag": "ZAW-500", "model": key(cast.thinkpad), **price}


@deed
async def device_correct(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(cast.laptop), "supplier": "Hurtownia IT Północ", "location": "Magazyn"}


@deed
async def device_receive(cast: Cast) -> Deed:
    device = await new_device(cast, Stage.ORDERED)
    return cast.tomasz, {"device": key(device), "location": "Magazyn"}


@deed
async def device_hand_over(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await new_device(cast)), "holder": person(cast.lucja), "condition": "nowy"}


@deed
async def device_take_back(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await held_device(cast)), "condition": "rysa na pokrywie"}


@deed
async def device_send_to_repair(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await held_device(cast))}


@deed
async def device_take_from_repair(cast: Cast) -> Deed:
    device = await held_device(cast)
    await devices.send_to_repair(cast.tomasz, device.id)
    return cast.tomasz, {"device": key(device)}


@deed
async def device_report_lost(cast: Cast) -> Deed:
    return cast.tomasz, {"device": key(await held_device(cast))}


@deed
async def device_retire(cast: Cast) -> Deed:
    device = await held_device(cast)
    await devices.report_lost(cast.tomasz, device.id)
    return cast.tomasz, {"device": key(device), "reason": "Nie odnalazł się."}


@deed
async def ticket_open(cast: Cast) -> Deed:
    about = {"client": key(cast.zawilec), "title": "Kasa nie drukuje", "devices": [key(cast.laptop)]}
    return cast.piotr, {**about, "requester": person(cast.lucja), "impact": 1}


@deed
async def ticket_assign(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "assignee": person(cast.iga)}


@deed
async def ticket_hold(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "party": "VENDOR", "reason": "Czekamy na część."}


@deed
async def ticket_resume(cast: Cast) -> Deed:
    row = await ticket(cast)
    await tickets.hold(cast.tomasz, row.id, party=PendingParty.CLIENT, reason="Który to komputer?")
    return cast.tomasz, {"ticket": key(row)}


@deed
async def ticket_resolve(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "code": "FIXED", "text": "Wymieniona taśma."}


@deed
async def ticket_confirm(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await resolved(cast))}


@deed
async def ticket_reopen(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await resolved(cast)), "reason": "Dalej nie drukuje."}


@deed
async def ticket_cancel(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await ticket(cast)), "reason": "Już działa."}


@deed
async def ticket_comment(cast: Cast) -> Deed:
    row = await ticket(cast)
    await tickets.hold(cast.tomasz, row.id, party=PendingParty.CLIENT, reason="Który to komputer?")
    return cast.lucja, {"ticket": key(row), "body": "Ten przy piecu."}


@deed
async def ticket_add_device(cast: Cast) -> Deed:
    return cast.tomasz, {"ticket": key(await ticket(cast)), "device": key(await new_device(cast))}


@deed
async def ticket_add_person(cast: Cast) -> Deed:
    return cast.lucja, {"ticket": key(await ticket(cast)), "person": person(cast.piotr)}


@deed
async def device_import(cast: Cast) -> Deed:
    upload = await imports.stage_upload(cast.tomasz, REGISTER, "sprzęt.csv")
    return cast.tomasz, {"client": key(cast.zawilec), "upload": key(upload)}


@deed
async def import_undo(cast: Cast) -> Deed:
    imported: Import = await imports.import_devices(cast.tomasz, cast.zawilec.id, REGISTER, "sprzęt.csv")
    return cast.tomasz, {"imported": key(imported)}


async def new_device(cast: Cast, stage: Stage = Stage.IN_STOCK) -> Device:
    """One more device of the bakery."""
    return await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-600", model=cast.thinkpad.id, stage=stage)


async def held_device(cast: Cast) -> Device:
    """A device of the bakery, with Łucja."""
    device = await new_device(cast)
    return await devices.hand_over(cast.tomasz, device.id, holder=cast.lucja.person_id)


async def ticket(cast: Cast) -> Ticket:
    """Łucja's ticket."""
    return cast.broken_oven


async def resolved(cast: Cast) -> Ticket:
    """Łucja's ticket, done."""
    return await tickets.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Wymieniona taśma.")
