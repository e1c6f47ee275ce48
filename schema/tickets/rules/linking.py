"""Linking a ticket with the devices and people that it concerns."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.devices.model import Device
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.tickets.model import Ticket, TicketDevice, TicketPerson
from schema.tickets.rules.events import DEVICE_ADDED, PERSON_ADDED
from schema.viewer import Viewer
from schema.writing import change, keep, see


async def add_device(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is about a device."],
    *,
    device: Annotated[UUID, Device, "Device of the same organisation."],
) -> Ticket:
    """Say that a ticket is about a device."""
    async with change(Ticket, ticket, viewer, DEVICE_ADDED) as row:
        seen = await see(Device, device, viewer, client_id=row.client_id)
        if await TicketDevice.exists(ticket_id=row.id, device_id=seen.id):
            en, pl = "The ticket is about this device already.", "To zgłoszenie dotyczy już tego urządzenia."
            raise Invalid("device", why=Words(en=en, pl=pl))
        keep(TicketDevice(client_id=row.client_id, ticket_id=row.id, device_id=seen.id))
    return row


async def add_person(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that concerns another person."],
    *,
    person: Annotated[UUID, Person, "Person of the same organisation; they may follow the ticket and comment."],
) -> Ticket:
    """Say that a ticket concerns one more person."""
    async with change(Ticket, ticket, viewer, PERSON_ADDED) as row:
        seen = await see(Person, person, viewer, client_id=row.client_id)
        known = seen.id == row.requester_id or await TicketPerson.exists(ticket_id=row.id, person_id=seen.id)
        if known:
            en, pl = "The ticket concerns this person already.", "To zgłoszenie dotyczy już tej osoby."
            raise Invalid("person", why=Words(en=en, pl=pl))
        keep(TicketPerson(client_id=row.client_id, ticket_id=row.id, person_id=seen.id))
    return row
