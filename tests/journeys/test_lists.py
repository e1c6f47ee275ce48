"""One list for everything: by keyboard, by address, in columns and on a phone."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.browser import PHONE, SIZES, Desk

Sit = Callable[..., Desk]


def rows(page: Page) -> Any:
    """The rows that are shown, once they are there."""
    page.locator("[data-row]").first.wait_for()
    return page.locator("[data-row]")


def headings(page: Page) -> list[str]:
    """What the columns are called."""
    rows(page)
    return [name for name in page.get_by_role("columnheader").all_inner_texts() if name]


def test_tomasz_needs_no_mouse(sit: Sit) -> None:
    page = sit("tomasz.wrona").page
    third = rows(page).nth(2)
    for key in "jjj":
        page.keyboard.press(key)
    expect(third.locator(".row-link")).to_be_focused()
    page.keyboard.press("x")
    expect(third.get_by_role("checkbox")).to_be_checked()
    expect(page.get_by_text("Zaznaczono 1", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(third.get_by_role("checkbox")).not_to_be_checked()
    title = third.locator(".row-link").inner_text()
    page.keyboard.press("Enter")
    page.get_by_role("heading", level=1, name=title).wait_for()
    page.go_back()
    expect(third.locator(".row-link")).to_be_focused()
    expect(third.locator(".row-link")).to_have_text(title)
    page.keyboard.press("k")
    expect(rows(page).nth(1).locator(".row-link")).to_be_focused()
    page.keyboard.press("f")
    expect(page.get_by_role("dialog", name="Filtry").get_by_role("checkbox").first).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("fjx")
    expect(page.get_by_role("searchbox")).to_have_value("fjx")


def test_what_is_chosen_stands_in_the_address_and_can_be_taken_back(sit: Sit) -> None:
    page = sit("tomasz.wrona").page
    page.get_by_role("button", name=re.compile("^Filtry")).click()
    page.get_by_role("checkbox", name="Nowe").check()
    page.get_by_role("checkbox", name="Awaria").check()
    expect(page).to_have_url(re.compile(r"state=NEW&kind=INCIDENT$"))
    page.keyboard.press("Escape")
    expect(page.locator("tbody").get_by_text("Dostawca")).to_have_count(0)
    page.get_by_role("button", name="Usuń filtr: Stan: Nowe").click()
    expect(page).to_have_url(re.compile(r"tickets\?kind=INCIDENT$"))
    page.get_by_role("button", name="Wyczyść filtry").click()
    expect(page).to_have_url(re.compile(r"/app/tickets$"))


def test_a_search_that_finds_nothing_says_so_and_leads_back(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/devices")
    desk.page.get_by_role("searchbox").fill("lokomotywa")
    desk.sees("Nic nie pasuje do tych filtrów")
    desk.page.locator(".empty").get_by_role("button", name="Wyczyść filtry").click()
    rows(desk.page)
    expect(desk.page.get_by_role("searchbox")).to_have_value("")


def test_a_heading_orders_the_list(sit: Sit) -> None:
    page = sit("katarzyna.dudek", "/app/devices").page
    first = rows(page).first.inner_text()
    expect(page.get_by_role("columnheader", name="Numer")).to_have_attribute("aria-sort", "ascending")
    page.get_by_role("button", name="Numer").click()
    expect(page.get_by_role("columnheader", name="Numer")).to_have_attribute("aria-sort", "descending")
    expect(page).to_have_url(re.compile(r"order=-tag$"))
    expect(rows(page).first).not_to_have_text(first)


def test_columns_stay_as_they_were_chosen(sit: Sit) -> None:
    page = sit("katarzyna.dudek", "/app/devices").page
    assert "Nr seryjny" not in headings(page)
    page.get_by_role("button", name="Kolumny").click()
    page.get_by_role("checkbox", name="Nr seryjny").check()
    page.get_by_role("checkbox", name="Gwarancja").uncheck()
    page.reload()
    chosen = headings(page)
    assert "Nr seryjny" in chosen
    assert "Gwarancja" not in chosen


@pytest.mark.parametrize("place", ["/app/devices", "/app/people", "/app/systems"])
@pytest.mark.parametrize("width", [1000, 1280])
def test_what_names_a_row_can_be_read_however_little_room_there_is(sit: Sit, place: str, width: int) -> None:
    desk = sit("tomasz.wrona", place, size=(width, 800))
    name = desk.page.locator("tbody th[scope=row]").first
    expect(name).to_be_visible()
    assert name.evaluate("one => one.clientWidth") >= 150
    assert desk.page.evaluate("document.documentElement.scrollWidth") <= width


def test_more_is_shown_on_demand_and_is_still_there_on_the_way_back(sit: Sit) -> None:
    desk = sit("katarzyna.dudek")
    desk.sees("Pokazano 25 z ")
    desk.press("Pokaż więcej")
    expect(rows(desk.page)).to_have_count(50)
    desk.page.locator(".row-link").nth(40).click()
    desk.page.locator(".ticket-head").wait_for()
    desk.page.go_back()
    expect(rows(desk.page)).to_have_count(50)


def test_on_a_phone_rows_are_cards(sit: Sit) -> None:
    page = sit("katarzyna.dudek", size=PHONE).page
    rows(page)
    assert page.get_by_role("table").count() == 0
    page.get_by_role("button", name=re.compile("^Filtry")).click()
    page.get_by_label("Kolejność").select_option(label="Numer – rosnąco")
    page.keyboard.press("Escape")
    expect(rows(page).first).to_contain_text("ZAWIL-1")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@SIZES
def test_everybody_can_read_a_list_and_its_filters(sit: Sit, size: tuple[int, int], scheme: str) -> None:
    desk = sit("tomasz.wrona", "/app/tickets?state=NEW&state=OPEN", size=size, color_scheme=scheme)
    rows(desk.page)
    desk.everybody_can_read_it()
    desk.page.get_by_role("button", name=re.compile("^Filtry")).click()
    desk.page.get_by_role("dialog", name="Filtry").wait_for()
    desk.everybody_can_read_it()
