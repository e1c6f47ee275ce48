"""Requests that are cut off: at any point, on either database, a row and its event are both there or neither is."""

from __future__ import annotations

import asyncio
import os
import random

from graphql import OperationDefinitionNode, parse

from schema.database import Database
from schema.viewer import Viewer
from tests.cast import Cast
from tests.reading.asking import answer

REQUESTS = int(os.environ.get("TANDEM_CANCELLATIONS", "300"))

OPEN = """
mutation Open($input: TicketOpenInput!) {
  ticketOpen(input: $input) { ticket { number comments { totalCount } } position userErrors { code } }
}
"""


async def ask(viewer: Viewer, client: str) -> bytes:
    """Open a ticket through the graph."""
    document = parse(OPEN)
    [operation] = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    asked = {"input": {"client": client, "title": "Drukarka znowu mieli fakturę"}}
    return (await answer(document, operation, asked, viewer, key=(OPEN, None))).body


async def test_requests_cancelled_anywhere_leave_whole_pairs_and_a_living_process(
    cast: Cast, database: Database
) -> None:
    chance = random.Random(20261121)
    cancelled = 0
    for _ in range(REQUESTS // 10):
        asking = [asyncio.create_task(ask(cast.lucja, cast.zawilec.key)) for _ in range(10)]
        for task in asking:
            await asyncio.sleep(chance.random() * 0.004)
            cancelled += task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
    assert cancelled > REQUESTS / 4
    assert b'"userErrors":[]' in await asyncio.wait_for(ask(cast.lucja, cast.zawilec.key), 5)
    assert await _unpaired(database) == []


async def _unpaired(database: Database) -> list[str]:
    """Tickets without their opening, and openings without their ticket."""
    tickets = {str(row["id"]) for row in await database.rows("SELECT id FROM tickets")}
    told = {
        str(row["subject_id"])
        for row in await database.rows("SELECT subject_id FROM history WHERE name = 'ticket.opened'")
    }
    return sorted(tickets ^ told)
