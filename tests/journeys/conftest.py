"""The panel over the real server and the fixture world, with a browser in front of it."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from playwright.sync_api import Browser, sync_playwright

from api.contents import shelve
from api.settings import Settings
from fixtures.world import World, catch_up, let_in, recall, tell
from schema.database import connect
from tests.journeys.browser import Desk, launch, serving
from tests.once import once, shared

T = TypeVar("T")
Sit = Callable[..., Desk]
Told = tuple[Path, World]


@pytest.fixture(scope="session")
def told(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """The fixture world as of now in a file, to be copied; its cast can sign in, with passwords of this worker."""
    lately = shared() / "lately"

    def make() -> None:
        lately.mkdir()
        shelve(Settings(files=str(lately / "files")))
        asyncio.run(opened(shutil.copy(sqlite_template, lately / "tandem.db"), tell))

    once("lately", make)
    path = shutil.copytree(lately, tmp_path_factory.mktemp("panel") / "world") / "tandem.db"

    async def recalled() -> World:
        world = await recall()
        await let_in(world)
        return world

    return path, asyncio.run(opened(path, recalled))


async def opened(path: Path | str, use: Callable[[], Awaitable[T]]) -> T:
    """What use is made of the database in that file."""
    database = await connect(f"sqlite://{path}")
    try:
        return await use()
    finally:
        await database.close()


@pytest.fixture(scope="session")
def world(told: Told) -> World:
    """The fixture world as it was told."""
    return told[1]


@pytest.fixture(scope="module")
def database_address(told: Told, tmp_path_factory: pytest.TempPathFactory) -> str:
    """
    A database for one file of journeys, with its files; the panel is the same on both kinds, so one will do. What fell
    due since the story was told is done, and news to nobody, so that a late file begins as the first one does.
    """
    path = shutil.copytree(told[0].parent, tmp_path_factory.mktemp("journeys") / "world") / "tandem.db"
    asyncio.run(opened(path, catch_up))
    return f"sqlite://{path}"


@pytest.fixture(scope="module")
def address(database_address: str) -> Iterator[str]:
    """Where the server of that world is."""
    with serving(database_address) as address:
        yield address


@pytest.fixture(scope="module")
def browser(address: str) -> Iterator[Browser]:
    """A browser for one file; it comes last, because while it is open no other loop can run."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def sit(browser: Browser, address: str, world: World) -> Iterator[Sit]:
    """Puts people in front of browsers, already signed in; nobody's browser may complain of anything."""
    desks: list[Desk] = []

    def one(name: str, at: str = "/app/tickets", **how: Any) -> Desk:
        desk = Desk(browser, address, **how)
        desks.append(desk)
        email = str(world.people[name].email)
        desk.let_in(email, world.passwords[email])
        desk.page.goto(at)
        desk.page.locator("#main h1").wait_for()
        return desk

    yield one
    for desk in desks:
        desk.page.context.close()
    assert [complaint for desk in desks for complaint in desk.complaints] == []
