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

from schema.database import DIALECTS, Database, Dialect, connect
from schema.migrations import migrate
from tests.cluster import Cluster

FOLDER = pytest.StashKey[str]()
_numbers = itertools.count()


def pytest_configure(config: pytest.Config) -> None:
    """One folder for the server that all workers of this run share."""
    if "TESTS_CLUSTER" not in os.environ:
        config.stash[FOLDER] = os.environ["TESTS_CLUSTER"] = tempfile.mkdtemp(prefix="tandem-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Whoever made the folder stops the server."""
    if FOLDER in config.stash:
        Cluster(Path(config.stash[FOLDER])).stop()


@pytest.fixture(scope="session")
def cluster() -> Cluster:
    """The PostgreSQL server of this run."""
    cluster = Cluster(Path(os.environ["TESTS_CLUSTER"]))
    cluster.start()
    return cluster


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "tandem.db"
    asyncio.run(migrate(f"sqlite://{path}"))
    return path


@pytest.fixture(scope="session")
def postgres_template(cluster: Cluster) -> Iterator[str]:
    """A migrated database, to be copied; each worker of the run has its own."""
    with scratch(cluster) as url:
        asyncio.run(migrate(url))
        yield url.partition("@/")[2].partition("?")[0]


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
    """A PostgreSQL database that lasts as long as it is needed."""
    name = f"scratch_{os.getpid()}_{next(_numbers)}"
    ask(cluster.url("postgres"), f"CREATE DATABASE {name} TEMPLATE {template}")
    yield cluster.url(name)
    ask(cluster.url("postgres"), f"DROP DATABASE {name} WITH (FORCE)")


def ask(url: str, statement: str) -> None:
    """Run one statement on a connection of its own."""

    async def run() -> None:
        connection = await asyncpg.connect(url)
        await connection.execute(statement)
        await connection.close()

    with asyncio.Runner() as runner:
        runner.run(run())
