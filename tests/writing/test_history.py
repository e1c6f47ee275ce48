"""The history: whoever resumes from a position has missed nothing, however many write at once."""

from __future__ import annotations

import asyncio
import os

from schema.binding import binder
from schema.database import Database
from schema.sql import Kind, Parameter, Sql, render
from schema.tickets import rules as tickets
from schema.viewer import NOBODY
from tests.cast import Cast

EVENTS = int(os.environ.get("TANDEM_HISTORY_EVENTS", "2000"))
WRITERS = 20


async def since(database: Database, position: int) -> list[int]:
    """Positions after that one, as a reader beside the writers sees them."""
    later = Sql("SELECT position FROM history WHERE position > ", Parameter(Kind.INT, ("constant", position)))
    text, parameters = render(Sql(later, " ORDER BY position LIMIT 500"), database.dialect)
    return [int(row["position"]) for row in await database.rows(text, binder(parameters, database.dialect)(NOBODY, {}))]


async def test_a_reader_that_resumes_misses_nothing_and_sees_nothing_twice(cast: Cast, database: Database) -> None:
    [position] = (await since(database, 0))[-1:]
    seen: list[int] = []
    writing = [asyncio.create_task(_write(cast, EVENTS // WRITERS)) for _ in range(WRITERS)]
    while not all(task.done() for task in writing):
        seen += await since(database, seen[-1] if seen else position)
    await asyncio.gather(*writing)
    while more := await since(database, seen[-1] if seen else position):
        seen += more
    [row] = await database.rows("SELECT count(*) AS n FROM history")
    assert len(seen) == len(set(seen)) == EVENTS
    assert row["n"] == EVENTS + position


async def _write(cast: Cast, times: int) -> None:
    """Say things in a ticket of one's own: writers meet only where the history is appended to."""
    ticket = await tickets.open_ticket(cast.tomasz, cast.zawilec.id, title="Przegląd", requester=cast.lucja.person_id)
    for _ in range(times - 1):
        await tickets.comment(cast.tomasz, ticket.id, body="Sprawdzone.")
