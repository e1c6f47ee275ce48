"""Merging tickets that are about the same: what was said stays where it was, and everything goes on in one."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.tickets.model import Resolution, Ticket, TicketDevice, TicketPerson, TicketState, TicketWatcher, Turn
from schema.tickets.rules.events import ALIVE, MERGED
from schema.tickets.rules.relating import is_under
from schema.tickets.rules.working import stop_waiting
from schema.viewer import Viewer
from schema.writing import change, keep, locked, moment, parts, see


async def merge(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that ends here."],
    *,
    into: Annotated[UUID, Ticket, "Ticket of the same organisation in which it goes on."],
    confirmed: Annotated[bool, "That it is meant, also though another person asked for the other."] = False,
) -> Ticket:
    """
    Close a ticket because another is about the same: people, watchers and devices go over to that one, and so does
    whatever is said from now on. Whoever asked for it sees the other ticket from then on, which has to be confirmed.
    """
    async with change(Ticket, ticket, viewer, MERGED) as row:
        await Organisation.filter(id=row.client_id).select_for_update(no_key=True).get()
        root = await _root(viewer, row, into)
        if root.requester_id != row.requester_id and not confirmed:
            en = "Somebody else asked for that one and will see this requester in it: confirm that it is meant."
            pl = "O tamto prosi ktoś inny; obie osoby zobaczą wspólną rozmowę. Potwierdź, że tak ma być."
            raise Invalid("confirmed", why=Words(en=en, pl=pl))
        stop_waiting(row)
        row.merged_into_id, row.turn, row.closed_at = root.id, Turn.NOBODY, moment()
        row.resolution_code = row.resolution_code or Resolution.OTHER
        await _carry_people(row, root)
        await _carry_devices(row, root)
        for child in await parts(Ticket, parent_id=row.id):
            child.parent_id = root.id
            keep(child)
    return row


async def _root(viewer: Viewer, ticket: Ticket, into: UUID) -> Ticket:
    """The ticket in which it goes on: where that one was merged too, the one at the end."""
    seen = await see(Ticket, into, viewer, client_id=ticket.client_id)
    root = await locked(Ticket, (await root_of(seen)).id, viewer)
    if root.id == ticket.id:
        raise Invalid("into", why=Words(en="That is the ticket itself.", pl="To jest to samo zgłoszenie."))
    if root.state not in ALIVE:
        en, pl = "That ticket is finished.", "Tamto zgłoszenie jest już zakończone."
        raise Invalid("into", why=Words(en=en, pl=pl))
    if await is_under(root, ticket.id):
        en, pl = "That one is a part of this one: take it out first.", "Tamto jest częścią tego: najpierw je wydziel."
        raise Invalid("into", why=Words(en=en, pl=pl))
    return root


async def root_of(ticket: Ticket) -> Ticket:
    """The ticket in which a merged one goes on; itself if it was not merged."""
    while ticket.merged_into_id is not None:
        ticket = await Ticket.get(id=ticket.merged_into_id)
    return ticket


async def _carry_people(ticket: Ticket, root: Ticket) -> None:
    concerned = {ticket.requester_id, *await _of(TicketPerson, ticket.id)}
    for person in sorted(concerned - {root.requester_id} - await _of(TicketPerson, root.id)):
        keep(TicketPerson(client_id=root.client_id, ticket_id=root.id, person_id=person))
    watching = await _of(TicketWatcher, ticket.id, ended_at=None)
    for person in sorted(watching - await _of(TicketWatcher, root.id, ended_at=None)):
        keep(TicketWatcher(client_id=root.client_id, ticket_id=root.id, person_id=person))


async def _of(model: type[TicketPerson] | type[TicketWatcher], ticket: UUID, **more: None) -> set[UUID]:
    return {row.person_id for row in await model.filter(ticket_id=ticket, **more)}


async def _carry_devices(ticket: Ticket, root: Ticket) -> None:
    there = {link.device_id for link in await TicketDevice.filter(ticket_id=root.id)}
    for link in await TicketDevice.filter(ticket_id=ticket.id):
        if link.device_id not in there:
            keep(TicketDevice(client_id=root.client_id, ticket_id=root.id, device_id=link.device_id))


async def goes_on_in(viewer: Viewer, ticket: UUID) -> UUID:
    """Where what is said in a ticket belongs: in itself, or in the one that it was merged into."""
    seen = await see(Ticket, ticket, viewer)
    return (await root_of(seen)).id if seen.state is TicketState.CLOSED else seen.id
