"""Many who listen to one process: what each of them takes, and how soon all have heard of a change."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import dataclass, field
from statistics import median

import orjson

from bench.queries import BODIES, bodies
from bench.servers import TANDEM, Server, serving
from bench.worlds import World

QUESTION = """subscription Live($names: [String!]) {
  changes(filter: { name: { in: $names } }) { position events { position name subject { id } } }
}"""
CHANGES = 20
QUIET = 10.0
"""Seconds in which nothing happens."""
ANSWERING = 50
"""Streams that are opened at once."""


@dataclass
class Heard:
    """What was measured."""

    listeners: int
    memory: float = 0.0
    """KiB of the server for each of them."""
    idle: float = 0.0
    """Share of a core that the server takes while nothing happens."""
    first: list[float] = field(default_factory=list)
    last: list[float] = field(default_factory=list)
    """Milliseconds from a command to the first and to the last who has heard of it."""


def measured(world: World, listeners: int, *, alike: bool) -> Heard:
    """A server with so many listeners."""
    os.environ |= {"TANDEM_STREAMS_PER_PERSON": str(listeners), "TANDEM_STREAMS": str(listeners)}
    with serving(TANDEM, world) as server:
        return asyncio.run(_measured(server, world, listeners, alike))


async def _measured(server: Server, world: World, listeners: int, alike: bool) -> Heard:
    found, ears = Heard(listeners), [Ear(server, world.secret, number, alike=alike) for number in range(listeners)]
    await _say(server, world.secret, bodies("M1", world.known)[0])  # everything is loaded that a change needs
    await ears[0].open()
    before = server.memory[0]
    for start in range(1, listeners, ANSWERING):
        await asyncio.gather(*(ear.open() for ear in ears[start : start + ANSWERING]))
    found.memory = (server.memory[0] - before) * 1024 / (listeners - 1)
    cpu = server.cpu
    await asyncio.sleep(QUIET)
    found.idle = (server.cpu - cpu) / QUIET
    for body in bodies("M1", world.known)[:CHANGES]:
        began = time.perf_counter()
        hearing = [asyncio.create_task(ear.hear()) for ear in ears]
        await _say(server, world.secret, body)
        heard = sorted(await asyncio.gather(*hearing))
        found.first.append((heard[0] - began) * 1000)
        found.last.append((heard[-1] - began) * 1000)
    return found


class Ear:
    """One stream."""

    def __init__(self, server: Server, secret: str, number: int, *, alike: bool) -> None:
        names = ["ticket.commented", "" if alike else str(number)]
        body = orjson.dumps({"query": QUESTION, "variables": {"names": names}})
        self.port, self.request = server.port, _request(secret, body, "text/event-stream")

    async def open(self) -> None:
        """Listen, until it has been said where."""
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        self.writer.write(self.request)
        await self.hear()

    async def hear(self) -> float:
        """When the next event comes."""
        while not (await self.reader.readline()).startswith(b"data: {"):
            pass
        return time.perf_counter()


async def _say(server: Server, secret: str, body: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(_request(secret, body, "application/json", "Connection: close\r\n"))
    answer = await reader.read()
    assert b'"userErrors":[]' in answer, answer
    writer.close()


def _request(secret: str, body: bytes, accept: str, more: str = "") -> bytes:
    head = f"POST /graphql HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {secret}\r\nAccept: {accept}\r\n{more}"
    return f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def tell(world: World, listeners: int) -> None:
    """Print what each of them takes, when they ask alike and when they do not."""
    assert BODIES["M1"] >= CHANGES
    print(f"## {world.dialect}, {listeners:,} listeners\n")
    print("| questions | KiB each | CPU while nothing happens | first ms | last ms |\n|---|---|---|---|---|")
    for alike in (True, False):
        found = measured(world, listeners, alike=alike)
        told = [f"{found.memory:.1f}", f"{found.idle:.1%}", f"{median(found.first):.0f}", f"{median(found.last):.0f}"]
        print(f"| {'all alike' if alike else 'each another'} | {' | '.join(told)} |", flush=True)
    print()
