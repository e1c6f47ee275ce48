"""The fixture world for tests: told once a run for each kind of database, then copied for every test that wants it."""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from fixtures.world import World, recall, tell
from schema.database import Dialect, connect
from tests.cluster import Cluster
from tests.conftest import create, scratch
from tests.once import once, shared

NOW = dt.datetime(2026, 6, 12, 9, 30, tzinfo=dt.UTC)
"""A Friday, half past eleven in Poland."""


async def told_into(url: str) -> None:
    """Tell the world into a migrated database."""
    database = await connect(url)
    try:
        await tell(NOW)
    finally:
        await database.close()


@pytest.fixture(scope="session")
def told_file(sqlite_template: Path) -> Path:
    """A file with the world, to be copied; nobody opens it."""
    path = shared() / "told.db"

    def make() -> None:
        asyncio.run(told_into(f"sqlite://{shutil.copy(sqlite_template, path)}"))

    once("told-sqlite", make)
    return path


@pytest.fixture(scope="session")
def told_template(cluster: Cluster, postgres_template: str) -> str:
    """A database with the world, to be copied; nobody is connected to it."""

    def make() -> None:
        create(cluster, "told", postgres_template)
        asyncio.run(told_into(cluster.url("told")))

    once("told-postgres", make)
    return "told"


@pytest.fixture
def world_url(dialect: Dialect, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Address of a database with the world."""
    if dialect == "sqlite":
        yield f"sqlite://{shutil.copy(request.getfixturevalue('told_file'), tmp_path / 'tandem.db')}"
    else:
        with scratch(request.getfixturevalue("cluster"), request.getfixturevalue("told_template")) as url:
            yield url


@pytest.fixture
async def world(world_url: str) -> AsyncIterator[World]:
    """The world, in an open database of the test's own."""
    database = await connect(world_url)
    yield await recall()
    await database.close()
