"""Closing by itself what was resolved and to which nobody objected."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import suppress

from schema.calendars.rules import business_days_after, hours_for
from schema.organisations.model import Organisation
from schema.refusals import Impossible
from schema.tickets.model import Audience, Comment, Ticket, TicketState
from schema.tickets.rules.closing import close_unanswered
from schema.viewer import SYSTEM
from schema.writing import moment, timer

AT_ONCE = 50


@timer(every=dt.timedelta(minutes=10))
async def close_silent() -> int:
    """Close tickets that were resolved some working days ago, if nobody has written anything to both sides since."""
    done = 0
    async for ticket in _silent():
        with suppress(Impossible):  # another process, or a person, was faster
            await close_unanswered(SYSTEM, ticket.id)
            done += 1
        if done == AT_ONCE:
            break
    return done


async def _silent() -> AsyncIterator[Ticket]:
    """Tickets whose client had its working days, by its own calendar, to object in."""
    for client in await Organisation.all().order_by("id"):
        hours, days = await hours_for(client.id), client.confirmation_days
        long_ago = moment() - dt.timedelta(days=days)
        resolved = Ticket.filter(client_id=client.id, state=TicketState.RESOLVED, resolved_at__lt=long_ago)
        for ticket in await resolved.order_by("resolved_at", "id"):
            due = business_days_after(hours, await _last_said(ticket), days)
            if due is not None and due <= moment():
                yield ticket


async def _last_said(ticket: Ticket) -> dt.datetime:
    """When somebody wrote to both sides, or resolved it, for the last time."""
    said = await Comment.filter(ticket_id=ticket.id, audience=Audience.SHARED).order_by("-at").first()
    last: dt.datetime = max(one for one in (ticket.resolved_at, said and said.at) if one)
    return last
