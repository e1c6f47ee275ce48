"""What is asked: four questions and a change, with variables that exist in the world."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

import orjson

from schema import database
from schema.organisations.model import OrganisationKind
from schema.tickets.rules.events import ALIVE

DOCUMENTS = {
    "Q1": """query Panel($client: ID!) {
  tickets(first: 50, filter: {client: {id: {eq: $client}}}) { nodes {
    number title state priority requester { name } assignee { name }
    devices { nodes { tag model { name } } }
    comments(last: 3) { nodes { author { name } body } }
  } }
}""",
    "Q2": """query Flat($before: DateTime!) {
  tickets(first: 1000, filter: {openedAt: {lt: $before}}) { nodes {
    id number title state priority category openedAt updatedAt resolvedAt closedAt reopenCount source
  } }
}""",
    "Q3": """query Rows($before: DateTime!) {
  tickets(first: 10000, filter: {openedAt: {lt: $before}}) { nodes {
    id number title state priority openedAt reopenCount requester { name }
  } }
}""",
    "Q4": """query One($ticket: ID!) {
  ticket(id: $ticket) {
    id number title body state priority requester { name }
    comments(last: 10) { nodes { id body at author { name } } }
  }
}""",
    "M1": """mutation Say($ticket: ID!, $body: String!) {
  ticketComment(input: {ticket: $ticket, body: $body}) {
    ticket { id comments(last: 1) { nodes { id body at author { name } } } }
    userErrors { message }
  }
}""",
}
WORDS = {
    "Q1": "50 tickets of one client with requester, assignee, devices and the last 3 comments",
    "Q2": "1,000 tickets, flat",
    "Q3": "10,000 tickets of 8 fields, one of them the requester's name",
    "Q4": "one ticket with its last 10 comments and their authors",
    "M1": "a comment is added",
}
BODIES = {"Q1": 500, "Q2": 60, "Q3": 60, "Q4": 500, "M1": 500}
"""How many different requests of each are prepared."""
SAID = 'Wymieniliśmy baterię, laptop wrócił do "użytkownika"'


@dataclass(frozen=True)
class Known:
    """What of the world variables are chosen from."""

    clients: list[str]
    moments: list[str]
    tickets: list[str]
    alive: list[str]
    """Tickets that may still be commented on."""


async def known() -> Known:
    """Look around in the open database."""
    clients = await _column(f"SELECT 'org_' || id AS it FROM organisations WHERE kind = '{OrganisationKind.CLIENT}'")
    states = ", ".join(f"'{state}'" for state in sorted(ALIVE))
    alive = await _column(f"SELECT 'tkt_' || id AS it FROM tickets WHERE state IN ({states})")
    tickets = await _column("SELECT 'tkt_' || id AS it FROM tickets")
    rows = await database.current().rows("SELECT opened_at AS it FROM tickets ORDER BY opened_at")
    moments = [one if isinstance(one, str) else one.isoformat() for one in (row["it"] for row in rows)]
    return Known(clients, moments[len(moments) // 4 :], tickets, alive)


async def _column(statement: str) -> list[str]:
    return sorted(row["it"] for row in await database.current().rows(statement))


def bodies(query: str, known: Known) -> list[bytes]:
    """Requests with variables chosen at random, the same in every run over one world."""
    random = Random(query)
    return [_body(query, _variables(query, known, random)) for _ in range(BODIES[query])]


def _variables(query: str, known: Known, random: Random) -> dict[str, Any]:
    match query:
        case "Q1":
            return {"client": random.choice(known.clients)}
        case "Q2" | "Q3":
            return {"before": random.choice(known.moments)}
        case "Q4":
            return {"ticket": random.choice(known.tickets)}
    return {"ticket": random.choice(known.alive), "body": f"{SAID} ({random.random()})."}


def _body(query: str, variables: dict[str, Any]) -> bytes:
    return orjson.dumps({"query": DOCUMENTS[query], "variables": variables})
