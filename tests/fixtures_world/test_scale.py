"""The same world many times over, straight into a database."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from fixtures import scale
from fixtures.scale import Counts, grow, keys
from schema.database import DIALECTS, Database, connect
from schema.organisations.model import Organisation
from schema.people import rules as people
from schema.tickets.model import Ticket, TicketState
from schema.viewer import Right
from tests.conftest import scratch
from tests.fixtures_world.replay import replayed, stored
from tests.told import NOW

TICKETS, BATCH = 900, 250
RULES = {
    "sqlite": "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name",
    "postgres": """
        SELECT 'trigger' AS kind, pg_get_triggerdef(oid) AS rule, tgenabled::text AS state
        FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT 'constraint', conrelid::regclass || pg_get_constraintdef(oid), '' FROM pg_constraint
        UNION ALL SELECT 'index', pg_get_indexdef(indexrelid), '' FROM pg_index ORDER BY 1, 2""",
}
ACTORS = {"tickets": "assignee_id", "comments": "author_id", "history": "actor_id", "assignments": "handed_by_id"}
STRANGERS = """
    SELECT count(*) AS n FROM {table} row JOIN people ON people.id = row.{column}
    JOIN organisations home ON home.id = people.client_id
    WHERE home.kind <> 'ENTERPRISE' AND home.id <> row.client_id"""


async def rules_of(database: Database) -> list[str]:
    """Constraints, indexes and triggers."""
    return [str(row) for row in await database.rows(RULES[database.dialect])]


@dataclass(frozen=True)
class Grown:
    """A world that has grown."""

    url: str
    counts: Counts
    rules: list[str]
    """What the database refused before anything grew in it."""


@pytest.fixture(scope="module", params=DIALECTS)
def grown(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Grown]:
    """One for all tests of this file, grown in several batches; they only read."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("grown") / "tandem.db"
        yield _grown(f"sqlite://{shutil.copy(request.getfixturevalue('told_file'), path)}")
    else:
        with scratch(request.getfixturevalue("cluster"), request.getfixturevalue("told_template")) as url:
            yield _grown(url)


def _grown(url: str) -> Grown:
    async def growing() -> Grown:
        database = await connect(url)
        rules = await rules_of(database)
        await database.close()
        return Grown(url, await grow(url, TICKETS, now=NOW), rules)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(scale, "BATCH", BATCH)
        return asyncio.run(growing())


@pytest.fixture
async def database(grown: Grown) -> AsyncIterator[Database]:
    """That world, open."""
    database = await connect(grown.url)
    yield database
    await database.close()


async def test_it_has_as_many_tickets_as_were_asked_for(database: Database, grown: Grown) -> None:
    assert await Ticket.all().count() == TICKETS
    assert await Organisation.all().count() > 20
    assert grown.counts.rows["comments"] > 2 * grown.counts.rows["tickets"]
    assert {ticket.state for ticket in await Ticket.all()} == set(TicketState)


async def test_the_history_alone_gives_every_row(database: Database) -> None:
    assert await replayed() == await stored()


async def test_numbers_of_a_client_have_no_gaps(database: Database) -> None:
    for client in await Organisation.all():
        numbers = (
            await Ticket.filter(client_id=client.id).order_by("opened_at", "number").values_list("number", flat=True)
        )
        assert numbers == list(range(1, len(numbers) + 1))


async def test_what_was_lifted_is_put_back(database: Database, grown: Grown) -> None:
    assert await rules_of(database) == grown.rules


async def test_only_the_two_sides_act(database: Database) -> None:
    for table, column in ACTORS.items():
        assert await database.rows(STRANGERS.format(table=table, column=column)) == [{"n": 0}]


async def test_its_keys_open(database: Database, grown: Grown) -> None:
    client = await Organisation.get(code=grown.counts.largest)
    viewers = {what: await people.token_viewer(secret) for what, secret in (await keys(client.code)).items()}

    admin, owner, employee = viewers["admin"], viewers["owner"], viewers["employee"]
    assert admin is not None
    assert owner is not None
    assert employee is not None
    assert Right.EXECUTE in admin.everywhere
    assert owner.observed == [client.id]
    assert employee.asking == [client.id]


async def test_it_does_not_grow_twice(grown: Grown) -> None:
    with pytest.raises(ValueError, match="has grown already"):
        await grow(grown.url, TICKETS, now=NOW)


@pytest.mark.parametrize("grown", ["sqlite"], indirect=True)
async def test_it_grows_the_same_each_time(
    grown: Grown, told_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = shutil.copy(told_file, tmp_path / "again.db")
    monkeypatch.setattr(scale, "BATCH", BATCH)
    await grow(f"sqlite://{again}", TICKETS, now=NOW)

    assert tickets_of(again) == tickets_of(grown.url.partition("://")[2])


def tickets_of(path: str | Path) -> list[tuple[object, ...]]:
    """Every ticket of a file."""
    with closing(sqlite3.connect(path)) as file:
        return file.execute("SELECT * FROM tickets ORDER BY id").fetchall()
