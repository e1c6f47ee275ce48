"""The first page of the day, as everybody finds it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from fixtures.world import World
from schema.tickets.model import Turn
from tests.journeys.browser import DESKTOP, PHONE, SIZES, Desk
from tests.journeys.conftest import Sit
from tests.journeys.test_ticket_page import asked

TASKS = "query ($input: TaskFilter) { done: tasks(first: 1, filter: $input) { totalCount } }"


def card(desk: Desk, title: str) -> Locator:
    """The card with that heading, whatever number stands behind it."""
    heading = desk.page.get_by_role("heading", level=2, name=re.compile(rf"^{title}( \(\d+\))?$"))
    return desk.page.locator("section.card", has=heading)


def waits(number: int) -> str:
    """What somebody is told for whom so much waits."""
    few = number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)
    return f"Na Ciebie czekają {number} sprawy" if few else f"Na Ciebie czeka {number} spraw"


def test_katarzyna_sees_what_waits_and_confirms_it_on_the_spot(sit: Sit, world: World) -> None:
    desk = sit("katarzyna.dudek", "/")
    tickets = [key for key, one in world.tickets.items() if key.startswith("ZAWIL") and one.turn is Turn.CLIENT]
    hers = {"owner": {"id": {"eq": world.people["katarzyna.dudek"].key}}, "process": {"state": {"eq": "RUNNING"}}}
    tasks = asked(desk, TASKS, **hers, state={"eq": "READY"}, action={"ne": "DECISION"})["totalCount"]
    assert tasks > 0, "Her part of the quarterly review."
    waiting = len(tickets) + tasks
    desk.heading(waits(waiting))
    assert desk.page.url.endswith("/app/today")
    done = card(desk, "Czeka na Was").get_by_role("listitem").filter(has_text="Gotowe:").first
    title = done.get_by_role("link").first.inner_text()
    done.get_by_role("button", name="Potwierdzam, działa").click()
    desk.sees(f"Potwierdzone: {title}.")
    desk.heading(waits(waiting - 1))
    expect(card(desk, "Czeka na Was").get_by_role("link", name=title)).to_have_count(0)


def test_katarzyna_is_told_what_changed_since_she_was_here(sit: Sit, world: World) -> None:
    ticket = next(one for key, one in world.tickets.items() if key.startswith("ZAWIL") and one.state == "OPEN")
    katarzyna, tomasz = sit("katarzyna.dudek", "/app/today"), sit("tomasz.wrona", f"/app/tickets/{ticket.key}")
    changed = card(katarzyna, "Co się ostatnio zmieniło")
    changed.wait_for()
    katarzyna.page.goto("/app/devices")
    katarzyna.heading("Sprzęt")
    katarzyna.page.evaluate(
        """() => {
            const key = Object.keys(localStorage).find((one) => one.startsWith('tandem.visit.'));
            const kept = JSON.parse(localStorage.getItem(key));
            localStorage.setItem(key, JSON.stringify({ ...kept, at: '2020-01-01T00:00:00Z' }));
        }"""
    )
    tomasz.page.locator(".composer textarea").fill("Sprawdzam to jeszcze dziś.")
    tomasz.press("Wyślij")
    tomasz.sees("Sprawdzam to jeszcze dziś.", within=".messages")

    katarzyna.page.goto("/app/today")
    since = card(katarzyna, "Co się zmieniło od ostatniej wizyty")
    since.get_by_text("Tomasz Wrona").wait_for()
    assert since.get_by_role("listitem").count() == 1
    since.get_by_role("link", name=ticket.title).click()
    katarzyna.heading(ticket.title)


@SIZES
def test_lucja_reports_what_is_wrong_with_a_device_of_hers(sit: Sit, world: World, size: tuple[int, int]) -> None:
    device = next(one for one in world.devices.values() if one.holder_id == world.people["lucja.zolc"].id)
    desk = sit("lucja.zolc", "/", size=size)
    desk.page.get_by_role("link", name="Zgłoś problem lub prośbę").wait_for()
    card(desk, "Twój sprzęt").get_by_role("link", name=f"Zgłoś problem: {device.tag}").click()
    desk.heading("Nowe zgłoszenie")
    assert desk.page.url.endswith(f"?device={device.key}")


def test_tomasz_takes_what_nobody_is_on(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/today")
    free = card(desk, "Bez opiekuna").get_by_role("listitem").first
    title = free.get_by_role("link").first.inner_text()
    free.get_by_role("button", name=f"Biorę: {title}").click()
    desk.sees(f"Zajmujesz się tym: {title}.")
    card(desk, "Moje").get_by_role("link", name=title).wait_for()
    assert card(desk, "Klienci").count() == 0


def test_adam_goes_from_a_number_to_the_tickets_behind_it(sit: Sit) -> None:
    desk = sit("adam.gawron", "/")
    row = card(desk, "Klienci").get_by_role("row").filter(has_text="Kancelaria Borowik")
    urgent = row.get_by_role("link", name=re.compile("Pilne"))
    count = int(urgent.inner_text())
    urgent.click()
    desk.heading("Zgłoszenia")
    desk.page.locator("tbody tr").first.wait_for()
    expect(desk.page.locator("tbody tr")).to_have_count(count)


def test_a_review_of_accesses_waits_on_the_day_of_whoever_decides(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/today")
    card(desk, "Przeglądy dostępów").get_by_role("link", name="Program księgowy").click()
    desk.heading("Przegląd dostępów: Program księgowy")
    piotr = sit("piotr.maj", "/app/today")
    piotr.everybody_can_read_it()
    expect(card(piotr, "Przeglądy dostępów")).to_have_count(0)


@pytest.mark.parametrize("name", ["katarzyna.dudek", "lucja.zolc", "tomasz.wrona", "adam.gawron"])
@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "light"), (DESKTOP, "dark")], ids=["phone-light", "desktop-dark"])
def test_everybody_can_read_it(sit: Sit, name: str, size: tuple[int, int], scheme: str) -> None:
    desk = sit(name, "/app/today", size=size, color_scheme=scheme)
    desk.page.locator("section.card").first.wait_for()
    desk.everybody_can_read_it()
