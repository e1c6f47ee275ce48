"""What tickets are found by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from schema.finding import Findable, Said, findable, joined
from schema.mentions import spoken
from schema.record import Record
from schema.tickets.model import Audience, Comment, Ticket, TicketPerson, TicketWatcher

Talk = dict[tuple[UUID, Audience], list[str]]


BY = {"number", "title", "body", "resolution", "requester_id"}
PARTS: dict[type[Record], str] = {Comment: "ticket_id", TicketPerson: "ticket_id", TicketWatcher: "ticket_id"}


@findable(Ticket, Findable.TICKET, by=BY, parts=PARTS)
async def found_by(ids: Sequence[UUID]) -> list[Said]:
    """Their numbers, titles and texts, and what was said in them, apart by who may read it."""
    told, theirs = await _talk(ids), await _theirs(ids)
    tickets = Ticket.filter(id__in=ids).prefetch_related("client")
    return [_said(ticket, told, theirs[ticket.id]) for ticket in await tickets]


async def _talk(ids: Sequence[UUID]) -> Talk:
    told: Talk = defaultdict(list)
    comments = Comment.filter(ticket_id__in=ids).order_by("at", "id")
    for ticket, audience, body in await comments.values_list("ticket_id", "audience", "body"):
        told[ticket, Audience(audience)].append(spoken(body))
    return told


async def _theirs(ids: Sequence[UUID]) -> dict[UUID, set[UUID]]:
    """Whom tickets concern besides their requesters, and who watches them."""
    theirs: dict[UUID, set[UUID]] = defaultdict(set)
    for links in (TicketPerson.filter(ticket_id__in=ids), TicketWatcher.filter(ticket_id__in=ids, ended_at=None)):
        for ticket, person in await links.values_list("ticket_id", "person_id"):
            theirs[ticket].add(person)
    return theirs


def _said(ticket: Ticket, told: Talk, theirs: set[UUID]) -> Said:
    number = f"{ticket.client.code}-{ticket.number}"
    return Said(
        ticket.id,
        ticket.client_id,
        label=number,
        alias=str(ticket.number),
        theirs={ticket.requester_id, *theirs},
        heading=joined([number, ticket.title]),
        words=joined([spoken(ticket.body), spoken(ticket.resolution or "")]),
        said=joined(told[ticket.id, Audience.SHARED]),
        internal=joined(told[ticket.id, Audience.INTERNAL]),
    )
