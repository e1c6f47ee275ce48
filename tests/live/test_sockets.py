"""The same over a WebSocket, as graphql-transport-ws says; what breaks the protocol closes it, with its code."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from api.graphql import socket as sockets
from schema.people import rules
from tests.live.stage import LISTEN, PASSWORD, PATIENCE, Stage, opened, polled

NAME = "{ viewer { name } }"
TICKET = "mutation($input: TicketOpenInput!) { ticketOpen(input: $input) { position } }"


@asynccontextmanager
async def socket(
    stage: Stage, name: str | None = None, protocol: str = "graphql-transport-ws", **headers: str
) -> AsyncIterator[ClientConnection]:
    """A socket of somebody who has said who they are."""
    address = stage.server.address.replace("http", "ws") + "/graphql"
    protocols = [Subprotocol(protocol)]
    async with (
        asyncio.timeout(PATIENCE),
        connect(address, subprotocols=protocols, additional_headers=headers, ping_interval=None) as one,
    ):
        if name:
            await say(one, type="connection_init", payload={"authorization": f"Bearer {stage.keys.tokens[name]}"})
            assert await hear(one) == {"type": "connection_ack"}
        yield one


async def say(one: ClientConnection, **message: Any) -> None:
    """Send a message."""
    await one.send(orjson.dumps(message).decode())


async def ask(one: ClientConnection, id_: str, query: str, **variables: Any) -> None:
    """Begin an operation."""
    await say(one, id=id_, type="subscribe", payload={"query": query, "variables": variables})


async def hear(one: ClientConnection) -> Any:
    """The next message, which is text."""
    text = await one.recv()
    assert isinstance(text, str)
    return orjson.loads(text)


async def end(one: ClientConnection) -> tuple[int, str]:
    """With what the server closes the socket."""
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            await one.recv()
    assert closed.value.rcvd
    return closed.value.rcvd.code, closed.value.rcvd.reason


async def test_queries_mutations_and_streams_share_a_socket(stage: Stage) -> None:
    async with socket(stage, "tomasz") as one, stage.program("tomasz") as tomasz:
        await ask(one, "stream", LISTEN)
        first = await hear(one)
        await ask(one, "who", NAME)
        who = [await hear(one), await hear(one)]
        given = {"client": stage.keys.homes["piotr"], "title": "Piec", "requester": stage.keys.people["piotr"]}
        await ask(one, "open", TICKET, input=given)
        done = sorted([await hear(one) for _ in range(3)], key=lambda message: (message["id"], message["type"]))
        told = await polled(tomasz)

    assert (first["id"], first["type"], first["payload"]["data"]["changes"]["events"]) == ("stream", "next", [])
    assert who[0]["payload"]["data"] == {"viewer": {"name": "Tomasz Wrona"}}
    assert who[1] == {"id": "who", "type": "complete"}
    position = done[1]["payload"]["data"]["ticketOpen"]["position"]
    assert done[2]["payload"]["data"]["changes"]["events"] == [{"position": position, "name": "ticket.opened"}]
    assert told[-1] == int(position)


async def test_a_socket_tells_what_polling_tells(stage: Stage) -> None:
    async with stage.program("tomasz") as tomasz, stage.program("katarzyna") as kasia:
        for _ in range(3):
            await opened(stage, tomasz, "katarzyna")
        told = await polled(kasia, 4)
    async with socket(stage, "katarzyna") as one:
        await ask(one, "1", LISTEN, after="4")
        message = await hear(one)
        await say(one, id="1", type="complete")

    assert [int(event["position"]) for event in message["payload"]["data"]["changes"]["events"]] == told


async def test_what_is_wrong_with_an_operation_ends_it_and_nothing_else(stage: Stage) -> None:
    async with socket(stage, "tomasz") as one:
        for number, wrong in enumerate(
            ("{", "{ nope }", "query($a: Int!) { viewer { name } }", "subscription { nope }")
        ):
            await ask(one, str(number), wrong)
            message = await hear(one)
            assert (message["id"], message["type"]) == (str(number), "error")
            assert message["payload"][0]["extensions"]["code"].startswith("GRAPHQL_")
        await ask(one, "id", "subscription($a: Position) { changes(after: $a) { position } }", a="soon")
        assert (await hear(one))["payload"][0]["extensions"]["code"] == "BAD_USER_INPUT"
        await say(one, type="ping", payload={"still": "there"})
        assert await hear(one) == {"type": "pong", "payload": {"still": "there"}}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", 4400),
        ("[]", 4400),
        ('{"type": "nope"}', 4400),
        ('{"type": "subscribe", "id": "", "payload": {"query": "{ __typename }"}}', 4400),
        ('{"type": "subscribe", "id": "1", "payload": "{ __typename }"}', 4400),
        (b'{"type": "ping"}', 4400),
        ('{"type": "connection_init"}', 4429),
    ],
)
async def test_what_is_no_message_closes_the_socket(stage: Stage, text: str | bytes, code: int) -> None:
    async with socket(stage, "tomasz") as one:
        await one.send(text)
        assert (await end(one))[0] == code


async def test_a_socket_begins_with_who_speaks(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sockets, "HELLO", 0.2)
    async with socket(stage) as silent:
        assert await end(silent) == (4408, "Connection initialisation timeout")
    async with socket(stage) as hasty:
        await ask(hasty, "1", NAME)
        assert await end(hasty) == (4401, "Unauthorized")
    async with socket(stage) as forger:
        await say(forger, type="connection_init", payload={"authorization": "Bearer tnd_made-up"})
        assert await end(forger) == (4403, "Forbidden")
    async with socket(stage, protocol="graphql-ws") as old:
        assert await end(old) == (4406, "Subprotocol not acceptable")


async def test_two_operations_have_two_ids(stage: Stage) -> None:
    async with socket(stage, "tomasz") as one:
        await ask(one, "1", LISTEN)
        await ask(one, "1", LISTEN)
        assert await end(one) == (4409, "Subscriber for 1 already exists")


async def test_a_browser_speaks_by_its_session_from_our_own_page_only(stage: Stage) -> None:
    async with stage.browser("katarzyna") as browser:
        cookie = {"Cookie": f"tandem_session={browser.cookies['tandem_session']}"}
    async with socket(stage, **cookie, Origin=stage.server.address) as one:
        await say(one, type="connection_init")
        assert await hear(one) == {"type": "connection_ack"}
        await ask(one, "1", NAME)
        assert (await hear(one))["payload"]["data"] == {"viewer": {"name": "Katarzyna Dudek"}}
    for elsewhere in ({"Origin": "https://evil.example"}, {}):
        async with socket(stage, **cookie, **elsewhere) as one:
            await say(one, type="connection_init")
            assert await end(one) == (4403, "Forbidden")


async def test_a_stream_of_a_socket_ends_with_its_token_and_nothing_begins_after_it(stage: Stage) -> None:
    piotr = await rules.session_viewer((await rules.sign_in("piotr@tandem.example", PASSWORD))[1])
    assert piotr
    async with socket(stage, "piotr") as one:
        await ask(one, "1", LISTEN)
        assert (await hear(one))["type"] == "next"
        await rules.end_token(piotr, stage.keys.token_ids["piotr"])
        ended = await hear(one)
        await ask(one, "2", NAME)
        refused = await hear(one)

    assert (ended["type"], ended["payload"][0]["extensions"]["code"]) == ("error", "UNAUTHENTICATED")
    assert (refused["type"], refused["payload"][0]["extensions"]["code"]) == ("error", "UNAUTHENTICATED")
