"""Whoever stops waiting for an answer stops the work on it, too."""

from __future__ import annotations

import asyncio

import pytest

from schema.database import Database
from schema.database.limits import Limits

ENDLESS = {
    "sqlite": "WITH RECURSIVE one(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM one) SELECT count(*) FROM one",
    "postgres": "SELECT count(*)::text FROM generate_series(1, 1000000000000) one",
}


async def test_a_statement_past_its_deadline_is_interrupted(database: Database) -> None:
    """Every reading connection is kept busy; all of them are free again at once."""
    readers = range(2 * Limits().readers)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await asyncio.gather(*(database.read(ENDLESS[database.dialect], []) for _ in readers))
    async with asyncio.timeout(5):
        answers = await asyncio.gather(*(database.read("SELECT 'here'", []) for _ in readers))
    assert {bytes(answer or b"") for answer in answers} == {b"here"}


async def test_nothing_of_it_goes_on_in_the_server(database: Database) -> None:
    if database.dialect == "sqlite":
        return  # there the threads that answered above are all that there is
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await database.read(ENDLESS["postgres"], [])
    running = (
        "SELECT count(*) AS n FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%generate_series%1000%'"
    )
    for _ in range(50):
        [row] = await database.rows(running + " AND pid <> pg_backend_pid()")
        if not row["n"]:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("The server still works for nobody.")
