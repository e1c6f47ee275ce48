"""Sending what people are to be told: timers of a loop of their own, for a mail server may keep one waiting."""

from __future__ import annotations

import datetime as dt

from api.logs import log
from api.mail import NotSent, Post
from api.notices.letter import letter_of
from schema.notices import rules
from schema.writing import Timer

SOON, SELDOM = dt.timedelta(seconds=5), dt.timedelta(minutes=10)
AT_ONCE = 20
"""Letters that are sent before other timers have their turn."""


def posting(post: Post, address: str) -> dict[str, Timer]:
    """The timers by which people are told; without a mail server the log is read on and nobody is."""

    async def gather() -> int:
        return await rules.gather(sending=post.open)

    async def remind() -> int:
        return await rules.remind() if post.open else 0

    async def send() -> int:
        return await send_due(post, address) if post.open else 0

    every = {gather: SOON, remind: SELDOM, send: SOON}
    return {do.__qualname__: Timer(do.__qualname__, wait, do) for do, wait in every.items()}


async def send_due(post: Post, address: str) -> int:
    """Send some of the letters that are due; answers how many."""
    for done in range(AT_ONCE):
        notices, parcel = await rules.next_parcel()
        if not notices:
            return done
        if parcel:
            await _send(post, parcel, address)
    return AT_ONCE


async def _send(post: Post, parcel: rules.Parcel, address: str) -> None:
    try:
        await post.deliver(letter_of(parcel, address, await rules.answered_by(parcel, post.domain)))
    except NotSent as error:
        log.warning("notice_not_sent", person=parcel.person.key, why=error.why, for_good=error.for_good)
        if error.for_good:
            await rules.refused(parcel, error.why, address=error.address)
        else:
            await rules.delayed(parcel, error.why)
    else:
        await rules.sent(parcel)
