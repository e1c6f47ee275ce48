"""Units of work: all or nothing, whatever happens to whoever asked."""

from __future__ import annotations

import asyncio
import os
import random
from itertools import count
from uuid import UUID, uuid4

import pytest
from tortoise.exceptions import IntegrityError

from schema.database import Database, DatabaseTaken, DatabaseUnavailable, UnitOver, connect, current
from schema.history.model import IdempotencyKey
from schema.record import now
from tests.conftest import ask

CANCELLATIONS = int(os.environ.get("TANDEM_CANCELLATIONS", "300"))


async def write(key: str, actor: UUID | None = None) -> None:
    """Add one row of a table that stands alone."""
    await IdempotencyKey.create(actor_id=actor or uuid4(), key=key, command="test", input_hash="", answer={}, at=now())


async def keys(database: Database) -> list[str]:
    """What is there for everyone to see."""
    return [row["key"] for row in await database.rows('SELECT "key" FROM idempotency_keys ORDER BY "key"')]


async def test_what_is_written_in_a_unit_is_there_when_it_ends_and_not_before(database: Database) -> None:
    outside = asyncio.Event()

    async def look() -> list[str]:
        await outside.wait()
        return await keys(database)

    looking = asyncio.create_task(look())
    async with database.transaction():
        await write("a")
        outside.set()
        assert await looking == []
        assert await keys(database) == ["a"]
    assert await keys(database) == ["a"]


async def test_a_failed_unit_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.transaction():
            await write("a")
            raise ZeroDivisionError
    assert await keys(database) == []


async def test_a_part_fails_by_itself(database: Database) -> None:
    actor = uuid4()
    async with database.transaction():
        await write("a", actor)
        with pytest.raises(IntegrityError):
            async with database.transaction():
                await write("b")
                await write("a", actor)
        async with database.transaction():
            await write("c")
    assert await keys(database) == ["a", "c"]


async def test_a_unit_with_a_failed_statement_keeps_nothing_or_says_so(database: Database) -> None:
    actor = uuid4()
    try:
        async with database.transaction():
            await write("a", actor)
            with pytest.raises(IntegrityError):
                await write("a", actor)
    except UnitOver:
        assert await keys(database) == []
    else:
        assert await keys(database) == ["a"]


async def test_a_task_that_outlives_its_unit_is_refused(database: Database) -> None:
    over = asyncio.Event()

    async def late() -> None:
        await over.wait()
        await write("late")

    async def part_late() -> None:
        await over.wait()
        async with database.transaction():
            await write("late")

    async with database.transaction():
        strays = [asyncio.create_task(late()), asyncio.create_task(part_late())]
        await write("a")
    async with database.transaction():
        over.set()
        results = await asyncio.gather(*strays, return_exceptions=True)
    assert [type(result) for result in results] == [UnitOver, UnitOver]
    assert await keys(database) == ["a"]


async def test_many_rows_are_written_in_a_unit_only(database: Database) -> None:
    rows = [
        IdempotencyKey(actor_id=uuid4(), key=str(n), command="test", input_hash="", answer={}, at=now())
        for n in range(3)
    ]
    with pytest.raises(RuntimeError, match="inside a transaction"):
        await IdempotencyKey.bulk_create(rows)
    async with database.transaction():
        await IdempotencyKey.bulk_create(rows)
    assert await keys(database) == ["0", "1", "2"]


async def test_reading_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match=r"readonly|read-only"):
        await database.rows("DELETE FROM idempotency_keys")


async def test_one_value_comes_as_bytes(database: Database) -> None:
    assert await database.read("SELECT 'zażółć'", []) == "zażółć".encode()
    assert await database.read('SELECT "key" FROM idempotency_keys', []) is None


async def test_a_long_unit_keeps_nobody_from_reading(database: Database) -> None:
    await write("a")
    async with database.transaction():
        await write("b")
        async with asyncio.timeout(2):
            found = await database.read("SELECT CAST(count(*) AS text) FROM idempotency_keys", [])
    assert found == b"1"


async def test_a_reader_who_goes_away_frees_the_thread(database: Database) -> None:
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT max(i) FROM n"
    for _ in range(8):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await database.read(slow, [])
    async with asyncio.timeout(5):
        assert await database.read("SELECT 'alive'", []) == b"alive"


async def test_writers_wait_for_each_other_and_lose_nothing(database: Database) -> None:
    await write("count")

    async def add() -> None:
        async with database.transaction():
            row = await IdempotencyKey.select_for_update().get(key="count")
            row.command = str(int(row.command if row.command != "test" else 0) + 1)
            await row.save()

    await asyncio.gather(*(add() for _ in range(40)))
    assert (await IdempotencyKey.get(key="count")).command == "40"


async def test_nobody_who_goes_away_at_any_moment_stops_the_others_or_leaves_half(database: Database) -> None:
    chance = random.Random(7)

    async def pair(n: int) -> None:
        async with database.transaction():
            await write(f"{n:05} one")
            async with database.transaction():
                await write(f"{n:05} two")

    cancelled = 0
    for n in count():
        tasks = [asyncio.create_task(pair(3 * n + k)) for k in range(3)]
        for task in tasks:
            await asyncio.sleep(chance.random() * 0.005)
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        cancelled += sum(isinstance(result, asyncio.CancelledError) for result in results)
        assert {type(result) for result in results} <= {asyncio.CancelledError, type(None)}
        if cancelled >= CANCELLATIONS:
            break
    async with asyncio.timeout(5):
        await asyncio.gather(*(pair(100_000 + n) for n in range(30)))
    found = [key.partition(" ")[0] for key in await keys(database)]
    assert sorted(set(found)) == found[::2] == found[1::2]


async def test_a_server_that_drops_everyone_is_unavailable_and_then_there_again(
    database: Database, database_url: str
) -> None:
    if database.dialect == "sqlite":
        return
    everyone = "pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    with pytest.raises(DatabaseUnavailable):
        async with database.transaction():
            await asyncio.to_thread(ask, database_url, f"SELECT pg_terminate_backend(pid) FROM {everyone}")
            await write("a")
    for _ in range(5):
        await write("b")
        assert await database.read("SELECT 'alive'", []) == b"alive"


async def test_only_one_database_is_open_and_its_faults_have_one_name(database: Database) -> None:
    assert current() is database
    with pytest.raises(RuntimeError, match="open already"):
        await connect("sqlite:///nowhere.db")
    await database.close()
    with pytest.raises(RuntimeError, match="No database is open"):
        current()
    for url in ("sqlite:///no/such/folder/tandem.db", "postgres://nobody@127.0.0.1:9/nothing"):
        with pytest.raises(DatabaseUnavailable):
            await connect(url)
    assert DatabaseTaken.__doc__
