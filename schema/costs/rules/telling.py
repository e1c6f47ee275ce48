"""Costs that are told already: the price of a device, what a service took, an hour of work. Each counts once."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from schema.costs.model import Cost, CostKind
from schema.costs.rules.tariffs import tariff_on
from schema.devices import rules as devices
from schema.devices.model import Device, Ownership, Service
from schema.tickets import rules as tickets
from schema.tickets.model import Ticket, TicketDevice, WorkEntry
from schema.viewer import Viewer
from schema.writing import along, keep, kept, moment, parts

HOUR = 60
TOLD = ("amount_minor", "amount_currency", "spent_on")


@along(devices.REGISTERED)
@along(devices.CORRECTED)
@along(devices.WITHDRAWN)
async def note_purchase(device: Device, _viewer: Viewer) -> None:
    """What a device cost is its price, if it is the client's own and was not entered by mistake."""
    paid = device.ownership is Ownership.OWNED and device.withdrawn_at is None and device.price_minor is not None
    price = _cost(CostKind.PURCHASE, device.price_minor, device.price_currency, device.purchased_on) if paid else None
    await _tell(device.client_id, device.id, price, device_id=device.id)


@along(devices.REPAIRED)
async def note_service(device: Device, _viewer: Viewer) -> None:
    """What a service took, for the one who has the device and after the ticket that asked for it."""
    for service in kept(Service):
        if service.cost_minor is not None and service.in_at:
            cost = _cost(CostKind.REPAIR, service.cost_minor, service.cost_currency, service.in_at.date())
            ticket = service.subject_id if service.subject_type == Ticket.prefix else None
            about = {"device_id": device.id, "person_id": device.holder_id, "ticket_id": ticket}
            await _tell(device.client_id, service.id, cost, **about)


@along(tickets.WORKED)
@along(tickets.WORK_CORRECTED)
async def note_work(ticket: Ticket, _viewer: Viewer) -> None:
    """What is charged for work on a ticket by the tariff of that day; while none is agreed, that is not known."""
    for entry in kept(WorkEntry):
        about = {"ticket_id": ticket.id, "person_id": ticket.requester_id, "audience": entry.audience}
        about["device_id"] = await _only_device(ticket.id)
        await _tell(ticket.client_id, entry.id, None if entry.ended_at else await _charged(entry), **about)


@along(tickets.DEVICE_ADDED)
@along(tickets.MERGED)
async def move_work(ticket: Ticket, _viewer: Viewer) -> None:
    """Work is for the device that its ticket is about; for none when there are several."""
    ticket_id = ticket.merged_into_id or ticket.id
    device_id = await _only_device(ticket_id)
    told = {"client_id": ticket.client_id, "ticket_id": ticket_id, "ended_at": None, "told_by__isnull": False}
    for cost in await parts(Cost, kind=CostKind.LABOUR, **told):
        if cost.device_id != device_id:
            cost.device_id = device_id
            keep(cost)


async def _only_device(ticket_id: UUID) -> UUID | None:
    linked = [*await TicketDevice.filter(ticket_id=ticket_id), *kept(TicketDevice)]
    devices = {link.device_id for link in linked}
    return devices.pop() if len(devices) == 1 else None


async def _charged(entry: WorkEntry) -> Cost | None:
    tariff = await tariff_on(entry.client_id, entry.work_date)
    if tariff is None or entry.billed_minutes == 0:
        return None
    amount = (entry.billed_minutes * tariff.hour_minor + HOUR // 2) // HOUR
    return _cost(CostKind.LABOUR, amount, tariff.hour_currency, entry.work_date)


def _cost(kind: CostKind, minor: int | None, currency: str | None, on: dt.date | None) -> Cost:
    return Cost(kind=kind, amount_minor=minor, amount_currency=currency, spent_on=on, month=month_of(on))


def month_of(day: dt.date | None) -> str | None:
    """Year and month of a day."""
    return f"{day:%Y-%m}" if day else None


async def _tell(client_id: UUID, told_by: UUID, cost: Cost | None, **about: Any) -> None:
    """Put the cost in the place of what was told before, unless it is the same."""
    for before in await parts(Cost, client_id=client_id, told_by=told_by, ended_at=None):
        if cost and all(getattr(before, column) == getattr(cost, column) for column in TOLD):
            return
        before.ended_at = moment()
        keep(before)
        if cost:
            cost.corrects_id = before.id
    if cost:
        cost.update_from_dict({"client_id": client_id, "told_by": told_by, **about})
        keep(cost)
