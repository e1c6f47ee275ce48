"""The queue of a technician, and much at once."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from tests.journeys.browser import PHONE, Desk

Sit = Callable[..., Desk]


def test_tomasz_works_through_the_queue_with_the_keyboard_alone(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/")
    page, preview = desk.page, desk.page.locator(".queue-ticket")
    desk.heading("Kolejka")
    page.keyboard.press("2")
    expect(page.get_by_role("link", name=re.compile("^Bez opiekuna"))).to_have_attribute("aria-current", "page")
    desk.settled()
    title = page.locator("[data-here] .row-link").inner_text()
    expect(preview.get_by_role("heading", name=title, exact=True)).to_be_visible()
    page.keyboard.press("t")
    desk.sees("Zajmuje się tym: Tomasz Wrona.")
    expect(page.locator("[data-row]").get_by_text(title, exact=True)).to_have_count(0)
    page.keyboard.press("1")
    desk.settled()
    mine = page.locator("[data-row]").get_by_role("link", name=title, exact=True)
    expect(mine).to_be_visible()
    while page.locator("[data-here] .row-link").inner_text() != title:
        page.keyboard.press("j")
    expect(preview.get_by_role("heading", name=title, exact=True)).to_be_visible()
    page.keyboard.press("r")
    page.keyboard.type("Już patrzę.")
    page.keyboard.press("Control+Enter")
    expect(preview.get_by_role("article").filter(has_text="Już patrzę.")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("e")
    expect(page.get_by_role("dialog", name="Jak to się skończyło?")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("Enter")
    desk.heading(title)


def test_what_is_refused_of_many_is_said_by_name_and_stays_selected(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/tickets?state=NEW&state=RESOLVED")
    rows = desk.page.locator("[data-row]")
    new, resolved = rows.filter(has_text=re.compile("IT")).first, rows.filter(has_text="Klient").first
    number = resolved.locator(".figures").first.inner_text()
    new.get_by_role("checkbox").check()
    resolved.get_by_role("checkbox").check()
    desk.press("Biorę to na siebie")
    desk.sees("Zrobione: 1 z 2. Reszta zostaje zaznaczona.", within=".bulk")
    desk.sees(re.compile(f"^{number}: "), within=".bulk")
    expect(rows.filter(has_text=number).get_by_role("checkbox")).to_be_checked()


def test_in_what_goes_to_several_clients_only_the_team_is_offered(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/tickets?state=OPEN")
    page, rows = desk.page, desk.page.locator("[data-row]")
    desk.settled()
    for client in ("ZAWIL", "BOROW"):
        rows.filter(has_text=client).first.get_by_role("checkbox").check()
    page.keyboard.press("h")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox").press_sequentially("Czekamy na dostawę, @mart")
    page.get_by_role("option", name=re.compile("Marta Lis")).click()
    dialog.get_by_role("textbox").press_sequentially("i @kata")
    expect(page.get_by_role("status").filter(has_text="Katarzyna")).to_have_count(0)
    expect(page.get_by_role("option")).to_have_count(0)
    dialog.get_by_role("button", name="Wstrzymaj").click()
    desk.sees("Gotowe: 2")


def test_the_queue_of_katarzyna_is_no_page_of_hers_and_on_a_phone_it_is_a_list(sit: Sit) -> None:
    katarzyna, tomasz = sit("katarzyna.dudek", "/"), sit("tomasz.wrona", "/app/queue?lane=asked", size=PHONE)
    assert katarzyna.page.url.endswith("/app/today")
    expect(katarzyna.page.get_by_role("link", name="Kolejka")).to_have_count(0)
    tomasz.page.locator(".list-card").first.wait_for()
    expect(tomasz.page.locator(".queue-ticket")).to_have_count(0)
    tomasz.everybody_can_read_it()
