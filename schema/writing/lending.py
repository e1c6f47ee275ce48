"""Points lent from buckets that several processes share: a row for each caller, and whoever has locked it decides."""

from __future__ import annotations

import datetime as dt

from schema import database
from schema.history.model import Bucket
from schema.record import now

MILLISECOND = dt.timedelta(milliseconds=1)


async def lend(who: str, limit: int, restore_rate: int, *, least: int, most: int) -> tuple[int, int]:
    """Points taken out of the caller's bucket, nothing if it has not the least; and what is left in it."""
    async with database.current().transaction():
        bucket = await _locked(who, limit)
        level, at = _level(bucket, limit, restore_rate)
        lent = min(level, most) if level >= least else 0
        if lent:
            await Bucket.filter(who=who).update(points=level - lent, at=at)
    return lent, level - lent


async def restore(who: str, limit: int, restore_rate: int, points: int) -> int:
    """Put points back that were lent and not used; answers with what is in the bucket."""
    async with database.current().transaction():
        level, at = _level(await _locked(who, limit), limit, restore_rate)
        level = min(limit, level + points)
        await Bucket.filter(who=who).update(points=level, at=at)
    return level


async def forget(before: dt.datetime) -> None:
    """Drop the buckets that nobody has touched since."""
    async with database.current().transaction():
        await Bucket.filter(at__lt=before).delete()


async def _locked(who: str, limit: int) -> Bucket:
    """The caller's bucket, which is theirs until the transaction ends; a new one is full."""
    found = await Bucket.select_for_update().get_or_none(who=who)
    if found is None:
        await Bucket.bulk_create([Bucket(who=who, points=limit, at=now())], ignore_conflicts=True)
        found = await Bucket.select_for_update().get(who=who)
    return found


def _level(bucket: Bucket, limit: int, restore_rate: int) -> tuple[int, dt.datetime]:
    """What is in it now, and as of when: parts of a point are left to the next time, and no moment counts twice."""
    at = max(now(), bucket.at)
    restored = int((at - bucket.at).total_seconds() * restore_rate)
    if bucket.points + restored >= limit:
        return limit, at
    since = bucket.at + dt.timedelta(seconds=restored / max(restore_rate, 1))
    return bucket.points + restored, min(at, since + MILLISECOND if since.microsecond % 1000 else since)
