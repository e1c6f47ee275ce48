"""Relating tickets: what one is to another, and which is a part of which."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation
from schema.refusals import Invalid, Unfinished, Words
from schema.tickets.model import LinkKind, Ticket, TicketLink
from schema.tickets.rules.events import LINKED, NESTED, UNDONE, UNLINKED
from schema.viewer import Viewer
from schema.writing import change, keep, moment, parts, see


async def link(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "The one ticket."],
    *,
    kind: Annotated[LinkKind, "What it is to the other."],
    other: Annotated[UUID, Ticket, "The other ticket, of the same organisation."],
) -> Ticket:
    """Say what one ticket is to another; it is told of both."""
    async with change(Ticket, ticket, viewer, LINKED) as row:
        seen = await see(Ticket, other, viewer, client_id=row.client_id)
        if seen.id == row.id:
            raise Invalid("other", why=Words(en="That is the ticket itself.", pl="To jest to samo zgłoszenie."))
        there = await TicketLink.exists(ticket_id=row.id, other_id=seen.id, kind=kind, ended_at=None)
        if there or await TicketLink.exists(ticket_id=seen.id, other_id=row.id, kind=kind, ended_at=None):
            raise Invalid("other", why=Words(en="They are linked so already.", pl="To powiązanie już jest."))
        keep(TicketLink(client_id=row.client_id, ticket_id=row.id, other_id=seen.id, kind=kind))
    return row


async def unlink(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "The one ticket."],
    *,
    kind: Annotated[LinkKind, "What it is to the other."],
    other: Annotated[UUID, Ticket, "The other ticket."],
) -> Ticket:
    """Say that a ticket is no longer that to another."""
    async with change(Ticket, ticket, viewer, UNLINKED) as row:
        if not (links := await parts(TicketLink, ticket_id=row.id, other_id=other, kind=kind, ended_at=None)):
            raise Invalid("other", why=Words(en="They are not linked so.", pl="Te zgłoszenia nie są tak powiązane."))
        links[0].ended_at = moment()
        keep(links[0])
    return row


async def nest(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is a part of another."],
    *,
    parent: Annotated[UUID | None, Ticket, "The other, of the same organisation; left out, it stands alone."] = None,
) -> Ticket:
    """Make a ticket a part of another, which is then not resolved before it; or let it stand alone again."""
    async with change(Ticket, ticket, viewer, NESTED) as row:
        row.parent_id = parent and await _above(viewer, row, parent)
    return row


async def _above(viewer: Viewer, ticket: Ticket, parent: UUID) -> UUID:
    """The parent, if it is alive and no part of what is to be its part; nobody else moves tickets meanwhile."""
    await Organisation.filter(id=ticket.client_id).select_for_update(no_key=True).get()
    seen = await see(Ticket, parent, viewer, client_id=ticket.client_id)
    if seen.state not in UNDONE:
        en, pl = "That ticket is finished.", "Tamto zgłoszenie jest już zakończone."
        raise Invalid("parent", why=Words(en=en, pl=pl))
    if await is_under(seen, ticket.id):
        en, pl = "A ticket is no part of its own part.", "Zgłoszenie nie może być częścią własnej części."
        raise Invalid("parent", why=Words(en=en, pl=pl))
    return seen.id


async def is_under(ticket: Ticket, other: UUID) -> bool:
    """Whether the ticket is the other one or a part of it, however deep."""
    above: Ticket | None = ticket
    while above is not None and above.id != other:
        above = await Ticket.get(id=above.parent_id) if above.parent_id else None
    return above is not None


async def nothing_before(ticket: Ticket) -> None:
    """Refuse while parts of the ticket, or tickets that block it, are not finished."""
    blocking = await TicketLink.filter(other_id=ticket.id, kind=LinkKind.BLOCKS, ended_at=None)
    open_ones = await Ticket.filter(parent_id=ticket.id, state__in=UNDONE)
    open_ones += await Ticket.filter(id__in=[one.ticket_id for one in blocking], state__in=UNDONE)
    if open_ones:
        home = await Organisation.get(id=ticket.client_id)
        raise Unfinished(tickets=sorted({f"{home.code}-{one.number}" for one in open_ones}))
