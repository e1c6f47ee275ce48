"""What one person changes, another sees; one tab of a browser listens for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

from fixtures.world import World
from tests.journeys.browser import Desk, serving
from tests.journeys.conftest import Sit

RARELY, SOON = "600", "0.3"
OUT_OF_ORDER = ("Failed to load resource", "net::ERR_")


@pytest.fixture(scope="module")
def address(database_address: str) -> Iterator[str]:
    """A server whose panels never look for changes by themselves while they can listen."""
    with serving(database_address, live_seconds=RARELY) as address:
        yield address


def listens(request: Request) -> bool:
    return request.resource_type == "eventsource"


def open_ticket(world: World) -> str:
    """One of the bakery's, which its coordinator sees."""
    tickets = [ticket for key, ticket in world.tickets.items() if key.startswith("ZAWIL")]
    return f"/app/tickets/{next(one.key for one in tickets if one.state == 'OPEN')}"


def say(desk: Desk, words: str) -> None:
    desk.page.locator(".composer textarea").fill(words)
    desk.press("Wyślij")
    desk.sees(words, within=".messages")


def test_lucja_sees_at_once_that_tomasz_has_resolved_it_and_loses_nothing(sit: Sit) -> None:
    lucja = sit("lucja.zolc", "/app/tickets/new", size=(1280, 500))
    lucja.page.get_by_label("O co chodzi").fill("Terminal nie drukuje")
    lucja.press("Wyślij zgłoszenie")
    lucja.heading("Terminal nie drukuje")
    tomasz = sit("tomasz.wrona", lucja.page.url)
    lucja.page.locator(".composer textarea").fill("A jeszcze ")
    lucja.page.mouse.wheel(0, 150)
    lucja.page.wait_for_function("scrollY > 0")
    before = lucja.page.evaluate("scrollY")

    tomasz.press("Biorę to na siebie")
    lucja.sees("Zajmuje się tym: Tomasz Wrona.")
    say(tomasz, "Skończył się papier.")
    lucja.sees("Skończył się papier.", within=".messages")

    expect(lucja.page.locator(".composer textarea")).to_have_value("A jeszcze ")
    expect(lucja.page.locator(".composer textarea")).to_be_focused()
    assert lucja.page.evaluate("scrollY") >= before


def test_one_tab_listens_for_three_and_when_it_is_closed_another_goes_on(sit: Sit, world: World) -> None:
    at = open_ticket(world)
    first = sit("piotr.maj", at)
    heard = streams(first.page.context)
    first.page.reload()
    tabs = [first.page, another_tab(first.page.context, at), another_tab(first.page.context, at)]
    listening = only(first.page, heard)

    listening.close()
    tabs.remove(listening)
    assert only(tabs[0], heard) in tabs

    say(sit("tomasz.wrona", at), "Już jadę.")
    for tab in tabs:
        tab.locator(".messages").get_by_text("Już jadę.").wait_for()


def another_tab(context: BrowserContext, at: str) -> Page:
    page = context.new_page()
    page.goto(at)
    page.locator(".composer").wait_for()
    return page


def streams(context: BrowserContext) -> dict[Request, Page]:
    """The streams that are open in a browser from now on, and the tabs that opened them."""
    found: dict[Request, Page] = {}
    context.on("request", lambda request: listens(request) and found.update({request: request.frame.page}))
    for end in ("requestfinished", "requestfailed"):
        context.on(end, lambda request: found.pop(request, None))  # type: ignore[call-overload]  # each takes a request
    return found


def only(any_tab: Page, heard: dict[Request, Page]) -> Page:
    """The one tab that listens, once they have agreed on who does."""
    for _ in range(50):
        any_tab.context.pages[-1].wait_for_timeout(200)
        tabs = [tab for tab in heard.values() if not tab.is_closed()]
        if len(tabs) == 1:
            return tabs[0]
    raise AssertionError(f"{len(heard)} tabs listen.")


def test_what_one_does_oneself_is_no_news(sit: Sit, world: World) -> None:
    desk = sit("piotr.maj", open_ticket(world))
    desk.page.wait_for_timeout(1000)
    say(desk, "Dziękuję.")
    sent: list[Request] = []
    desk.page.on("request", lambda request: sent.append(request))  # it is given an attribute
    desk.page.wait_for_timeout(1500)
    assert sent == []


def test_where_streams_do_not_come_through_the_panel_looks_from_time_to_time(
    browser: Browser, told: tuple[Path, World], tmp_path: Path
) -> None:
    world, at = told[1], open_ticket(told[1])
    with serving(copied(told, tmp_path), live_seconds=SOON) as address:
        piotr = signed_in(browser, address, world, "piotr.maj", at)
        piotr.page.route(lambda url: "documentId" in url, lambda route: route.abort())
        piotr.page.reload()
        tomasz = signed_in(browser, address, world, "tomasz.wrona", at)
        say(tomasz, "Bez strumienia też słychać.")
        piotr.sees("Bez strumienia też słychać.", within=".messages")
        for desk in (piotr, tomasz):
            desk.page.context.close()


def copied(told: tuple[Path, World], folder: Path) -> str:
    """The database of that world for one journey."""
    (folder / "tandem.db").write_bytes(told[0].read_bytes())
    return f"sqlite://{folder / 'tandem.db'}"


def test_a_server_that_was_away_is_found_again_by_itself(
    browser: Browser, told: tuple[Path, World], tmp_path: Path
) -> None:
    database, world = copied(told, tmp_path), told[1]
    at = open_ticket(world)
    with serving(database, live_seconds=SOON, drain="0", grace="0") as address:
        piotr = signed_in(browser, address, world, "piotr.maj", at)
    piotr.page.wait_for_timeout(2500)
    with serving(database, port=int(address.rpartition(":")[2]), live_seconds=SOON):
        tomasz = signed_in(browser, address, world, "tomasz.wrona", at)
        say(tomasz, "Serwer już wrócił.")
        piotr.page.locator(".messages").get_by_text("Serwer już wrócił.").wait_for(timeout=60_000)
    for desk in (piotr, tomasz):
        assert [one for one in desk.complaints if not one.startswith(OUT_OF_ORDER)] == []
        desk.page.context.close()


def signed_in(browser: Browser, address: str, world: World, name: str, at: str) -> Desk:
    desk = Desk(browser, address)
    desk.page.goto(at)
    email = str(world.people[name].email)
    desk.sign_in(email, world.passwords[email])
    desk.page.locator(".composer").wait_for()
    return desk
