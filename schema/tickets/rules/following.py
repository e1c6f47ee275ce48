"""Following a ticket: watching it, and going on in a new one when it is over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from schema.files.model import File
from schema.people.model import Person
from schema.refusals import Invalid, Words
from schema.tickets.model import LinkKind, Source, Ticket, TicketLink, TicketWatcher
from schema.tickets.rules.events import FOLLOWED, IT, UNWATCHED, WATCHED
from schema.tickets.rules.opening import open_ticket
from schema.tickets.rules.working import somebody
from schema.viewer import Viewer
from schema.writing import change, keep, moment, parts, said


async def follow_up(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is over."],
    *,
    body: Annotated[str, "What is still, or again, the matter."],
    files: Sequence[Annotated[UUID, File, "File that was sent to /attachments for the ticket's organisation."]] = (),
    source: Annotated[Source, "The way it came in."] = Source.PANEL,
) -> Ticket:
    """Go on with what is over in a new ticket, which follows it."""
    async with change(Ticket, ticket, viewer, FOLLOWED) as row:
        requester = None if viewer.organisation_id == row.client_id else row.requester_id
        new = await open_ticket(
            viewer,
            row.client_id,
            title=row.title,
            body=said(body, "body", at_most=20_000),
            kind=row.kind,
            requester=requester,
            category=row.category,
            files=files,
            source=source,
        )
        keep(TicketLink(client_id=row.client_id, ticket_id=new.id, other_id=row.id, kind=LinkKind.FOLLOWS))
    return new


async def watch(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket to watch."],
    *,
    person: Annotated[UUID | None, Person, "Who watches it; oneself if absent, others by the IT team."] = None,
) -> Ticket:
    """Let oneself, or for the IT team somebody of either side, follow a ticket: they see it and may write in it."""
    async with change(Ticket, ticket, viewer, WATCHED) as row:
        who = await _who(viewer, row, person)
        if await TicketWatcher.exists(ticket_id=row.id, person_id=who, ended_at=None):
            en, pl = "They watch this ticket already.", "Ta osoba już obserwuje to zgłoszenie."
            raise Invalid("person", why=Words(en=en, pl=pl))
        keep(TicketWatcher(client_id=row.client_id, ticket_id=row.id, person_id=who))
    return row


async def unwatch(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is watched."],
    *,
    person: Annotated[UUID | None, Person, "Who watches it; oneself if absent, others by the IT team."] = None,
) -> Ticket:
    """Stop watching a ticket."""
    async with change(Ticket, ticket, viewer, UNWATCHED) as row:
        who = await _who(viewer, row, person)
        if not (watching := await parts(TicketWatcher, ticket_id=row.id, person_id=who, ended_at=None)):
            en, pl = "They do not watch this ticket.", "Ta osoba nie obserwuje tego zgłoszenia."
            raise Invalid("person", why=Words(en=en, pl=pl))
        watching[0].ended_at = moment()
        keep(watching[0])
    return row


async def _who(viewer: Viewer, ticket: Ticket, person: UUID | None) -> UUID:
    if person is None or person == viewer.person_id:
        return viewer.person_id
    viewer.must(IT, ticket.client_id)
    return await somebody(viewer, person, ticket.client_id, "person")
