"""Whoever does not read is let go after a while; nobody else notices, and they resume from where they were."""

from __future__ import annotations

import asyncio
import io
import socket
from collections.abc import AsyncIterator

import httpx
import orjson
import pytest

from api import logs
from tests.live.stage import PATIENCE, Stage, asked, listening, opened, populated, serving

EVERYTHING = 'subscription { changes(after: "0") { events { position subject { ... on Ticket { body } } } } }'
COMMENT = "mutation Open($input: TicketOpenInput!) { ticketOpen(input: $input) { position } }"
LONG = "Drukarka znów nie drukuje. " * 700


@pytest.fixture
async def impatient(database_url: str) -> AsyncIterator[Stage]:
    """A server that waits for nobody."""
    keys = await populated(database_url)
    async with serving(database_url, stream_patience=0.5) as server:
        yield Stage(server, keys)


async def test_who_does_not_read_is_let_go_while_others_go_on(impatient: Stage) -> None:
    stage, log = impatient, io.StringIO()
    logs.configure("info", log)
    whose = {"client": stage.keys.homes["łucja"], "requester": stage.keys.people["łucja"]}
    given = whose | {"title": "Drukarka", "body": LONG}
    async with stage.program("tomasz") as tomasz, asyncio.timeout(60):
        for _ in range(200):
            await asked(tomasz, COMMENT, input=given)
        async with listening(tomasz) as stream:
            await anext(stream)
            writer = await deaf(stage)
            while "TOO_SLOW" not in log.getvalue():
                position = await opened(stage, tomasz, "katarzyna")
                assert (await anext(stream)).positions == [position]
                await asyncio.sleep(0.05)
            writer.close()


async def deaf(stage: Stage) -> asyncio.StreamWriter:
    """A program that asks for everything and reads nothing."""
    narrow = socket.socket()
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    narrow.setblocking(False)
    await asyncio.get_running_loop().sock_connect(narrow, ("127.0.0.1", stage.server.settings.port))
    _, writer = await asyncio.open_connection(sock=narrow, limit=1)
    body = orjson.dumps({"query": EVERYTHING})
    head = (
        "POST /graphql HTTP/1.1\r\nHost: tandem.test\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {stage.keys.tokens['tomasz']}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    return writer


async def test_a_person_has_so_many_streams_and_no_more(database_url: str) -> None:
    keys = await populated(database_url)
    async with serving(database_url, streams_per_person=2) as server:
        stage = Stage(server, keys)
        async with stage.program("tomasz") as tomasz, stage.program("piotr") as piotr:
            async with listening(tomasz), listening(tomasz):
                with pytest.raises(AssertionError, match="429"):
                    async with listening(tomasz):
                        pass
                async with listening(piotr) as stream, asyncio.timeout(PATIENCE):
                    assert (await anext(stream)).positions == []
            async with asyncio.timeout(PATIENCE):
                while not await place_for_another(tomasz):
                    await asyncio.sleep(0.05)


async def place_for_another(program: httpx.AsyncClient) -> bool:
    """Whether the server listens to one more; it notices in its own time that somebody has hung up."""
    try:
        async with listening(program) as stream:
            return (await anext(stream)).positions == []
    except AssertionError as refused:
        if "429" not in str(refused):
            raise
        return False
