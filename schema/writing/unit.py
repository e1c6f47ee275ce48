"""The unit of work: everything in it happens together or not at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from schema import database
from schema.finding import Thing, reindex
from schema.history import waking
from schema.record import Record, instant, now
from schema.refusals import Conflict, Words
from schema.viewer import Viewer
from schema.writing.log import Entry, append

_current: ContextVar[Unit | None] = ContextVar("unit", default=None)


@dataclass
class Unit:
    """What is being done, by whom, and as of when."""

    viewer: Viewer
    at: dt.datetime
    effective_at: dt.datetime
    expected_version: int | None = None
    """Version that the first row changed must have."""
    entries: list[Entry] = field(default_factory=list)
    """Events to be appended to the history when the unit ends."""
    moved: set[Thing] = field(default_factory=set)
    """What is to be found anew when the unit ends."""
    position: int | None = None
    """Position of the unit's last event, once it has ended."""

    def check_version(self, row: Record) -> None:
        """Refuse when somebody else changed the row since the caller read it."""
        expected, self.expected_version = self.expected_version, None
        if expected is not None and expected != row.version:
            raise Conflict("expectedVersion", what=Words(en=row.words[0], pl=row.words[1]), version=row.version)


@asynccontextmanager
async def unit(
    viewer: Viewer, *, effective_at: dt.datetime | None = None, expected_version: int | None = None
) -> AsyncIterator[Unit]:
    """
    Do several things as one. Within another unit it is a part of that one which can fail by itself, and what the system
    does there belongs to the same request.
    """
    outer = _current.get()
    if outer is not None and not viewer.request_id:
        viewer = viewer.within(outer.viewer.request_id)
    at = now() if outer is None else outer.at
    as_of = instant(effective_at) if effective_at else at if outer is None else outer.effective_at
    if outer is not None and expected_version is None:
        expected_version, outer.expected_version = outer.expected_version, None
    work = Unit(viewer, at, as_of, expected_version)
    async with database.current().transaction():
        token = _current.set(work)
        try:
            yield work
        finally:
            _current.reset(token)
        if outer is None:
            await reindex(work.moved)
            work.position = await append(work.entries)
    if outer is not None:
        outer.entries.extend(work.entries)
        outer.moved |= work.moved
    elif work.entries:
        waking.appended()


@asynccontextmanager
async def joined(viewer: Viewer) -> AsyncIterator[Unit]:
    """The open unit, or a new one when none is open."""
    work = _current.get()
    if work is not None:
        yield work
        return
    async with unit(viewer) as work:
        yield work


def moment() -> dt.datetime:
    """The time as of which things happen now: the clock's, or what the open unit says."""
    work = _current.get()
    return work.effective_at if work else now()
