"""Stopping letters of a kind by the link in one of them, without signing in."""

from __future__ import annotations

from dataclasses import replace

from schema.notices.model import Notice, NoticeKind, Pace
from schema.notices.rules.choosing import set_pace
from schema.notices.rules.reaching import Reach, reach
from schema.people.rules import hash_of, viewer_of
from schema.refusals import LinkEnded
from schema.viewer import Right
from schema.writing import unit

Stoppable = tuple[Reach, list[NoticeKind]]


async def stoppable(secret: str) -> Stoppable:
    """Whose letter has that secret, and which kinds of notices it brought."""
    notices = await Notice.filter(hash=hash_of(secret)).order_by("id")
    reached = (await reach([notices[0].person_id])).get(notices[0].person_id) if notices else None
    if reached is None:
        raise LinkEnded("secret")
    return reached, list(dict.fromkeys(one.kind for one in notices))


async def stop(secret: str) -> Stoppable:
    """Send no more letters of these kinds to whoever got that one; the secret is as good as their word."""
    reached, kinds = await stoppable(secret)
    viewer = await viewer_of(reached.person.id)
    home = reached.person.client_id
    able = replace(viewer, rights={**viewer.rights, home: viewer.rights.get(home, frozenset()) | {Right.ASK}})
    async with unit(able):
        for kind in kinds:
            if reached.pace(kind) is not Pace.NEVER:
                await set_pace(able, kind=kind, pace=Pace.NEVER)
    return reached, kinds
