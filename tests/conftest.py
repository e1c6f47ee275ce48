"""What the tests share: a database of their own, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pytest

from api.contents import shelve
from api.settings import Settings
from schema.database import DIALECTS, Database, Dialect, connect
from schema.migrations import migrate
from tests.cluster import Cluster
from tests.once import once, shared

FOLDER = pytest.StashKey[str]()
MEMORY = Path("/dev/shm")
"""Where Linux keeps files that are on no disk: a database of hundreds of files is copied thirty times as fast there."""
ROOM = 4 * 2**30
"""Bytes that the tests might need there."""
_numbers = itertools.count()


def pytest_configure(config: pytest.Config) -> None:
    """
    One folder for what all workers of this run share; it and all other temporary files are kept in memory. What is
    attached in a world that nobody serves lies there, for each worker apart.
    """
    if "TESTS_SHARED" not in os.environ:
        if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
            os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
        config.stash[FOLDER] = os.environ["TESTS_SHARED"] = tempfile.mkdtemp(prefix="tandem-")
    shelve(Settings(files=f"{shared()}/files-{os.getpid()}"))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Whoever made the folder stops the server."""
    if FOLDER in config.stash:
        Cluster(Path(config.stash[FOLDER])).stop()


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    """The PostgreSQL server of this run."""
    cluster = Cluster(shared())
    once("cluster", cluster.start)
    return cluster


@pytest.fixture(scope="session")
def sqlite_template() -> Path:
    """A migrated file, to be copied."""
    path = shared() / "migrated.db"
    once("migrated-sqlite", lambda: asyncio.run(migrate(f"sqlite://{path}")))
    return path


@pytest.fixture(scope="session")
def postgres_template(cluster: Cluster) -> str:
    """A migrated database, to be copied; nobody may be connected to it, or it cannot be."""

    def make() -> None:
        create(cluster, "migrated")
        asyncio.run(migrate(cluster.url("migrated")))

    once("migrated-postgres", make)
    return "migrated"


@pytest.fixture(params=DIALECTS)
def dialect(request: pytest.FixtureRequest) -> Dialect:
    """Both databases, one after the other."""
    chosen: Dialect = request.param
    return chosen


@pytest.fixture
def empty_url(dialect: Dialect, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Address of a database without tables."""
    if dialect == "sqlite":
        yield f"sqlite://{tmp_path}/tandem.db"
    else:
        with scratch(request.getfixturevalue("cluster")) as url:
            yield url


@pytest.fixture
def database_url(dialect: Dialect, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Address of a migrated database without rows."""
    if dialect == "sqlite":
        yield f"sqlite://{shutil.copy(request.getfixturevalue('sqlite_template'), tmp_path / 'tandem.db')}"
    else:
        with scratch(request.getfixturevalue("cluster"), request.getfixturevalue("postgres_template")) as url:
            yield url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated database without rows, open."""
    database = await connect(database_url)
    yield database
    await database.close()


@contextmanager
def scratch(cluster: Cluster, template: str = "template0") -> Iterator[str]:
    """Address of a PostgreSQL database that lasts as long as it is needed."""
    name = f"scratch_{os.getpid()}_{next(_numbers)}"
    create(cluster, name, template)
    yield cluster.url(name)
    ask(cluster.url("postgres"), f"DROP DATABASE {name} WITH (FORCE)")


def create(cluster: Cluster, name: str, template: str = "template0") -> None:
    """Copy a database; by its files, because to log each of its pages takes three times as long."""
    ask(cluster.url("postgres"), f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")


def ask(url: str, statement: str) -> None:
    """Run one statement on a connection of its own."""

    async def run() -> None:
        connection = await asyncpg.connect(url)
        await connection.execute(statement)
        await connection.close()

    with asyncio.Runner() as runner:
        runner.run(run())
