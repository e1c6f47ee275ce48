"""Everybody has a bucket of points that time fills again, however many processes they ask."""

from __future__ import annotations

import asyncio
import datetime as dt
import math
import sys
import time

from hypothesis import given, settings, strategies as st

from api.fairness import Allowance, InMemory, Shared
from schema.database import Database
from schema.history.model import Bucket
from schema.record import now
from schema.writing import forget

SHARE = Allowance(operation=1_000, limit=1_000, restore_rate=100)


class Clock:
    """A clock that stands until it is told."""

    def __init__(self) -> None:
        self.time = 1_000.0

    def __call__(self) -> float:
        """What it shows."""
        return self.time


async def test_a_bucket_is_emptied_and_fills_again() -> None:
    clock = Clock()
    buckets = InMemory(clock)
    assert await buckets.take("kasia", SHARE, 900)
    assert not await buckets.take("kasia", SHARE, 200)
    assert await buckets.take("tomek", SHARE, 200), "Nobody uses another's."
    clock.time += 1
    assert await buckets.take("kasia", SHARE, 200)
    buckets.give_back("kasia", SHARE, 150)
    assert buckets.level("kasia", SHARE) == 150
    clock.time += 1_000
    assert buckets.level("kasia", SHARE) == 1_000


async def test_full_buckets_are_forgotten() -> None:
    clock = Clock()
    buckets = InMemory(clock, most=100)
    for n in range(1_000):
        clock.time += 1
        await buckets.take(f"address {n}", SHARE, 100)
    assert len(buckets) <= 100
    assert not await buckets.take("address 999", SHARE, 901)


@given(st.lists(st.tuples(st.integers(0, 1_500), st.floats(0, 5), st.integers(0, 300)), max_size=40))
@settings(deadline=None, database=None)
def test_nobody_gets_more_than_was_in_the_bucket_and_came_back(steps: list[tuple[int, float, int]]) -> None:
    async def spend() -> None:
        clock, spent = Clock(), 0
        buckets = InMemory(clock)
        for points, pause, unused in steps:
            clock.time += pause
            if await buckets.take("kasia", SHARE, points):
                back = min(unused, points)
                buckets.give_back("kasia", SHARE, back)
                spent += points - back
            assert spent <= SHARE.limit + (clock.time - 1_000) * SHARE.restore_rate + 1e-6

    asyncio.run(spend())


async def test_what_one_process_has_not_needed_another_may_use(database: Database) -> None:
    clock = Clock()
    one, two = Shared(clock), Shared(clock)
    still = Allowance(1_000, 1_000, 0)
    assert await one.take("kasia", still, 10)
    assert (await Bucket.get(who="kasia")).points == 900
    assert await one.take("kasia", still, 10), "This asks the database nothing."
    assert (await Bucket.get(who="kasia")).points == 900
    assert not await two.take("kasia", still, 901)
    clock.time += 2
    await one._put_back(1.0)
    assert (await Bucket.get(who="kasia")).points == 980
    assert await two.take("kasia", still, 980)
    await asyncio.gather(one.finish(), two.finish())


async def test_a_bucket_that_nobody_uses_is_dropped(database: Database) -> None:
    buckets = Shared()
    await buckets.take("address 10.0.0.1", SHARE, 10)
    await buckets.finish()
    await forget(now() - dt.timedelta(days=1))
    assert await Bucket.all().count() == 1
    await forget(now() + dt.timedelta(days=1))
    assert await Bucket.all().count() == 0


SPEND = """
import asyncio, sys, time
from api.fairness import Allowance, Shared
from schema.database import connect
SHARE = Allowance(1_000, 1_000, 100)
async def spend():
    database = await connect(sys.argv[1])
    buckets, spent, end = Shared(), 0, time.monotonic() + 2
    if await buckets.take("kasia", SHARE, 7):
        spent += 7
    print("ready", flush=True)
    sys.stdin.readline()
    async def one():
        nonlocal spent
        while time.monotonic() < end:
            if await buckets.take("kasia", SHARE, 7):
                await asyncio.sleep(0)
                buckets.give_back("kasia", SHARE, 2)
                spent += 5
            else:
                await asyncio.sleep(0.02)
    end = time.monotonic() + 2
    await asyncio.gather(*(one() for _ in range(5)))
    await buckets.finish()
    await database.close()
    print(spent)
asyncio.run(spend())
"""


async def test_two_processes_together_give_no_more_than_allowed(database: Database, database_url: str) -> None:
    if database.dialect == "sqlite":
        return  # one process serves
    pipe = asyncio.subprocess.PIPE
    both = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", SPEND, database_url, stdin=pipe, stdout=pipe)
        for _ in range(2)
    ]
    for process in both:
        assert process.stdout
        assert await process.stdout.readline() == b"ready\n"
    began = time.monotonic()
    spent = [int(out) for out, _ in await asyncio.gather(*(process.communicate(b"\n") for process in both))]
    allowed = SHARE.limit + math.ceil(time.monotonic() - began) * SHARE.restore_rate

    assert all(spent), "Each got its first seven, before they raced."
    assert 0.8 * SHARE.limit < sum(spent) <= allowed + len(spent) * 7
