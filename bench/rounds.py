"""The order in which everything is measured: interleaved, so that a slow minute of the machine is everybody's."""

from __future__ import annotations

import asyncio
import sys
import time
from argparse import Namespace
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median

from bench.compare import asked, must_agree
from bench.load import Slot, loaded
from bench.queries import bodies
from bench.servers import BARE, STAR, TANDEM, Server, serving
from bench.worlds import FOLDER, World, quieted

Measured = dict[tuple[str, int, str], list[Slot]]
"""By query, number of clients and contender."""

LONGER = {"Q3": 3}
"""How many times as long a query is measured as the others, because an answer takes long."""
MANY = 16
"""Clients under whom the goals are meant."""
UNSEEN = 30
"""How many documents that it has never seen a server is asked."""


@dataclass(frozen=True)
class Costs:
    """What the server costs besides requests, in milliseconds and MiB."""

    first: list[float]
    """From the start of the process to its first answer; once for each start."""
    busy: list[float]
    """How much of that was work of the process itself, and not of others on its core."""
    unseen: float
    """One answer to a document that it has not seen, of the size of Q1."""
    seen: float
    """The same of one that it has."""
    memory: float
    """Of a worker that has answered Q1 to many, besides pages that it shares with others."""


def measured(world: World, how: Namespace) -> Measured:
    """Every query, number of clients and contender, in every round."""
    random, found = Random(how.tickets), defaultdict(list)
    with ExitStack() as running:
        servers = [running.enter_context(serving(name, world)) for name in (TANDEM, STAR, BARE)]
        files = {query: _prepared(query, servers, world) for query in how.queries}
        for number in range(how.rounds):
            for query, file in files.items():
                for clients in how.clients:
                    for server in random.sample(servers, len(servers)):
                        seconds = how.seconds * LONGER.get(query, 1)
                        slot = loaded(server, query, file, world, clients, seconds)
                        found[query, clients, server.name].append(slot)
                        _tell(f"{world.dialect} round {number + 1}: {query} x{clients} {server.name} {slot.rate:.0f}/s")
    _tell("")
    _heard(world, found)
    return found


def _prepared(query: str, servers: list[Server], world: World) -> Path:
    """A file of requests that all of them answer alike; each has been loaded for a moment."""
    requests = bodies(query, world.known)
    must_agree(servers, query, requests, world)
    file = FOLDER / f"{world.dialect}-{query}.bodies"
    file.write_bytes(b"\n".join(requests) + b"\n")
    for server in servers:
        loaded(server, query, file, world, 4, 1)
    return file


def _heard(world: World, found: Measured) -> None:
    """Whatever was said and answered for must be there."""
    comments = asyncio.run(quieted(world))
    promised = sum(slot.requests for (query, *_), slots in found.items() if query == "M1" for slot in slots)
    if comments < promised:
        raise RuntimeError(f"{promised} comments were answered for, {comments} are there.")


def sql_and_all(world: World, seconds: int, count: int) -> list[Slot]:
    """Q1 under many clients."""
    with serving(TANDEM, world) as server:
        file = _prepared("Q1", [server], world)
        return [loaded(server, "Q1", file, world, MANY, seconds) for _ in range(count)]


def costs(world: World) -> Costs:
    """What starting costs, and a document that is new."""
    first, busy = zip(*(_first_answer(world) for _ in range(2)), strict=True)
    body = bodies("Q1", world.known)[0]
    with serving(TANDEM, world) as server:
        seen = median(_timed(server, body, world) for _ in range(UNSEEN))
        unseen = median(_timed(server, _unseen(body, place), world) for place in range(UNSEEN))
        memory = loaded(server, "Q1", _prepared("Q1", [server], world), world, MANY, 2).memory[1]
    return Costs([*first], [*busy], unseen, seen, memory)


def _first_answer(world: World) -> tuple[float, float]:
    body, began = bodies("Q4", world.known)[0], time.perf_counter()
    with serving(TANDEM, world) as server:
        asked(server, "Q4", body, world)
        return (time.perf_counter() - began) * 1000, server.cpu * 1000


def _unseen(body: bytes, place: int) -> bytes:
    """The same question in other words."""
    return body.replace(b"number title", f"number t{place}: title".encode())


def _timed(server: Server, body: bytes, world: World) -> float:
    began = time.perf_counter()
    asked(server, "Q1", body, world)
    return (time.perf_counter() - began) * 1000


def _tell(words: str) -> None:
    print(f"\r{words:<70}", end="" if words else "\r", file=sys.stderr, flush=True)
