"""Reviews: every access of a client, or to a system, is confirmed or recalled, line by line, by a day."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.accesses.model import Access, AccessReview, AccessReviewLine, AccessState, LineState, System
from schema.accesses.rules.events import (
    CONFIRMED,
    RECALLED,
    REVIEW_ENDED,
    REVIEW_FINISHED,
    REVIEW_STARTED,
    REVOKED,
)
from schema.organisations.model import Organisation
from schema.refusals import Invalid, Words
from schema.viewer import SYSTEM, Viewer
from schema.writing import along, change, create, keep, locked, moment, must_be_likely, parts, see, unit, when


async def start_review(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Organisation whose accesses are looked at."],
    *,
    due_on: Annotated[dt.date, "Day by which each is to be confirmed or recalled."],
    system: Annotated[UUID | None, System, "The one system that it is about; all of them if none is named."] = None,
) -> AccessReview:
    """
    Start a review: every open access becomes a line, which is settled when the client confirms or recalls that access.
    What waits in an earlier review stays there; the review is finished when no line waits any more.
    """
    async with unit(viewer):
        await see(Organisation, client, viewer, to=REVIEW_STARTED)
        if due_on < moment().date():
            raise Invalid("dueOn", why=Words(en="This day is over.", pl="Ten dzień już minął."))
        must_be_likely(due_on, "dueOn")
        review = AccessReview(client_id=client, due_on=due_on, started_at=moment(), started_by_id=viewer.actor_id)
        review.system_id = system and (await see(System, system, viewer, client_id=client)).id
        if not (lines := await _lines(review)):
            en, pl = "There is no access to look at.", "Nie ma dostępów do przejrzenia."
            raise Invalid("client", why=Words(en=en, pl=pl))
        return await create(review, viewer, REVIEW_STARTED, parts=lines)


async def _lines(review: AccessReview) -> list[AccessReviewLine]:
    """A line for each access that is open and waits in no other review."""
    opened = Access.filter(client_id=review.client_id, state=AccessState.ACTIVE)
    if review.system_id:
        opened = opened.filter(system_id=review.system_id)
    waiting = AccessReviewLine.filter(client_id=review.client_id, state=LineState.WAITING)
    elsewhere = set(await waiting.values_list("access_id", flat=True))
    accesses = [one for one in await opened.order_by("system_id", "granted_at", "id") if one.id not in elsewhere]
    facts = {"client_id": review.client_id, "review_id": review.id, "state": LineState.WAITING}
    return [AccessReviewLine(access_id=one.id, **facts) for one in accesses]


async def end_review(
    viewer: Viewer, review: Annotated[UUID, AccessReview, "Review that is called off."]
) -> AccessReview:
    """Call a review off: lines that wait are released, those that are settled stay so."""
    async with change(AccessReview, review, viewer, REVIEW_ENDED) as row:
        for line in await parts(AccessReviewLine, review_id=row.id, state=LineState.WAITING):
            _settle(line, LineState.RELEASED, viewer)
        row.ended_at = moment()
    return row


@along(CONFIRMED)
async def settle_confirmed(access: Access, viewer: Viewer) -> None:
    """An access that is confirmed needs no answer any more."""
    await _settle_line(access, LineState.CONFIRMED, viewer)


@along(RECALLED)
@along(REVOKED)
async def settle_recalled(access: Access, viewer: Viewer) -> None:
    """Nor does one that is to be closed, or is closed, whyever."""
    await _settle_line(access, LineState.RECALLED, viewer)


async def _settle_line(access: Access, state: LineState, viewer: Viewer) -> None:
    for line in await parts(AccessReviewLine, access_id=access.id, state=LineState.WAITING):
        _settle(line, state, viewer)


def _settle(line: AccessReviewLine, state: LineState, viewer: Viewer) -> None:
    line.update_from_dict({"state": state, "settled_at": moment(), "settled_by_id": viewer.actor_id})
    keep(line)


@when(CONFIRMED)
@when(RECALLED)
@when(REVOKED)
async def finish(access: Access, _viewer: Viewer) -> None:
    """A review in which no line waits any more is finished."""
    for line in await AccessReviewLine.filter(access_id=access.id, review__ended_at=None):
        # Locked, or of two last lines that are settled at the same time neither would be the last.
        await locked(AccessReview, line.review_id, SYSTEM)
        if not await AccessReviewLine.exists(review_id=line.review_id, state=LineState.WAITING):
            async with change(AccessReview, line.review_id, SYSTEM, REVIEW_FINISHED) as row:
                row.ended_at = moment()
