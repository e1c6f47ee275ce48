"""Talking in a ticket: what both sides read, and what the IT team says among itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from schema.files.model import File
from schema.files.rules import attachable
from schema.tickets.model import Audience, Comment, CommentFile, PendingParty, Source, Ticket, TicketState
from schema.tickets.rules.events import COMMENTED
from schema.tickets.rules.mentioning import mention
from schema.tickets.rules.merging import goes_on_in
from schema.tickets.rules.working import stop_waiting
from schema.viewer import Right, Viewer
from schema.writing import EventAudience, change, keep, moment, said


async def comment(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket to comment on."],
    *,
    body: Annotated[str, "What to say."],
    audience: Annotated[Audience, "Who may read it."] = Audience.SHARED,
    files: Sequence[Annotated[UUID, File, "File that was sent to /attachments for the ticket's organisation."]] = (),
    source: Annotated[Source, "The way it came in."] = Source.PANEL,
) -> Ticket:
    """Say something in a ticket, to both sides or within the IT team; in a merged one it is said where that goes on."""
    ticket = await goes_on_in(viewer, ticket)
    async with change(Ticket, ticket, viewer, COMMENTED, audience=EventAudience(audience)) as row:
        told = await say(viewer, row, body, "body", audience)
        told.source = source
        await _attach(viewer, told, files)
        if audience is Audience.INTERNAL:
            viewer.must({Right.EXECUTE}, row.client_id)
        else:
            _answer(viewer, row)
    return row


async def say(viewer: Viewer, ticket: Ticket, text: str, field: str, audience: Audience = Audience.SHARED) -> Comment:
    """Keep a comment with the ticket that is being changed, and whom it mentions."""
    text = await mention(viewer, ticket, text, field=field, audience=audience)
    words = Comment(client_id=ticket.client_id, ticket_id=ticket.id, author_id=viewer.actor_id, at=moment())
    words.body, words.audience = said(text, field, at_most=20_000), audience
    keep(words)
    return words


async def _attach(viewer: Viewer, told: Comment, files: Sequence[UUID]) -> None:
    for file in await attachable(viewer, files, told.client_id):
        keep(file)
        keep(CommentFile(client_id=told.client_id, comment_id=told.id, file_id=file.id))


def _answer(viewer: Viewer, ticket: Ticket) -> None:
    """The IT team's first words are its response; the client's words end the wait for the client."""
    if viewer.may(Right.EXECUTE, ticket.client_id) and viewer.person_id != ticket.requester_id:
        ticket.first_response_at = ticket.first_response_at or (moment() if viewer.actor_id else None)
    elif ticket.pending_party is PendingParty.CLIENT:
        stop_waiting(ticket)
        ticket.state = TicketState.OPEN
