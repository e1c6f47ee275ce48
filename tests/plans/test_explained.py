"""No plan reads a large table from end to end, unless its document says why; told by the databases themselves.

Over the fixture world grown to 20,000 tickets. A line `# scans: ...` in a document says why it may.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator

import asyncpg
import pytest

from fixtures.scale import grow
from fixtures.world import World, recall
from schema.database import Dialect, connect, current, file_of
from schema.reading.read import plans
from schema.reading.shape import nodes
from tests.conftest import create
from tests.once import once, shared
from tests.plans.cases import CASES, Case
from tests.reading.asking import asked, heard
from tests.told import NOW

TICKETS = 20_000
LARGE = {"tickets", "comments", "history", "ticket_devices", "ticket_steps", "ticket_turns", "clocks"}
"""Tables of more than 5,000 rows in that world."""
BASE = re.compile(r"(?:FROM|JOIN) (\w+) (\w+)")
_worlds: dict[Dialect, World] = {}


@pytest.fixture
def grown_url(dialect: Dialect, request: pytest.FixtureRequest) -> str:
    """Address of the grown world, which all workers of this run share: it grows out of the one that is told."""
    if dialect == "sqlite":
        told, path = request.getfixturevalue("told_file"), shared() / "grown.db"
        once("grown-sqlite", lambda: asyncio.run(_grow(f"sqlite://{shutil.copy(told, path)}")))
        return f"sqlite://{path}"
    cluster, template = request.getfixturevalue("cluster"), request.getfixturevalue("told_template")
    url = str(cluster.url("grown"))

    def make() -> None:
        create(cluster, "grown", template)
        asyncio.run(_grow(url))

    once("grown-postgres", make)
    return url


async def _grow(url: str) -> None:
    await grow(url, TICKETS, now=NOW)
    if url.startswith("postgres"):  # every row is looked at, so that estimates are the same each time
        server = await asyncpg.connect(url, server_settings={"default_statistics_target": "2000"})
        await server.execute("ANALYZE")
        await server.close()


@pytest.fixture
async def grown(grown_url: str, dialect: Dialect) -> AsyncIterator[World]:
    """The people and things of the story in the grown world, in an open database."""
    database = await connect(grown_url)
    if dialect not in _worlds:
        _worlds[dialect] = await recall()
    yield _worlds[dialect]
    await database.close()


async def explained(sql: str, url: str) -> list[str]:
    """How the database goes about the statement, whatever its parameters."""
    if current().dialect == "sqlite":
        with sqlite3.connect(file_of(url)) as file:
            count = len(set(re.findall(r"\?\d+", sql)))
            steps = file.execute(f"EXPLAIN QUERY PLAN {sql}", [None] * count).fetchall()
        file.close()
        depth = {0: 0}
        return [f"{'  ' * depth.setdefault(id_, depth[above] + 1)}{words}"[2:] for id_, above, _, words in steps]
    server = await asyncpg.connect(url, statement_cache_size=0, server_settings={"jit": "off"})
    await server.execute(f"SET plan_cache_mode = force_generic_plan; PREPARE one AS {sql}")
    count = len(set(re.findall(r"\$\d+::", sql)))
    given = f"({', '.join(['NULL'] * count)})" if count else ""
    lines = await server.fetch(f"EXPLAIN (COSTS OFF) EXECUTE one{given}")
    await server.close()
    return [line[0] for line in lines]


def scans(sql: str, steps: list[str]) -> list[str]:
    """Steps that read a large table from end to end."""
    tables = {alias: table for table, alias in BASE.findall(sql)}
    whole = r"Seq Scan on (\w+)" if current().dialect == "postgres" else r"SCAN (\w+)$"
    found = [(step, re.search(whole, step)) for step in steps]
    return [step.strip() for step, scan in found if scan and tables.get(scan[1], scan[1]) in LARGE]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_a_plan_goes_through_indexes(grown: World, grown_url: str, dialect: Dialect, case: Case) -> None:
    variables = await case.variables(grown)
    plans.kept.clear()
    answer = await asked(case.text, case.viewer(grown), variables)
    assert answer.statements == 1
    [plan] = plans.kept.values()
    steps = await explained(plan.sql, grown_url)
    case.holds(f"{dialect}.plan", "\n".join(steps) + "\n")
    assert "scans" in case.head or scans(plan.sql, steps) == []


@pytest.mark.parametrize("name", ["tomasz.wrona", "katarzyna.dudek"])
async def test_what_is_listened_to_goes_through_indexes(grown: World, grown_url: str, name: str) -> None:
    plans.kept.clear()
    await heard("subscription { changes { events { name subject { id } } } }", grown.viewer(name), 40, 60)
    [plan] = plans.kept.values()
    steps = await explained(plan.sql, grown_url)
    assert scans(plan.sql, steps) == []


ORDERS = [(node, order) for node in nodes.values() if node.name in ("Ticket", "Device") for order in node.orders]


@pytest.mark.parametrize("name", ["tomasz.wrona", "piotr.maj"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize(("kind", "order"), [(node.name, order) for node, order in ORDERS])
async def test_every_order_is_that_of_an_index(
    grown: World, grown_url: str, kind: str, order: str, direction: str, name: str
) -> None:
    by = f"orderBy: {{ field: {order}, direction: {direction} }}"
    plans.kept.clear()
    await asked(f"{{ {kind.lower()}s(first: 5, {by}) {{ nodes {{ id }} }} }}", grown.viewer(name))
    [plan] = plans.kept.values()
    steps = await explained(plan.sql, grown_url)
    assert scans(plan.sql, steps) == []
    sorting = [step.strip() for step in steps if re.search(r"USE TEMP B-TREE FOR ORDER BY|-> +Sort$", step)]
    assert sorting == [], steps


async def test_the_tables_are_as_large_as_is_said(grown: World) -> None:
    for table in LARGE:
        [row] = await current().rows(f"SELECT count(*) AS rows FROM {table}")
        assert row["rows"] > 5_000
