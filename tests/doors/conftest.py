"""Some people of the fixture world, with their keys, and browsers for them."""

from __future__ import annotations

import io
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
import structlog
from starlette.types import ASGIApp

from api import logs
from api.app import application
from api.documents import TRUSTED, Trusted
from api.settings import Settings
from schema.database import Database
from schema.organisations.model import OrganisationKind
from schema.organisations.rules import add_organisation
from schema.people import rules
from schema.people.model import Person, Role
from schema.viewer import SYSTEM
from schema.writing import unit
from tests.doors.post import box

__all__ = ["box"]

PASSWORD = "zawilec kwitnie w kwietniu"
ADDRESS = "http://tandem.test"
VIEWER = {"query": "{ viewer { name } }"}


@dataclass
class Company:
    """The IT company with Tomasz Wrona, who does the work, and a client with Katarzyna Dudek, who owns it."""

    kasia: Person
    tomek: Person
    token: str
    """Katarzyna's: reads everything of hers."""
    pen: str
    """Tomasz's: reads and writes."""


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> None:
    """Hashing is dear on purpose; here it need not be."""
    rules.set_cost(rounds=1, memory_kib=64)


@pytest.fixture
async def company(database: Database) -> Company:
    """A database in which somebody may sign in."""
    return await founded()


async def founded() -> Company:
    """The company, in the database that is open."""
    us = SYSTEM
    async with unit(us):
        team = await add_organisation(us, code="SPOKO", name="Spokojna IT", kind=OrganisationKind.ENTERPRISE)
        client = await add_organisation(us, code="ZAWIL", name="Piekarnia Zawilec", city="Poznań")
        kasia = await rules.add_person(us, client.id, name="Katarzyna Dudek", email="katarzyna.dudek@zawilec.example")
        tomek = await rules.add_person(us, team.id, name="Tomasz Wrona", email="tomasz.wrona@spokojna.example")
        await rules.grant_role(us, kasia.id, role=Role.OWNER)
        await rules.grant_role(us, tomek.id, role=Role.TECHNICIAN)
        for person in (kasia, tomek):
            await rules.set_password(us, person.id, password=PASSWORD)
        reading = {scope for scope in rules.known_scopes() if scope.startswith("read:")}
        _, token = await rules.create_token(us, kasia.id, name="Spreadsheet", scopes=reading)
        _, pen = await rules.create_token(us, tomek.id, name="Robot", scopes=set(rules.known_scopes()))
    return Company(kasia, tomek, token, pen)


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """How the doors are set; rights are asked for anew at every request."""
    panel = tmp_path / "panel"
    (panel / "assets").mkdir(parents=True)
    (panel / "index.html").write_text('<style nonce="__CSP_NONCE__"></style><script src="/assets/a-1.js"></script>')
    (panel / "assets" / "a-1.js").write_text("console.log('zażółć');" * 50)
    (panel / "boot.js").write_text("boot();")
    return Settings(database=database_url, panel=panel, files=str(tmp_path / "files"), viewer_seconds=0.0)


@pytest.fixture
def app(settings: Settings, company: Company) -> ASGIApp:
    """The doors, on a database in which somebody may sign in."""
    return application(settings)


Visit = Callable[..., httpx.AsyncClient]


@pytest.fixture
async def visit(app: ASGIApp) -> AsyncIterator[Visit]:
    """A browser on our own page, or a program when it has a token; with the headers given."""
    async with AsyncExitStack() as stack:
        clients: list[httpx.AsyncClient] = []

        def open_one(token: str | None = None, *, doors: ASGIApp = app, **headers: str) -> httpx.AsyncClient:
            own = {"Authorization": f"Bearer {token}"} if token else {"Origin": ADDRESS}
            given = {name.replace("_", "-"): value for name, value in headers.items()}
            transport = httpx.ASGITransport(doors)
            clients.append(httpx.AsyncClient(transport=transport, base_url=ADDRESS, headers={**own, **given}))
            return clients[-1]

        yield open_one
        for client in clients:
            stack.push_async_callback(client.aclose)


@pytest.fixture
async def kasia(visit: Visit) -> httpx.AsyncClient:
    """The browser in which Katarzyna Dudek has signed in."""
    browser = visit()
    answer = await sign_in(browser)
    assert answer.status_code == 204
    return browser


@pytest.fixture
async def tomek(visit: Visit) -> httpx.AsyncClient:
    """The browser in which Tomasz Wrona has signed in."""
    browser = visit()
    answer = await sign_in(browser, "tomasz.wrona@spokojna.example")
    assert answer.status_code == 204
    return browser


async def sign_in(
    browser: httpx.AsyncClient, email: str = "katarzyna.dudek@zawilec.example", password: str = PASSWORD
) -> httpx.Response:
    """Send the form."""
    return await browser.post("/login", json={"email": email, "password": password})


async def ask(client: httpx.AsyncClient, query: str = "{ __typename }", **more: Any) -> httpx.Response:
    """Ask the graph."""
    headers = {"Accept": "application/graphql-response+json"}
    return await client.post("/graphql", json={"query": query, **more}, headers=headers)


def trust(settings: Settings, *texts: str) -> list[str]:
    """Let the panel ask these documents; their ids."""
    ours = [Trusted(text, "documents.json") for text in texts]
    (settings.panel / TRUSTED).write_bytes(orjson.dumps({one.id: one.text for one in ours}))
    return [one.id for one in ours]


async def name_of_viewer(client: httpx.AsyncClient) -> str | None:
    """Who the graph says is signed in."""
    viewer = (await client.post("/graphql", json=VIEWER)).json()["data"]["viewer"]
    name: str | None = viewer and viewer["name"]
    return name


class Written(io.StringIO):
    """Keeps what is written, piece by piece."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def write(self, text: str) -> int:
        """Keep it."""
        self.pieces.append(text)
        return len(text)


@pytest.fixture(autouse=True)
def log() -> Iterator[list[str]]:
    """What is logged from here on."""
    handlers, level = logging.root.handlers, logging.root.level
    written = Written()
    logs.configure("info", written)
    yield written.pieces
    logging.root.handlers, logging.root.level = handlers, level
    structlog.reset_defaults()
