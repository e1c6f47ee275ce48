"""Revoking: what is to be closed, what was, and how that is known."""

from __future__ import annotations

import datetime as dt
from typing import Annotated
from uuid import UUID

from schema.accesses.model import Access, AccessState
from schema.accesses.rules.events import KEPT, RECALLED, REVOKED
from schema.people import rules as people
from schema.people.model import Person, PersonState
from schema.refusals import Invalid, Words
from schema.viewer import SYSTEM, Viewer
from schema.writing import along, change, moment, must_be_likely, must_be_past, said, unit, when


async def recall(
    viewer: Viewer,
    access: Annotated[UUID, Access, "Access that is not needed any more."],
    *,
    revoke_on: Annotated[dt.date | None, "Last day on which it may be open; today if it is not given."] = None,
) -> Access:
    """Have an access closed by a day."""
    async with change(Access, access, viewer, RECALLED) as row:
        must_be_likely(revoke_on, "revokeOn")
        row.update_from_dict({"revoke_on": revoke_on or moment().date(), "kept_because": None})
    return row


async def keep_open(
    viewer: Viewer,
    access: Annotated[UUID, Access, "Access that is to be closed, or that somebody who leaves has."],
    *,
    reason: Annotated[str, "Why it stays open, in a sentence."],
) -> Access:
    """Keep an access open that is to be closed, or that somebody has who leaves or left; the reason stays with it."""
    async with change(Access, access, viewer, KEPT) as row:
        row.update_from_dict({"revoke_on": None, "kept_because": said(reason, "reason", at_most=1000)})
    return row


async def revoke(
    viewer: Viewer,
    access: Annotated[UUID, Access, "Access that was closed."],
    *,
    evidence: Annotated[str, "How it was closed, and how one can tell: what was done where, with which result."],
    at: Annotated[dt.datetime | None, "When it was closed, if not now."] = None,
) -> Access:
    """Close an access, with the proof that it is closed."""
    async with unit(viewer, effective_at=at), change(Access, access, viewer, REVOKED) as row:
        _must_fit(row)
        row.revoked_at, row.revoked_by_id = moment(), viewer.actor_id
        row.evidence = said(evidence, "evidence", at_most=4000)
    return row


def _must_fit(access: Access) -> None:
    """Refuse an end that is to come, or that lies before the beginning."""
    must_be_past(moment())
    if moment() < access.granted_at:
        en, pl = "It was not open yet at that time.", "Wtedy ten dostęp nie był jeszcze nadany."
        raise Invalid("at", why=Words(en=en, pl=pl))


@when(people.RESIGNED)
async def recall_by_the_last_day(person: Person, viewer: Viewer) -> None:
    """Whatever somebody who is going to leave can open is to be closed by their last day."""
    for access in await Access.filter(person_id=person.id, state=AccessState.ACTIVE).order_by("id"):
        await recall(viewer, access.id, revoke_on=person.last_day)


@along(people.STAYED)
async def leave_open(person: Person, _viewer: Viewer) -> None:
    """What was to be closed by the last day of somebody who stays after all, stays open."""
    before = await Person.get(id=person.id)
    due = Access.filter(person_id=person.id, state=AccessState.REVOKE_DUE, revoke_on=before.last_day)
    for access in await due.order_by("id"):
        async with change(Access, access.id, SYSTEM, KEPT) as row:
            row.update_from_dict({"revoke_on": None})


@along(people.LEFT)
async def recall_all(person: Person, viewer: Viewer) -> None:
    """Whatever somebody who leaves can open is to be closed the same day, but for what they keep since their notice."""
    before = await Person.get(id=person.id)
    opened = Access.filter(person_id=person.id, state=AccessState.ACTIVE)
    if before.state is PersonState.LEAVING:
        opened = opened.filter(kept_because=None)
    for access in await opened.order_by("id"):
        await recall(viewer, access.id)
