"""What falls due by itself is done by the servers."""

from __future__ import annotations

import asyncio
import datetime as dt

from api.settings import Settings
from api.timers import Timers
from schema.writing import Timer, timer, timers

NEVER_AGAIN = dt.timedelta(days=1)


class Count:
    """A timer that has so many batches to do."""

    def __init__(self, *batches: int) -> None:
        self.batches, self.done = [*batches], 0
        self.idle = asyncio.Event()

    async def do(self) -> int:
        """The next batch; nothing when none is left."""
        if not self.batches:
            self.idle.set()
            return 0
        self.done += self.batches[0]
        return self.batches.pop(0)


async def test_what_is_due_is_done_batch_by_batch() -> None:
    counting = Count(3, 2)
    loop = Timers(Settings(timers_seconds=0.01), {"count": Timer("count", NEVER_AGAIN, counting.do)})
    async with loop.running(), asyncio.timeout(30):
        await counting.idle.wait()
    assert counting.done == 5


async def test_one_that_fails_keeps_no_other_from_its_turn() -> None:
    async def fail() -> int:
        raise ValueError("out of order")

    counting = Count(1)
    known = {"fail": Timer("fail", NEVER_AGAIN, fail), "count": Timer("count", NEVER_AGAIN, counting.do)}
    async with Timers(Settings(timers_seconds=0.01), known).running(), asyncio.timeout(30):
        await counting.idle.wait()
    assert counting.done == 1


async def test_whoever_is_told_not_to_look_leaves_it_to_others() -> None:
    counting = Count(1)
    known = {"count": Timer("count", NEVER_AGAIN, counting.do)}
    async with Timers(Settings(timers_seconds=0), known).running():
        await asyncio.sleep(0.05)
    assert counting.done == 0


async def test_a_server_that_stops_finishes_what_it_has_begun() -> None:
    begun, done = asyncio.Event(), []

    async def slow() -> int:
        begun.set()
        await asyncio.sleep(0.05)
        done.append(True)
        return 1

    known = {"slow": Timer("slow", NEVER_AGAIN, slow)}
    async with Timers(Settings(timers_seconds=0.01), known).running(), asyncio.timeout(30):
        await begun.wait()
    assert done == [True]


async def test_a_timer_is_known_by_where_it_stands() -> None:
    @timer(every=NEVER_AGAIN)
    async def wind() -> int:
        return 0

    name = next(name for name in timers if name.endswith(".wind"))
    assert timers.pop(name).do is wind
