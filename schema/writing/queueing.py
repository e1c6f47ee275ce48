"""A queue of what is to be done outside, such as letters to be sent: no event, for nothing has happened to anything.

Whoever takes something has it for a while; if they do not say in time what became of it, others take it again. So what
is done outside may be done twice, when a process dies between doing it and saying so, but it is never forgotten.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from tortoise import fields
from tortoise.models import Model
from tortoise.queryset import QuerySet

from schema import database
from schema.record import Instant, new_id, now

AT_ONCE = 100
"""Most things that are taken together."""
SWEPT = 500
"""Most things that are let go at once, so that nobody waits for it."""


class QueueState(StrEnum):
    """What became of something in a queue."""

    WAITING = "WAITING"
    """It waits for its time."""
    SENT = "SENT"
    """It was done."""
    FAILED = "FAILED"
    """It could not be done, and is not tried again."""
    DROPPED = "DROPPED"
    """It was not wanted any more when its time came."""


class Queued(Model):
    """Something that waits in a queue."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    state = fields.CharEnumField(QueueState, max_length=10, default=QueueState.WAITING)
    tries = fields.IntField(default=0)
    due_at = Instant()
    """When it is to be done; while somebody has it, when others may take it again."""
    settled_at = Instant(null=True)
    why = fields.CharField(max_length=300, null=True)
    """Why it failed, was dropped, or has to be tried again."""

    class Meta:
        abstract = True


Q = TypeVar("Q", bound=Queued)


async def queue(model: type[Q], rows: Sequence[Q]) -> None:
    """Put them into the queue; what is there already stays as it is."""
    if rows:
        async with database.current().transaction():
            await model.bulk_create(rows, ignore_conflicts=True)


async def take(model: type[Q], lasts: dt.timedelta, alike: Callable[[Q], dict[str, Any]]) -> list[Q]:
    """Take what is due first, and what is due and alike, for so long; nobody else has any of it meanwhile."""
    async with database.current().transaction():
        first = await _free(model).order_by("due_at", "id").first()
        if first is None:
            return []
        rows = await _free(model).filter(**alike(first)).order_by("due_at", "id").limit(AT_ONCE)
        for row in rows:
            row.tries, row.due_at = row.tries + 1, now() + lasts
            await model.filter(id=row.id).update(tries=row.tries, due_at=row.due_at)
    return rows


def _free(model: type[Q]) -> QuerySet[Q]:
    return model.filter(state=QueueState.WAITING, due_at__lte=now()).select_for_update(skip_locked=True)


async def settle(rows: Sequence[Q], state: QueueState, why: str | None = None, **columns: Any) -> None:
    """Say what became of what one has taken, unless others have taken it since; and what else is written on it then."""
    await _say(rows, state=state, settled_at=now(), why=why and why[:300], **columns)


async def put_back(rows: Sequence[Q], until: dt.datetime, why: str) -> None:
    """Let what one has taken wait until then."""
    await _say(rows, due_at=until, why=why[:300])


async def note(rows: Sequence[Q], **columns: Any) -> None:
    """Write something on what one has taken."""
    await _say(rows, **columns)


async def sweep(model: type[Queued], before: dt.datetime) -> int:
    """Let go of some of what was settled before then; answers how much."""
    async with database.current().transaction():
        old = (
            await model.filter(settled_at__lt=before)
            .order_by("settled_at", "id")
            .limit(SWEPT)
            .values_list("id", flat=True)
        )
        return await model.filter(id__in=list(old)).delete() if old else 0


async def _say(rows: Sequence[Q], **columns: Any) -> None:
    async with database.current().transaction():
        for row in rows:
            mine = type(row).filter(id=row.id, tries=row.tries, state=QueueState.WAITING)
            await mine.update(**columns)
