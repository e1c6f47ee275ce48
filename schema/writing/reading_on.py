"""Reading the log on: every event once, by whichever process comes first, together with what is made of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from schema import database
from schema.history import tail
from schema.history.model import HistoryEvent, Reader
from schema.writing.past import Told

AT_ONCE = 200


@asynccontextmanager
async def read_on(name: str) -> AsyncIterator[list[Told]]:
    """
    What came after the place where that reader stands. When the block has ended well they stand behind it, and what
    it wrote is kept in the same moment; otherwise neither. While one process reads, others are given nothing.
    """
    async with database.current().transaction():
        reader = await Reader.select_for_update(skip_locked=True).get_or_none(name=name)
        later = HistoryEvent.filter(position__gt=reader.position if reader else 0).order_by("position")
        events = await later.limit(AT_ONCE) if reader else []
        yield events
        if events:
            await Reader.filter(name=name).update(position=events[-1].position)


async def pass_over(name: str) -> None:
    """Put that reader at the end of the log: nothing that has happened so far is news to them."""
    async with database.current().transaction():
        await Reader.filter(name=name).update(position=await tail.latest())
