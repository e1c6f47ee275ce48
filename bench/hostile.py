"""What a hostile caller takes: CPU for the worst that may be asked, and how much longer others wait meanwhile."""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import Process
from typing import Any

import httpx
from graphql import get_introspection_query

from bench.cores import LOAD_CORE, confine
from bench.queries import DOCUMENTS
from bench.servers import TANDEM, Server, serving
from bench.worlds import World, opened
from schema.people import rules as people
from schema.people.model import Person
from schema.viewer import SYSTEM
from tests.doors.hostile import attacks

GOAL_MS, GOAL_RATIO = 250, 2.0
TIMES = 3
BYSTANDERS, ATTACKERS = 4, 4
NICE = 10
"""The attackers' own work yields to the bystanders', for which both share a core: elsewhere they would not."""
ROW = "id number title state priority category openedAt updatedAt"


def dearest() -> dict[str, str]:
    """What may just be asked."""
    wide = " ".join(f"f{n}: title" for n in range(190))
    rows = "id number title state priority openedAt reopenCount requester { name }"
    people = f"{ROW} requester {{ name }} client {{ name }}"
    return {
        "10,000 rows of 8 fields": f"{{ tickets(first: 10000) {{ nodes {{ {rows} }} }} }}",
        "8,300 rows of 8 fields and 2 objects": f"{{ tickets(first: 8300) {{ nodes {{ {people} }} }} }}",
        "1,000 rows of 190 fields": f"{{ tickets(first: 1000) {{ nodes {{ {wide} }} }} }}",
        "100 comments under each of 240 tickets": (
            "{ tickets(first: 240) { nodes { comments(first: 100) { nodes { id body at } } } } }"
        ),
        "the graph's own description": get_introspection_query(),
        "16 counts of tickets": _many(16, "tickets(first: 0) { totalCount }"),
        "3 counts of all that happened": _many(3, "history(first: 0) { totalCount }"),
        "8 searches, counted": _many(8, 'tickets(first: 5, filter: {search: "zqx"}) { nodes { id } totalCount }'),
    }


def _many(count: int, field: str) -> str:
    return "{ " + " ".join(f"a{n}: {field}" for n in range(count)) + " }"


def tell(world: World, seconds: int) -> None:
    """Measure and print."""
    with serving(TANDEM, world) as server:
        asyncio.run(_costs(server, world))
    with serving(TANDEM, world, unlimited=False) as server:
        asyncio.run(_waiting(server, world, seconds))


async def _costs(server: Server, world: World) -> None:
    async with _client(server.port, world.secret) as client:
        hostile = [(one.name, one.body) for one in attacks()]
        allowed = [(name, {"query": text}) for name, text in dearest().items()]
        for title, asked in (("hostile", hostile), ("dearest allowed", allowed)):
            found = sorted([(await _cost(server, client, body), name) for name, body in asked], reverse=True)
            print(f"\n{title}, {len(found)} documents, CPU ms for one: {world.dialect}\n")
            for (spent, ended), name in found[:8]:
                print(f"| {name} | {spent:.0f} | {ended} | {'holds' if spent < GOAL_MS else 'missed'} |")


async def _cost(server: Server, client: httpx.AsyncClient, body: dict[str, Any]) -> tuple[float, str]:
    """CPU of the document when it is new, and how it ended."""
    used, ended = server.cpu, ""
    for place in range(TIMES):
        answer = await client.post("/graphql", json=body | {"query": body["query"] + " " * place})
        ended = _ended(answer)
    return (server.cpu - used) / TIMES * 1000, ended


def _ended(answer: httpx.Response) -> str:
    told = answer.json()
    [first, *_] = told.get("errors") or [{"extensions": {"code": "answered"}}]
    cost = told.get("extensions", {}).get("cost", {}).get("requested", 0)
    return f"{first['extensions'].get('reason') or first['extensions']['code']}, {cost:,} points"


async def _waiting(server: Server, world: World, seconds: int) -> None:
    async with opened(world.url):
        speaker = await Person.get(id=world.speaker)
        _, secret = await people.create_token(
            SYSTEM, speaker.id, name="bystander", scopes=frozenset(people.known_scopes())
        )
    confine(0, LOAD_CORE)
    gc.disable()  # bystanders wait for the server, not for the search for garbage of this process
    alone = await _bystanders(server, world, secret, seconds)
    with _attackers(server, world):
        await asyncio.sleep(seconds)  # by now they have used up what they may use at once
        meanwhile = await _bystanders(server, world, secret, seconds)
    ratio = meanwhile / alone
    print(
        f"\nBystanders' p99: {alone:.0f} ms alone, {meanwhile:.0f} ms meanwhile; ratio {ratio:.1f} (goal {GOAL_RATIO})"
    )


async def _bystanders(server: Server, world: World, secret: str, seconds: int) -> float:
    """How long 99 of 100 requests of others take at most."""
    waits: list[float] = []
    until = time.monotonic() + seconds

    async def ask(place: int) -> None:
        tickets = itertools.cycle(world.known.tickets[place::BYSTANDERS])
        async with _client(server.port, secret) as client:
            while time.monotonic() < until:
                began = time.perf_counter()
                answer = await client.post(
                    "/graphql", json={"query": DOCUMENTS["Q4"], "variables": {"ticket": next(tickets)}}
                )
                waits.append((time.perf_counter() - began) * 1000)
                assert answer.status_code == 200, answer.text
                await asyncio.sleep(0.02)

    await asyncio.gather(*(ask(place) for place in range(BYSTANDERS)))
    return statistics.quantiles(waits, n=100)[98]


@contextmanager
def _attackers(server: Server, world: World) -> Iterator[None]:
    """Attackers in a process of their own, so that nobody waits for what they do themselves."""
    attackers = Process(target=_attack_all, args=(server.port, world.secret))
    attackers.start()
    yield
    assert attackers.is_alive(), "The attackers gave up."
    attackers.kill()
    attackers.join()


def _attack_all(port: int, secret: str) -> None:
    os.nice(NICE)

    async def together() -> None:
        await asyncio.gather(*(_attack(port, secret, place) for place in range(ATTACKERS)))

    asyncio.run(together())


async def _attack(port: int, secret: str, place: int) -> None:
    """Send everything hostile, each time new, for as long as it is let."""
    bodies = [one.body for one in attacks()][place::ATTACKERS]
    async with _client(port, secret) as client:
        for turn in itertools.count():
            for body in bodies:
                await client.post("/graphql", json=body | {"query": body["query"] + " " * turn})


def _client(port: int, secret: str) -> httpx.AsyncClient:
    headers = {"Authorization": f"Bearer {secret}", "Accept": "application/graphql-response+json"}
    return httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=60)
