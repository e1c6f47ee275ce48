"""Correcting one's own words, as long as they are fresh."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.tickets.model import Comment, Ticket
from schema.tickets.rules.events import CORRECTED
from schema.tickets.rules.mentioning import mention
from schema.viewer import Viewer
from schema.writing import change, locked, moment, said, see, unit


async def correct(
    viewer: Viewer,
    comment: Annotated[UUID, Comment, "Comment of one's own, said within the last 15 minutes."],
    *,
    body: Annotated[str, "What it is to say."],
) -> Comment:
    """Put right what one has just said in a ticket; the history keeps what it said before."""
    async with unit(viewer):
        told = await see(Comment, comment, viewer)
        ticket = await locked(Ticket, told.ticket_id, viewer)
        async with change(Comment, comment, viewer, CORRECTED) as row:
            words = await mention(viewer, ticket, body, audience=told.audience, before=row.body)
            row.body, row.corrected_at = said(words, "body", at_most=20_000), moment()
    return row
