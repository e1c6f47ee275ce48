"""Sending: what is due is taken out of the queue, read as whoever is told sees it, and its end noted."""

from __future__ import annotations

import datetime as dt
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from schema.binding import uuid_of
from schema.mails.model import Mail, MailState
from schema.notices.model import Notice, Pace
from schema.notices.rules.links import ratings, stopping
from schema.notices.rules.reaching import Reach, eyes_of, reach
from schema.notices.rules.returning import note_return
from schema.notices.rules.telling import News, news_of
from schema.people.model import Membership, Person
from schema.people.rules import hash_of
from schema.record import now
from schema.tickets.model import Ticket
from schema.writing import QueueState, note, put_back, settle, take, told_in

MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,240}>")
EARLIER = 5
"""Mails of theirs that a letter names."""
LASTS = dt.timedelta(minutes=5)
"""How long a process has for a letter before another takes it for dead."""
WAITS = tuple(dt.timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720, 1440))
"""How long to wait after the first failure, the second, ...; after the last of them it is given up."""


@dataclass(frozen=True)
class Parcel:
    """What goes to one person in one letter."""

    person: Person
    news: Sequence[News]
    stop: str
    """By which whoever has the letter stops such letters; only its hash is kept."""
    ratings: Mapping[str, str]
    """By which they rate tickets, each by the ticket's public id; only hashes are kept."""
    panel: bool
    """Whether they can open the panel."""


async def next_parcel() -> tuple[list[Notice], Parcel | None]:
    """What is due first, and with it what goes into the same letter; nothing when nothing is due."""
    notices = await take(Notice, LASTS, _alike)
    return notices, await _packed(notices) if notices else None


def _alike(first: Notice) -> dict[str, Any]:
    """What is told together goes into one letter; the rest by what it is about, so that answers find their ticket."""
    same = {"person_id": first.person_id, "together": first.together}
    return same if first.together else {**same, "subject_id": first.subject_id}


async def _packed(notices: list[Notice]) -> Parcel | None:
    reached = (await reach([notices[0].person_id])).get(notices[0].person_id)
    if reached is None or not reached.takes_mail:
        await _end(notices, QueueState.DROPPED, "Nobody to write to.")
        return None
    news = await _news(notices, reached)
    if not news:
        return None
    secret = next((one.secret for one in notices if one.secret), None) or secrets.token_urlsafe(32)
    stop = stopping(secret)
    await note([one.notice for one in news], secret=secret, hash=hash_of(stop))
    asked = await ratings(news, reached.person.id, secret)
    return Parcel(reached.person, news, stop, asked, await Membership.exists(person_id=reached.person.id))


async def _news(notices: list[Notice], reached: Reach) -> list[News]:
    """What they may still know and still want to; the rest is dropped."""
    viewer = await eyes_of(reached.person)
    events = await told_in([one.event_id for one in notices if one.event_id])
    found = []
    for one in sorted(notices, key=lambda notice: (notice.happened_at, notice.id)):
        wanted = reached.pace(one.kind) is not Pace.NEVER
        news = await news_of(one, events.get(one.event_id) if one.event_id else None, viewer) if wanted else None
        if news:
            found.append(news)
        else:
            await _end([one], QueueState.DROPPED, "Not theirs any more." if wanted else "Not wanted any more.")
    return found


async def answered_by(parcel: Parcel, domain: str) -> list[str]:
    """Message-IDs that the letter answers: what they wrote about the ticket, and the name of all our talk about it."""
    thread = parcel.news[-1].thread
    wrote: list[str | None] = []
    if thread.startswith(f"{Ticket.prefix}_"):
        ticket_id = uuid_of(thread, Ticket.prefix)
        theirs = Mail.filter(ticket_id=ticket_id, person_id=parcel.person.id, state=MailState.TAKEN)
        wrote = [one.message_id for one in await theirs.order_by("-created_at", "-id").limit(EARLIER)]
    return [*(one for one in reversed(wrote) if one and MESSAGE_ID.fullmatch(one)), f"<{thread}@{domain}>"]


async def sent(parcel: Parcel) -> None:
    """The mail server has taken the letter."""
    await _end(_of(parcel), QueueState.SENT)


async def delayed(parcel: Parcel, why: str) -> None:
    """The mail server could not be reached, or asks to come again: later, each time after a longer while."""
    notices = _of(parcel)
    tries = max(one.tries for one in notices)
    if tries > len(WAITS):
        await _end(notices, QueueState.FAILED, why)
    else:
        await put_back(notices, now() + WAITS[tries - 1], why)


async def refused(parcel: Parcel, why: str, *, address: bool) -> None:
    """The mail server will not take it, also later; when it is for the address, nothing more is sent there."""
    await _end(_of(parcel), QueueState.FAILED, why)
    if address:
        await note_return(parcel.person.id, str(parcel.person.email), why)


def _of(parcel: Parcel) -> list[Notice]:
    return [one.notice for one in parcel.news]


async def _end(notices: Sequence[Notice], state: QueueState, why: str | None = None) -> None:
    """They are not sent again, so nothing but hashes of their secrets is needed any more."""
    await settle(notices, state, why, secret=None)
