"""More than one process: on PostgreSQL any number, on SQLite one."""

from __future__ import annotations

import asyncio
import sys

import pytest

from schema.database import DatabaseTaken, connect
from schema.migrations import migrate

SERVE = """
import asyncio, sys
from schema.database import DatabaseTaken, connect
async def serve():
    database = await connect(sys.argv[1], exclusive=True)
    print("serving", flush=True)
    await asyncio.sleep(60)
try:
    asyncio.run(serve())
except DatabaseTaken as taken:
    print(taken)
"""


async def serve(url: str) -> tuple[asyncio.subprocess.Process, str]:
    """Start a process that serves the database; answers with it and with the first thing it says."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SERVE, url, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    assert process.stdout
    return process, (await process.stdout.readline()).decode()


async def test_a_second_process_is_refused_on_sqlite_and_welcome_on_postgresql(database_url: str) -> None:
    one, said = await serve(database_url)
    assert said == "serving\n"
    two, said = await serve(database_url)
    if database_url.startswith("sqlite"):
        assert "Another process has this database open" in said
        with pytest.raises(DatabaseTaken):
            await migrate(database_url)
    else:
        assert said == "serving\n"
        two.kill()
    one.kill()
    await asyncio.gather(one.wait(), two.wait())


async def test_a_process_that_was_killed_leaves_no_lock_behind(database_url: str) -> None:
    process, _ = await serve(database_url)
    process.kill()
    await process.wait()
    database = await connect(database_url, exclusive=True)
    await database.close()
