"""Opening a ticket."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from schema.devices.model import Device
from schema.files.model import File
from schema.files.rules import attachable
from schema.organisations.model import Organisation
from schema.people.model import Person
from schema.record import Record
from schema.refusals import Invalid, Words
from schema.tickets.model import Priority, Source, Ticket, TicketDevice, TicketFile, TicketKind, Turn
from schema.tickets.rules.events import OPENED
from schema.tickets.rules.mentioning import followers, mentioned
from schema.viewer import Right, Viewer
from schema.writing import create, moment, noted, said, see, unit

PRIORITIES = {2: Priority.P1, 3: Priority.P2, 4: Priority.P3, 5: Priority.P4, 6: Priority.P4}
"""Priority by the sum of impact and urgency."""


async def open_ticket(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation that needs something."],
    *,
    title: Annotated[str, "What it is about, in a few words."],
    body: Annotated[str, "What happened, or what is wanted."] = "",
    kind: Annotated[TicketKind, "Whether something is broken or wanted."] = TicketKind.INCIDENT,
    requester: Annotated[UUID | None, Person, "Who needs it; oneself if absent."] = None,
    impact: Annotated[int, "How much it affects: 1 the company, 2 a group, 3 one person."] = 2,
    urgency: Annotated[int, "How soon it hurts: 1 now, 2 soon, 3 some day."] = 2,
    category: Annotated[str | None, "Category."] = None,
    devices: Sequence[Annotated[UUID, Device, "Device that it is about."]] = (),
    files: Sequence[Annotated[UUID, File, "File that was sent to /attachments for the organisation."]] = (),
    source: Annotated[Source, "The way it came in."] = Source.PANEL,
) -> Ticket:
    """Ask the IT team for something."""
    async with unit(viewer):
        await see(Organisation, client, viewer, to=OPENED)
        ticket = Ticket(client_id=client, kind=kind, source=source, turn=Turn.IT, opened_at=moment())
        ticket.title = said(title, "title", at_most=200)
        ticket.category = noted(category, "category", at_most=100)
        ticket.impact, ticket.urgency = grade(impact, "impact"), grade(urgency, "urgency")
        ticket.priority = PRIORITIES[impact + urgency]
        ticket.opened_by_id = viewer.actor_id
        ticket.requester_id = await _requester(viewer, requester, client)
        words = await mentioned(viewer, ticket, body, field="body")
        ticket.body = noted(words, "body", at_most=20_000) or ""
        links: list[Record] = [await _link(viewer, ticket, device) for device in dict.fromkeys(devices)]
        links += [*await _attached(viewer, ticket, files), *await followers(ticket, ticket.body)]
        ticket.number = await _next_number(client)
        return await create(ticket, viewer, OPENED, parts=links)


def grade(grade: int, field: str) -> int:
    """A grade of impact or urgency."""
    if grade not in (1, 2, 3):
        raise Invalid(field, why=Words(en="Say 1, 2 or 3.", pl="Podaj 1, 2 albo 3."))
    return grade


async def _requester(viewer: Viewer, requester: UUID | None, client: UUID) -> UUID:
    """Those who see only their own things ask only for themselves; the IT team says for whom it asks."""
    if requester is None and viewer.organisation_id != client:
        raise Invalid("requester", why=Words(en="Say who needs it.", pl="Podaj, kto tego potrzebuje."))
    if requester not in (None, viewer.person_id):
        viewer.must({Right.OBSERVE}, client)
    return (await see(Person, requester or viewer.person_id, viewer, client_id=client)).id


async def _link(viewer: Viewer, ticket: Ticket, device: UUID) -> TicketDevice:
    seen = await see(Device, device, viewer, client_id=ticket.client_id)
    return TicketDevice(client_id=ticket.client_id, ticket_id=ticket.id, device_id=seen.id)


async def _attached(viewer: Viewer, ticket: Ticket, files: Sequence[UUID]) -> list[Record]:
    taken = await attachable(viewer, files, ticket.client_id)
    hung = [TicketFile(client_id=file.client_id, ticket_id=ticket.id, file_id=file.id) for file in taken]
    return [*taken, *hung]


async def _next_number(client: UUID) -> int:
    """The organisation's row is locked, so that two tickets never get the same number."""
    await Organisation.filter(id=client).select_for_update(no_key=True).get()
    last = await Ticket.filter(client_id=client).order_by("-number").first()
    return last.number + 1 if last else 1
