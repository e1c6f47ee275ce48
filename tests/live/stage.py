"""A server, the keys of some people, and what they can do over the network."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import httpx
import orjson
import uvicorn

from api.app import application
from api.settings import Settings
from schema.database import connect
from schema.organisations.model import OrganisationKind
from schema.organisations.rules import add_organisation
from schema.people import rules
from schema.people.model import Person, Role
from schema.viewer import SYSTEM
from schema.writing import unit

PASSWORD = "zawilec kwitnie w kwietniu"
LISTEN = "subscription Live($after: Position) { changes(after: $after) { position events { position name } } }"
POLL = "query Poll($after: Position) { changes(after: $after) { position more events { position name } } }"
OPEN = "mutation Open($input: TicketOpenInput!) { ticketOpen(input: $input) { position userErrors { code } } }"
PATIENCE = 30.0
"""Seconds that a test waits for what must come."""


@dataclass(frozen=True)
class Keys:
    """Ids of people and things, and tokens."""

    homes: dict[str, str]
    people: dict[str, str]
    tokens: dict[str, str]
    token_ids: dict[str, UUID]
    memberships: dict[str, str]


async def populated(url: str) -> Keys:
    """Put a bakery, a law firm and their IT team into an empty database."""
    database = await connect(url)
    us = SYSTEM
    homes: dict[str, str] = {}
    people: dict[str, Person] = {}
    roles: dict[str, str] = {}
    tokens: dict[str, str] = {}
    token_ids: dict[str, UUID] = {}
    async with unit(us):
        team = await add_organisation(us, code="SPOKO", name="Spokojna IT", kind=OrganisationKind.ENTERPRISE)
        bakery = await add_organisation(us, code="ZAWIL", name="Piekarnia Zawilec", city="Poznań")
        firm = await add_organisation(us, code="BOROW", name="Kancelaria Borowik", city="Poznań")
        for home, name, role in (
            (team, "Adam Gawron", Role.ADMIN),
            (team, "Tomasz Wrona", Role.TECHNICIAN),
            (bakery, "Katarzyna Dudek", Role.OWNER),
            (bakery, "Piotr Maj", Role.COORDINATOR),
            (bakery, "Łucja Żółć", Role.EMPLOYEE),
            (firm, "Halina Borowik", Role.OWNER),
        ):
            short = name.split()[0].lower()
            homes[short] = home.key
            person = people[short] = await rules.add_person(us, home.id, name=name, email=f"{short}@tandem.example")
            roles[short] = (await rules.grant_role(us, person.id, role=role)).key
            await rules.set_password(us, person.id, password=PASSWORD)
            scopes = (
                set(rules.known_scopes())
                if home is team
                else {one for one in rules.known_scopes() if one != "password"}
            )
            token, tokens[short] = await rules.create_token(us, person.id, name="Robot", scopes=scopes)
            token_ids[short] = token.id
    await database.close()
    return Keys(homes, {name: one.key for name, one in people.items()}, tokens, token_ids, roles)


@dataclass
class Server:
    """Where somebody serves, and how it is set."""

    address: str
    settings: Settings


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@asynccontextmanager
async def serving(database_url: str, **given: Any) -> AsyncIterator[Server]:
    """A server in this process, over the network."""
    settings = Settings(database=database_url, port=free_port(), stream_seconds=1.0, viewer_seconds=0.0)
    settings = replace(settings, **given)
    config = uvicorn.Config(application(settings), port=settings.port, log_config=None, lifespan="on", ws="auto")
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield Server(f"http://127.0.0.1:{settings.port}", settings)
    finally:
        server.should_exit = True
        await task


@dataclass(frozen=True)
class Event:
    """One event of a stream."""

    kind: str
    place: str | None
    data: Any

    @property
    def positions(self) -> list[int]:
        """Of what happened, as it was told."""
        return [int(one["position"]) for one in self.data["data"]["changes"]["events"]]

    @property
    def error(self) -> dict[str, Any]:
        """What is said of why the stream ends."""
        [error] = self.data["errors"]
        told: dict[str, Any] = error["extensions"]
        return told


@dataclass
class Stage:
    """The server and the keys to it."""

    server: Server
    keys: Keys

    def program(self, name: str, **headers: str) -> httpx.AsyncClient:
        """A program with somebody's token."""
        own = {"Authorization": f"Bearer {self.keys.tokens[name]}", **headers}
        return httpx.AsyncClient(base_url=self.server.address, headers=own, timeout=PATIENCE)

    @asynccontextmanager
    async def browser(self, name: str) -> AsyncIterator[httpx.AsyncClient]:
        """A browser in which somebody has signed in."""
        ours = {"Origin": self.server.address}
        async with httpx.AsyncClient(base_url=self.server.address, headers=ours, timeout=PATIENCE) as client:
            answer = await client.post("/login", json={"email": f"{name}@tandem.example", "password": PASSWORD})
            assert answer.status_code == 204
            yield client


async def asked(client: httpx.AsyncClient, query: str, **variables: Any) -> Any:
    """The data of an answer without errors."""
    answer = (await client.post("/graphql", json={"query": query, "variables": variables})).json()
    assert "errors" not in answer, answer
    return answer["data"]


async def opened(stage: Stage, client: httpx.AsyncClient, whose: str) -> int:
    """Open a ticket for somebody; the position of what happened."""
    given = {"client": stage.keys.homes[whose], "title": "Piec nie drukuje", "requester": stage.keys.people[whose]}
    data = (await asked(client, OPEN, input=given))["ticketOpen"]
    assert data["userErrors"] == [], data
    return int(data["position"])


async def polled(client: httpx.AsyncClient, after: int = 0) -> list[int]:
    """Positions of everything after a place, asked for page by page."""
    found: list[int] = []
    more = True
    while more:
        page = (await asked(client, POLL, after=str(after)))["changes"]
        found += [int(one["position"]) for one in page["events"]]
        after, more = int(page["position"]), page["more"]
    return found


@asynccontextmanager
async def listening(
    client: httpx.AsyncClient, after: int | None = None, query: str = LISTEN, **headers: str
) -> AsyncIterator[AsyncIterator[Event]]:
    """The events of a stream, as they come."""
    told = {"query": query, "variables": {"after": None if after is None else str(after)}}
    accept = {"Accept": "text/event-stream", **headers}
    async with client.stream("POST", "/graphql", json=told, headers=accept) as answer:
        if answer.headers["content-type"] != "text/event-stream; charset=utf-8":
            raise AssertionError((answer.status_code, await answer.aread()))
        yield events(answer)


async def events(answer: httpx.Response) -> AsyncIterator[Event]:
    """Read a stream as a browser does."""
    kind, place, data = "", None, ""
    async for line in answer.aiter_lines():
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "" if not line and kind:
                yield Event(kind, place, orjson.loads(data) if data else None)
                kind, data = "", ""
            case "event":
                kind = value
            case "id":
                place = value
            case "data":
                data = value
