"""Reading is tried on the fixture world, and on a small one made of dice; what only reads shares them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from fixtures.world import World, recall
from schema.database import Dialect, connect
from schema.viewer import Right, Viewer
from tests.cluster import Cluster
from tests.conftest import create, scratch
from tests.once import once, shared
from tests.reading.small import Tables, load, small
from tests.told import told_file, told_template

__all__ = ["told_file", "told_template"]

_known: dict[Dialect, World] = {}


@pytest.fixture
def told_url(dialect: Dialect, request: pytest.FixtureRequest) -> str:
    """Address of the database with the fixture world, which all workers of this run read."""
    if dialect == "sqlite":
        told, path = request.getfixturevalue("told_file"), shared() / "reading.db"
        once("reading-sqlite", lambda: shutil.copy(told, path))
        return f"sqlite://{path}"
    cluster, template = request.getfixturevalue("cluster"), request.getfixturevalue("told_template")
    once("reading-postgres", lambda: create(cluster, "reading", template))
    return str(cluster.url("reading"))


@pytest.fixture
async def world(told_url: str, dialect: Dialect) -> AsyncIterator[World]:
    """The fixture world, in an open database."""
    database = await connect(told_url)
    if dialect not in _known:
        _known[dialect] = await recall()
    yield _known[dialect]
    await database.close()


@pytest.fixture(scope="session")
def small_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Address of a file with the small world."""
    url = f"sqlite://{shutil.copy(sqlite_template, tmp_path_factory.mktemp('small') / 'tandem.db')}"
    asyncio.run(load(url, small()))
    return url


@pytest.fixture(scope="session")
def small_database(cluster: Cluster, postgres_template: str) -> Iterator[str]:
    """Address of a database with the small world."""
    with scratch(cluster, postgres_template) as url:
        asyncio.run(load(url, small()))
        yield url


@pytest.fixture
def small_url(dialect: Dialect, request: pytest.FixtureRequest) -> str:
    """Address of the database with the small world."""
    url: str = request.getfixturevalue("small_file" if dialect == "sqlite" else "small_database")
    return url


@pytest.fixture
async def rows(small_url: str) -> AsyncIterator[Tables]:
    """A small world made of dice, in an open database."""
    database = await connect(small_url)
    yield small()
    await database.close()


@pytest.fixture
def nina(rows: Tables) -> Viewer:
    """A program of someone of the IT company who sees everything in the small world."""
    enterprise = rows["organisations"][0]
    person = next(row for row in rows["people"] if row["client_id"] == enterprise["id"])
    everywhere = frozenset({Right.OBSERVE})
    return Viewer(UUID(person["id"]), UUID(enterprise["id"]), staff=True, everywhere=everywhere, program=True)
