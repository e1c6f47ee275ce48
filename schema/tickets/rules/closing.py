"""Closing a ticket, and opening it again."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation
from schema.refusals import Forbidden, Invalid, Words
from schema.tickets.model import Resolution, Ticket, Turn
from schema.tickets.rules.events import CANCELLED, CONFIRMED, EXPIRED, REOPENED, RESOLVED
from schema.tickets.rules.mentioning import mention
from schema.tickets.rules.rating import ask_to_rate
from schema.tickets.rules.relating import nothing_before
from schema.tickets.rules.talking import say
from schema.tickets.rules.working import stop_waiting
from schema.viewer import Viewer
from schema.writing import change, moment, said


async def resolve(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket to resolve."],
    *,
    code: Annotated[Resolution, "How it ended."],
    text: Annotated[str, "How it was resolved, in a sentence."],
) -> Ticket:
    """Resolve a ticket, saying how; the client confirms it or reopens it. Its parts, and what blocks it, come first."""
    async with change(Ticket, ticket, viewer, RESOLVED) as row:
        await nothing_before(row)
        stop_waiting(row)
        words = await mention(viewer, row, text, field="text")
        row.resolution_code, row.resolution = code, said(words, "text", at_most=4000)
        row.resolved_at, row.turn = moment(), Turn.CLIENT
        row.first_response_at = row.first_response_at or moment()
    return row


async def confirm(viewer: Viewer, ticket: Annotated[UUID, Ticket, "Ticket that is resolved."]) -> Ticket:
    """Confirm, for the client, that a ticket is resolved."""
    async with change(Ticket, ticket, viewer, CONFIRMED) as row:
        row.closed_at, row.turn = moment(), Turn.NOBODY
        await ask_to_rate(row)
    return row


async def close_unanswered(viewer: Viewer, ticket: Annotated[UUID, Ticket, "Ticket that is resolved."]) -> Ticket:
    """Close a resolved ticket to which nobody objected in time; only the installation itself does that."""
    async with change(Ticket, ticket, viewer, EXPIRED) as row:
        if viewer.actor_id is not None:
            raise Forbidden(right=Words(en="act as the installation itself", pl="działanie jako sama instalacja"))
        row.closed_at, row.turn = moment(), Turn.NOBODY
        await ask_to_rate(row)
    return row


async def reopen(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is not resolved after all."],
    *,
    reason: Annotated[str, "What is still missing; it becomes a comment."],
) -> Ticket:
    """Reopen a resolved ticket within the days agreed with its client, saying what is still missing."""
    async with change(Ticket, ticket, viewer, REOPENED) as row:
        await _not_too_late(row)
        await say(viewer, row, reason, "reason")
        row.update_from_dict({"resolution_code": None, "resolution": None, "resolved_at": None})
        row.reopen_count, row.turn = row.reopen_count + 1, Turn.IT
    return row


async def _not_too_late(ticket: Ticket) -> None:
    days = (await Organisation.get(id=ticket.client_id)).reopening_days
    if ticket.resolved_at is not None and moment() - ticket.resolved_at > dt.timedelta(days=days):
        en = f"It was resolved more than {days} days ago: open a new ticket."
        pl = f"Od rozwiązania minęło więcej dni niż {days}: otwórz nowe zgłoszenie."
        raise Invalid("ticket", why=Words(en=en, pl=pl))


async def cancel(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is not needed any more."],
    *,
    reason: Annotated[str, "Why it is not needed; it becomes a comment."],
) -> Ticket:
    """Cancel a ticket, saying why it is not needed any more."""
    async with change(Ticket, ticket, viewer, CANCELLED) as row:
        await say(viewer, row, reason, "reason")
        stop_waiting(row)
        row.closed_at, row.turn = moment(), Turn.NOBODY
    return row
