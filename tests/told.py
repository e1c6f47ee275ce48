"""The fixture world for tests: told once for each kind of database, then copied for every test that wants it."""

from __future__ import annotations

import asyncio
import datetime as dt
import itertools
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pytest

from fixtures.world import World, recall, tell
from schema.database import Dialect, connect
from tests.cluster import Cluster

NOW = dt.datetime(2026, 6, 12, 9, 30, tzinfo=dt.UTC)
"""A Friday, half past eleven in Poland."""
_numbers = itertools.count()


async def told_into(url: str) -> None:
    """Tell the world into a migrated database."""
    database = await connect(url)
    try:
        await tell(NOW)
    finally:
        await database.close()


@pytest.fixture(scope="session")
def told_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the world, to be copied."""
    path = Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("told") / "tandem.db"))
    asyncio.run(told_into(f"sqlite://{path}"))
    return path


@pytest.fixture(scope="session")
def told_template(cluster: Cluster, postgres_template: str) -> Iterator[str]:
    """A database with the world, to be copied; each worker of the run has its own."""
    with copied(cluster, postgres_template) as url:
        asyncio.run(told_into(url))
        yield url.partition("@/")[2].partition("?")[0]


@pytest.fixture
def world_url(dialect: Dialect, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Address of a database with the world."""
    if dialect == "sqlite":
        yield f"sqlite://{shutil.copy(request.getfixturevalue('told_file'), tmp_path / 'tandem.db')}"
    else:
        with copied(request.getfixturevalue("cluster"), request.getfixturevalue("told_template")) as url:
            yield url


@pytest.fixture
async def world(world_url: str) -> AsyncIterator[World]:
    """The world, in an open database of the test's own."""
    database = await connect(world_url)
    yield await recall()
    await database.close()


@contextmanager
def copied(cluster: Cluster, template: str) -> Iterator[str]:
    """Address of a copy of a database, for as long as it is needed."""
    name = f"told_{os.getpid()}_{next(_numbers)}"
    _ask(cluster, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield cluster.url(name)
    _ask(cluster, f"DROP DATABASE {name} WITH (FORCE)")


def _ask(cluster: Cluster, statement: str) -> None:
    async def ask() -> None:
        connection = await asyncpg.connect(cluster.url("postgres"))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    with asyncio.Runner() as runner:
        runner.run(ask())
