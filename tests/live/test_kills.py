"""Servers die, are stopped and stand beside each other: nobody who listens misses anything, or hears it twice."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise

import asyncpg
import httpx
import pytest

from api.settings import Settings
from tests.live.nursery import process
from tests.live.stage import LISTEN, PATIENCE, Keys, Server, Stage, free_port, listening, opened, polled, populated
from tests.live.test_sockets import ask, end, hear, socket

EARS = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'tandem listening'"
KILLS = int(os.environ.get("TANDEM_KILLS", "4"))
"""How often the server is killed."""


def stage_at(database_url: str, keys: Keys, port: int) -> Stage:
    """The stage as it is seen from there."""
    return Stage(Server(f"http://127.0.0.1:{port}", Settings(database=database_url, port=port)), keys)


@dataclass
class Restless:
    """Tomasz, who writes and listens whatever happens to the server."""

    stage: Stage
    start: int
    written: list[int] = field(default_factory=list)
    heard: list[int] = field(default_factory=list)
    streams: int = 0
    enough: bool = False

    async def write(self) -> None:
        """Open tickets until it is enough, eight at a time."""
        async with self.stage.program("tomasz") as client, asyncio.TaskGroup() as tasks:
            for _ in range(8):
                tasks.create_task(self._write(client))

    async def _write(self, client: httpx.AsyncClient) -> None:
        while not self.enough:
            try:
                self.written.append(await opened(self.stage, client, "katarzyna"))
            except (httpx.HTTPError, ValueError):
                await asyncio.sleep(0.01)

    async def listen(self) -> None:
        """Listen for ever, each time from where the last stream ended."""
        async with self.stage.program("tomasz") as client:
            while True:
                with suppress(httpx.HTTPError, AssertionError):
                    last = self.heard[-1] if self.heard else self.start
                    async with listening(client, self.start, **{"Last-Event-ID": str(last)}) as stream:
                        self.streams += 1
                        async for event in stream:
                            self.heard += event.positions
                await asyncio.sleep(0.01)


async def test_a_server_that_is_killed_again_and_again_loses_nothing_for_who_listens(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = stage_at(database_url, await populated(database_url), free_port())
    tomasz = Restless(stage, start=5)
    tasks = [asyncio.create_task(tomasz.write()), asyncio.create_task(tomasz.listen())]
    for _ in range(KILLS):
        with process(database_url, stage.server.settings.port):
            before = len(tomasz.written), len(tomasz.heard)
            async with asyncio.timeout(60):
                while len(tomasz.written) < before[0] + 20 or len(tomasz.heard) < before[1] + 10:
                    await asyncio.sleep(0.01)
    tomasz.enough = True
    await tasks[0]
    with process(database_url, stage.server.settings.port):
        async with stage.program("tomasz") as client, asyncio.timeout(60):
            everything = await polled(client, tomasz.start)
            while not tomasz.heard or tomasz.heard[-1] < everything[-1]:
                await asyncio.sleep(0.01)
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    with capsys.disabled():
        told = f"{KILLS} kills, {tomasz.streams} streams, {len(tomasz.written)} acknowledged, {len(tomasz.heard)} heard"
        print(f"\n{told}")  # noqa: T201  # the figure of the promise

    assert all(one < next_ for one, next_ in pairwise(tomasz.heard))
    assert tomasz.heard == everything
    assert set(tomasz.written) <= set(tomasz.heard)


async def test_a_server_that_is_stopped_ends_its_streams_and_is_gone_at_once(database_url: str) -> None:
    stage = stage_at(database_url, await populated(database_url), free_port())
    with process(database_url, stage.server.settings.port, grace=30.0) as server:
        async with stage.program("tomasz") as tomasz, listening(tomasz) as stream, asyncio.timeout(PATIENCE):
            await anext(stream)
            server.terminate()
            rest = [event async for event in stream]
            await asyncio.to_thread(server.join, PATIENCE)

    assert rest == []
    assert server.exitcode == 0


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_server_that_is_stopped_tells_its_sockets_that_it_goes(database_url: str) -> None:
    stage = stage_at(database_url, await populated(database_url), free_port())
    with process(database_url, stage.server.settings.port, grace=30.0) as server:
        async with socket(stage, "tomasz") as one:
            await ask(one, "1", LISTEN)
            await hear(one)
            server.terminate()
            closed = await end(one)
            await asyncio.to_thread(server.join, PATIENCE)

    assert closed == (1001, "Going away")
    assert server.exitcode == 0


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
@pytest.mark.parametrize("deaf", [False, True], ids=["told by NOTIFY", "told by nobody"])
async def test_what_happens_in_one_process_is_heard_in_another(database_url: str, deaf: bool) -> None:
    keys, here, there = await populated(database_url), free_port(), free_port()
    writing, hearing = stage_at(database_url, keys, here), stage_at(database_url, keys, there)
    with process(database_url, here), process(database_url, there, deaf=deaf):
        async with (
            writing.program("tomasz") as tomasz,
            hearing.program("katarzyna") as kasia,
            listening(kasia) as stream,
            asyncio.timeout(PATIENCE),
        ):
            await anext(stream)
            position = await opened(writing, tomasz, "katarzyna")
            assert (await anext(stream)).positions == [position]


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
async def test_a_server_that_lost_its_ear_hears_again(database_url: str, stage: Stage) -> None:
    async with stage.program("tomasz") as tomasz, listening(tomasz) as stream, asyncio.timeout(PATIENCE):
        await anext(stream)
        server = await asyncpg.connect(database_url)
        assert await server.fetchval(EARS) == 1
        position = await opened(stage, tomasz, "katarzyna")
        assert (await anext(stream)).positions == [position]
        while await server.fetchval(EARS) == 0:
            await asyncio.sleep(0.05)
        await server.close()
