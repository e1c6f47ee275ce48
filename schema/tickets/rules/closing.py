"""Closing a ticket, and opening it again."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.refusals import Forbidden, Words
from schema.tickets.model import Resolution, Ticket, Turn
from schema.tickets.rules.events import CANCELLED, CONFIRMED, EXPIRED, REOPENED, RESOLVED
from schema.tickets.rules.talking import say
from schema.tickets.rules.working import must_speak_for, stop_waiting
from schema.viewer import Right, Viewer
from schema.writing import change, moment, said


async def resolve(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket to resolve."],
    *,
    code: Annotated[Resolution, "How it ended."],
    text: Annotated[str, "How it was resolved, in a sentence."],
) -> Ticket:
    """Resolve a ticket, saying how; the client confirms it or reopens it."""
    async with change(Ticket, ticket, viewer, RESOLVED) as row:
        stop_waiting(row)
        row.resolution_code, row.resolution = code, said(text, "text", at_most=4000)
        row.resolved_at, row.turn = moment(), Turn.CLIENT
        row.first_response_at = row.first_response_at or moment()
    return row


async def confirm(viewer: Viewer, ticket: Annotated[UUID, Ticket, "Ticket that is resolved."]) -> Ticket:
    """Confirm, for the client, that a ticket is resolved."""
    async with change(Ticket, ticket, viewer, CONFIRMED) as row:
        must_speak_for(viewer, row)
        if viewer.may(Right.EXECUTE, row.client_id) and viewer.person_id != row.requester_id:
            raise Forbidden(right=Words(en="confirm on the client's side", pl="potwierdzanie po stronie klienta"))
        row.closed_at, row.turn = moment(), Turn.NOBODY
    return row


async def close_unanswered(viewer: Viewer, ticket: Annotated[UUID, Ticket, "Ticket that is resolved."]) -> Ticket:
    """Close a resolved ticket to which nobody objected in time; only the installation itself does that."""
    async with change(Ticket, ticket, viewer, EXPIRED) as row:
        if viewer.actor_id is not None:
            raise Forbidden(right=Words(en="act as the installation itself", pl="działanie jako sama instalacja"))
        row.closed_at, row.turn = moment(), Turn.NOBODY
    return row


async def reopen(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is not resolved after all."],
    *,
    reason: Annotated[str, "What is still missing; it becomes a comment."],
) -> Ticket:
    """Reopen a resolved ticket, saying what is still missing."""
    async with change(Ticket, ticket, viewer, REOPENED) as row:
        must_speak_for(viewer, row)
        say(viewer, row, reason, "reason")
        row.update_from_dict({"resolution_code": None, "resolution": None, "resolved_at": None})
        row.reopen_count, row.turn = row.reopen_count + 1, Turn.IT
    return row


async def cancel(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is not needed any more."],
    *,
    reason: Annotated[str, "Why it is not needed; it becomes a comment."],
) -> Ticket:
    """Cancel a ticket, saying why it is not needed any more."""
    async with change(Ticket, ticket, viewer, CANCELLED) as row:
        must_speak_for(viewer, row)
        say(viewer, row, reason, "reason")
        stop_waiting(row)
        row.turn = Turn.NOBODY
    return row
