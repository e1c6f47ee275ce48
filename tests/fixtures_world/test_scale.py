"""The same world many times over, straight into a database."""

from __future__ import annotations

import asyncio
import datetime as dt
import shutil
import sqlite3
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest

from fixtures import scale
from fixtures.scale import Counts, grow, keys
from schema.database import DIALECTS, Database, connect
from schema.history.model import HistoryEvent
from schema.organisations.model import Organisation
from schema.people import rules as people
from schema.reports.model import TicketStep
from schema.service_levels.model import Clock, ClockState, Policy, TicketTurn
from schema.service_levels.rules.keeping_time import stand
from schema.service_levels.rules.policies import hours_of_policy
from schema.tickets.model import SlaState, Ticket, TicketState
from schema.viewer import Right
from tests.conftest import scratch
from tests.fixtures_world.replay import replayed, stored
from tests.told import NOW

TICKETS, BATCH = 900, 250
MILLISECOND, MINUTE = dt.timedelta(milliseconds=1), dt.timedelta(minutes=1)
NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)
Move = tuple[str, dt.datetime, dt.datetime]
"""Whose move it was, from when until when."""
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


async def test_a_ticket_stands_as_its_clocks_say(database: Database) -> None:
    clocks = defaultdict[UUID, list[Clock]](list)
    for clock in await Clock.all():
        clocks[clock.ticket_id].append(clock)
    for ticket in await Ticket.all():
        told = (ticket.due_at, ticket.sla_state)
        stand(ticket, clocks[ticket.id])
        assert (ticket.due_at, ticket.sla_state) == told, ticket.number
    assert {ticket.sla_state for ticket in await Ticket.all()} == set(SlaState)


async def test_clocks_count_working_time_while_it_is_not_the_client_s_move(database: Database) -> None:
    hours = {policy.id: await hours_of_policy(policy) for policy in await Policy.all()}
    moves = await turns_by_history()
    told = Counter[ClockState]()
    for clock in await Clock.filter(ticket__reopen_count=0, stopped_at__not_isnull=True).select_related("ticket"):
        ticket, end = clock.ticket, clock.stopped_at
        assert end in (ticket.first_response_at, ticket.resolved_at, ticket.updated_at)
        running = [(since, min(until, end)) for turn, since, until in moves[ticket.id] if turn != "CLIENT"]
        between = hours[clock.policy_id].between
        used = sum((between(since, until) for since, until in running if since < until), dt.timedelta())
        assert clock.used_ms == used // MILLISECOND
        if clock.state is not ClockState.CANCELLED and used != clock.minutes * MINUTE:
            assert (clock.state is ClockState.BREACHED) == (used > clock.minutes * MINUTE)
        told[clock.state] += 1
    assert min(told.values()) > 5, told


async def test_turns_and_steps_are_what_the_history_tells(database: Database) -> None:
    moves = await turns_by_history()
    for ticket in await Ticket.all():
        turns = await TicketTurn.filter(ticket_id=ticket.id).order_by("from_at", "id")
        kept = [(turn.turn.value, turn.from_at, turn.to_at or NEVER) for turn in turns]
        assert kept == [move for move in moves[ticket.id] if move[0] != "NOBODY"]
        steps = await TicketStep.filter(ticket_id=ticket.id).order_by("number")
        assert [step.number for step in steps] == list(range(1, len(steps) + 1))
        assert steps[-1].state is ticket.state
        assert [step.from_state for step in steps] == [None, *(step.state for step in steps[:-1])]
        assert any(step.assigned for step in steps) == (ticket.assignee_id is not None)


async def turns_by_history() -> dict[UUID, list[Move]]:
    """Whose move it was in each ticket from when until when, by the history alone."""
    reached = defaultdict[UUID, list[tuple[str, dt.datetime]]](list)
    for event in await HistoryEvent.filter(subject_type="tkt").order_by("position"):
        if "turn" in event.changes:
            reached[event.subject_id].append((event.changes["turn"][1], event.effective_at))
    return {
        ticket: [(turn, at, after) for (turn, at), (_, after) in pairwise([*known, ("NOBODY", NEVER)])]
        for ticket, known in reached.items()
    }


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
