"""The secrets in the links of a letter, made of one: a letter that is sent again leads where its first copy leads.

None of them tells another. Who stops letters has their secret in an address that logs keep; it must not rate.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from schema.notices.rules.telling import News
from schema.people.rules import hash_of
from schema.refusals import RatingEnded
from schema.tickets import rules as tickets
from schema.viewer import SYSTEM

CLOSED = {tickets.CONFIRMED.name, tickets.EXPIRED.name}


def stopping(secret: str) -> str:
    """What stops letters like this one."""
    return hash_of(f"stop {secret}")


async def ratings(news: Sequence[News], person: UUID, secret: str) -> dict[str, str]:
    """What rates a ticket, by its public id: of those that were closed, and that this person is asked to rate."""
    asked = {}
    for one in news:
        if one.notice.about in CLOSED:
            rating = hash_of(f"rate {one.key} {secret}")
            with suppress(RatingEnded):
                await tickets.ask_by_link(SYSTEM, one.notice.subject_id, person=person, secret=rating)
                asked[one.key] = rating
    return asked
