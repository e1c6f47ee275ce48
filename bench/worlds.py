"""The worlds that are measured: made once for each database, then kept in .tandem/bench."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from api.contents import shelve
from api.settings import Settings
from bench.cluster import Standing
from bench.cores import LOAD_CORE
from bench.queries import Known, known
from fixtures.scale import grow
from schema import database, finding
from schema.database import Database, Dialect
from schema.migrations import MigrationRefused, migrate
from schema.people import rules as people
from schema.people.model import Person
from schema.viewer import SYSTEM
from tests.conftest import ask

FOLDER = Path(".tandem/bench").resolve()
SPEAKER = "tomasz.wrona@spokojna.example"
"""Who asks: a technician of all clients."""


@dataclass(frozen=True)
class World:
    """A database with rows, and who asks in it."""

    dialect: Dialect
    url: str
    cluster: Standing | None
    known: Known
    secret: str
    """Token of whoever asks."""
    speaker: str
    """Id of whoever asks."""


@contextmanager
def world(dialect: Dialect, tickets: int) -> Iterator[World]:
    """The world of that database with so many tickets, made unless it is there; PostgreSQL runs meanwhile."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    shelve(Settings(files=str(FOLDER / "files")))
    made = FOLDER / f"{dialect}-{tickets}.made"
    if dialect == "sqlite":
        yield _ready(dialect, f"sqlite://{FOLDER}/{tickets}.db", made, tickets, None)
        return
    cluster = Standing(FOLDER / "postgres")
    cluster.start()
    try:
        cluster.pin(LOAD_CORE)
        yield _ready(dialect, cluster.url(f"world_{tickets}"), made, tickets, cluster)
    finally:
        cluster.stop()


def _ready(dialect: Dialect, url: str, made: Path, tickets: int, cluster: Standing | None) -> World:
    if not made.exists() or _outdated(url):
        made.unlink(missing_ok=True)
        _emptied(url, tickets, cluster)
        asyncio.run(migrate(url))
        asyncio.run(grow(url, tickets, progress=_progress))
        made.touch()
    return asyncio.run(_met(dialect, url, cluster))


def _outdated(url: str) -> bool:
    """Whether it cannot be brought up to date; otherwise it is now."""
    try:
        if asyncio.run(migrate(url)):
            asyncio.run(_found_anew(url))
    except MigrationRefused:
        return True
    return False


async def _found_anew(url: str) -> None:
    async with opened(url):
        await finding.rebuild(missing=True)


def _emptied(url: str, tickets: int, cluster: Standing | None) -> None:
    """Nothing may be left of a world that was not finished."""
    if cluster:
        ask(cluster.url("postgres"), f"DROP DATABASE IF EXISTS world_{tickets} WITH (FORCE)")
        ask(cluster.url("postgres"), f"CREATE DATABASE world_{tickets}")
        return
    for path in FOLDER.glob(f"{tickets}.db*"):
        path.unlink()


def _progress(done: int, of: int) -> None:
    print(f"\r{done:,} of {of:,} tickets", end="" if done < of else "\n", file=sys.stderr, flush=True)


async def _met(dialect: Dialect, url: str, cluster: Standing | None) -> World:
    async with opened(url) as db:
        if dialect == "postgres":
            await db._client.execute_query("ANALYZE")
        speaker = await Person.get(email=SPEAKER)
        _, secret = await people.create_token(SYSTEM, speaker.id, name="bench", scopes=frozenset(people.known_scopes()))
        return World(dialect, url, cluster, await known(), secret, str(speaker.id))


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """The database, open in this process."""
    db = await database.connect(url)
    try:
        yield db
    finally:
        await db.close()


async def quieted(world: World) -> int:
    """Take back what the changes measured have said; answers with how many comments there were."""
    async with opened(world.url) as db:
        said = "SELECT count(*) AS n FROM comments WHERE body LIKE 'Wymieniliśmy baterię, laptop wrócił do%'"
        [row] = await db.rows(said)
        await db._client.execute_query(said.replace("SELECT count(*) AS n", "DELETE"))
        return int(row["n"])
