"""Repair, upgrade and inspection: when a device is away with a service, and what its holder has meanwhile."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.decisions import rules as decisions
from schema.devices.model import Assignment, AssignmentKind, Device, Service, ServiceKind, Stage
from schema.devices.rules.events import REPAIRED, SENT_TO_REPAIR
from schema.devices.rules.facts import must_be_priced
from schema.devices.rules.handing import hand_over, request_return
from schema.record import Key
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import change, keep, moment, must_be_likely, must_be_past, noted, parts, see, unit

GRACE = dt.timedelta(days=3)
"""For so long somebody may keep what they had in the meantime."""


async def send_to_repair(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device that is broken, or is to be upgraded or inspected."],
    *,
    kind: Annotated[ServiceKind, "What is to be done."] = ServiceKind.REPAIR,
    vendor: Annotated[str | None, "Who does it."] = None,
    subject: Annotated[Key | None, "What it follows from: a ticket or anything else of that organisation."] = None,
    fault: Annotated[str | None, "What is wrong, or what is wanted."] = None,
    expected_back: Annotated[dt.date | None, "Day on which it should be back; needed with a loaner."] = None,
    loaner: Annotated[UUID | None, Device, "Device that its holder gets for the time."] = None,
    at: Annotated[dt.datetime | None, "When it was sent, if not now."] = None,
) -> Device:
    """Send a device to be repaired, upgraded or inspected; whoever held it is still its holder."""
    async with unit(viewer, effective_at=at):
        must_be_past(moment())
        must_be_likely(expected_back, "expectedBack")
        if expected_back and expected_back < moment().date():
            en, pl = "It would be back before it is sent.", "Powrót wypada przed wysłaniem."
            raise Invalid("expectedBack", why=Words(en=en, pl=pl))
        async with change(Device, device, viewer, SENT_TO_REPAIR) as row:
            service = Service(
                client_id=row.client_id, device_id=row.id, kind=kind, came_from=row.stage, out_at=moment()
            )
            said = {"vendor": noted(vendor, "vendor", at_most=200), "fault": noted(fault, "fault", at_most=4000)}
            service.update_from_dict({**said, "expected_back": expected_back})
            if subject is not None:
                service.subject_type, service.subject_id = await decisions.thing(viewer, subject, row.client_id)
            service.loaner_id = loaner and (await see(Device, loaner, viewer, client_id=row.client_id)).id
            keep(service)
        if loaner is not None:
            await _lend(viewer, loaner, row, expected_back)
    return row


async def _lend(viewer: Viewer, loaner: UUID, device: Device, until: dt.date | None) -> None:
    if device.holder_id is None:
        en, pl = (
            "Nobody holds this device, so nobody needs another.",
            "Nikt nie ma tego urządzenia, więc nikt nie czeka na zastępcze.",
        )
        raise Invalid("loaner", why=Words(en=en, pl=pl))
    if until is None:
        en, pl = "Say until when the loaner is lent.", "Podaj, do kiedy wypożyczasz sprzęt zastępczy."
        raise Invalid("expectedBack", why=Words(en=en, pl=pl))
    await hand_over(viewer, loaner, holder=device.holder_id, kind=AssignmentKind.LOAN, expected_return=until)


async def take_from_repair(
    viewer: Viewer,
    device: Annotated[UUID, Device, "Device that came back."],
    *,
    outcome: Annotated[str | None, "What was done."] = None,
    under_warranty: Annotated[bool, "Whether the warranty covers it."] = False,
    cost_minor: Annotated[int | None, "Net cost in minor units, as grosze."] = None,
    cost_currency: Annotated[str | None, "Currency of the cost, as ISO 4217 has it: PLN."] = None,
    at: Annotated[dt.datetime | None, "When it came back, if not now."] = None,
) -> Device:
    """Take a device from repair: back to its holder if it has one, into stock otherwise; a loaner is asked back."""
    must_be_priced("cost", cost_minor, cost_currency)
    async with unit(viewer, effective_at=at):
        must_be_past(moment())
        async with change(Device, device, viewer, REPAIRED) as row:
            held = await Assignment.exists(device_id=row.id, to_at=None)
            row.stage = Stage.IN_USE if held else Stage.IN_STOCK
            service = await end_service(row, noted(outcome, "outcome", at_most=4000))
            if service is not None:
                service.under_warranty = under_warranty
                service.cost_minor, service.cost_currency = cost_minor, cost_currency
                row.stage = service.came_from if held else Stage.IN_STOCK
        if service is not None and service.loaner_id:
            await _ask_back(viewer, service.loaner_id, row)
    return row


async def _ask_back(viewer: Viewer, loaner: UUID, device: Device) -> None:
    """The loaner, if it is still with whoever has their own again."""
    if await Device.exists(id=loaner, stage=Stage.IN_USE, holder_id=device.holder_id):
        await request_return(viewer, loaner, due=(moment() + GRACE).date())


async def end_service(device: Device, outcome: str | None = None) -> Service | None:
    """End the time with the service, if one runs; part of a change of the device."""
    for service in await parts(Service, device_id=device.id, in_at=None):
        if moment() < service.out_at:
            en, pl = "It was sent away after that.", "Oddano je dopiero później."
            raise Invalid("at", why=Words(en=en, pl=pl))
        service.update_from_dict({"in_at": moment(), "outcome": outcome})
        keep(service)
        return service
    return None
