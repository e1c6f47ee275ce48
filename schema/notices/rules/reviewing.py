"""Accesses that are to be looked at again: which wait for the client's answer, and who gives it."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from schema.accesses.model import Access, AccessReview, AccessReviewLine, AccessState, LineState, System
from schema.decisions.rules import in_roles
from schema.people.rules import RIGHTS
from schema.record import now
from schema.viewer import Right

DECIDING = {role for role, rights in RIGHTS.items() if Right.DECIDE in rights}
NEAR = dt.timedelta(days=7)
"""How long before the day of a review somebody is reminded, and after it still is if they were not before."""


def near() -> tuple[dt.date, dt.date]:
    """The first and the last day of reviews that somebody is reminded of today."""
    today = now().date()
    return today - NEAR, today + NEAR


async def deciding(client_id: UUID) -> list[UUID]:
    """Those who confirm accesses there."""
    return await in_roles(DECIDING, client_id)


async def unanswered(review: AccessReview) -> int:
    """How many lines of a review wait for an answer."""
    return await AccessReviewLine.filter(review_id=review.id, state=LineState.WAITING).count()


async def unreviewed(system: System) -> list[Access]:
    """Open accesses to a system whose day has come near, the earliest first, without those that wait in a review."""
    _, until = near()
    opened = Access.filter(system_id=system.id, state=AccessState.ACTIVE, review_on__lte=until)
    lines = AccessReviewLine.filter(client_id=system.client_id, state=LineState.WAITING)
    waiting = set(await lines.values_list("access_id", flat=True))
    return [one for one in await opened.order_by("review_on", "id") if one.id not in waiting]
