"""Rating: whoever asked says, once, how content they are with what became of it; signed in, or by a link."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.people.rules import correspondent, hash_of
from schema.record import now
from schema.refusals import Invalid, RatingEnded, Words
from schema.tickets.model import Rating, Ticket
from schema.tickets.rules.events import RATED, RATING_ASKED
from schema.viewer import Viewer
from schema.writing import change, keep, moment, noted, parts

RATED_WITHIN = dt.timedelta(days=30)


async def ask_to_rate(ticket: Ticket) -> None:
    """Ask the requester, once for a ticket; part of closing it."""
    if not await Rating.exists(ticket_id=ticket.id):
        asked = {"ticket_id": ticket.id, "person_id": ticket.requester_id, "expires_at": moment() + RATED_WITHIN}
        keep(Rating(client_id=ticket.client_id, **asked))


async def ask_by_link(viewer: Viewer, ticket: UUID, *, person: UUID, secret: str) -> None:
    """
    Let whoever asked for a ticket rate it by a link, `/app/rate#` and the secret, which nobody can guess; it ends the
    link before it. Nobody else is asked.
    """
    async with change(Ticket, ticket, viewer, RATING_ASKED) as row:
        asked = await _open(row)
        if asked.person_id != person:
            raise RatingEnded("person")
        asked.hash = hash_of(secret)
        keep(asked)


async def asked_by_link(secret: str) -> Ticket:
    """What is to be rated by that link; looking at it rates nothing."""
    return await Ticket.get(id=(await _linked(secret)).ticket_id).select_related("client", "requester")


async def rate_by_link(secret: str, *, score: int, comment: str | None = None) -> Ticket:
    """Rate by a link: whoever has it speaks for whoever it was sent to, also for those who never sign in."""
    asked = await _linked(secret)
    return await rate(await correspondent(asked.person_id), asked.ticket_id, score=score, comment=comment)


async def rate(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is closed."],
    *,
    score: Annotated[int, "From 1, bad, to 5, very good."],
    comment: Annotated[str | None, "What one wants to say to that."] = None,
) -> Ticket:
    """Rate what became of a ticket that one asked for, within 30 days of its end; once."""
    async with change(Ticket, ticket, viewer, RATED) as row:
        asked = await _open(row)
        if not 1 <= score <= 5:
            raise Invalid("score", why=Words(en="Say 1 to 5.", pl="Podaj ocenę od 1 do 5."))
        asked.update_from_dict({"score": score, "rated_at": moment()})
        asked.comment = noted(comment, "comment", at_most=2000)
        keep(asked)
    return row


async def _open(ticket: Ticket) -> Rating:
    """What the requester is asked and has not answered."""
    asked = await parts(Rating, ticket_id=ticket.id, rated_at=None)
    if not asked or asked[0].expires_at < moment():
        raise RatingEnded("ticket")
    return asked[0]


async def _linked(secret: str) -> Rating:
    asked = await Rating.get_or_none(hash=hash_of(secret), rated_at=None, expires_at__gt=now())
    if asked is None:
        raise RatingEnded("secret")
    return asked
