"""Reports: every number leads to the tickets behind it, as many as it says, and can be taken along."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator

from tests.journeys.browser import PHONE, Desk
from tests.journeys.conftest import Sit


def test_katarzyna_sees_what_is_behind_a_number(sit: Sit) -> None:
    kasia = sit("katarzyna.dudek", "/app/reports", size=PHONE)
    todo = card(kasia, "Do zrobienia").locator(".report-numbers .report-link").first
    count = int(todo.inner_text())
    assert count > 0
    todo.click()
    kasia.heading("Do zrobienia: Razem")
    said = kasia.page.locator(".report-says").inner_text()
    assert re.findall(r"\d+", said) == [str(count)]
    assert kasia.page.locator(".narrow-list > li").count() == min(count, 50)
    kasia.everybody_can_read_it()
    kasia.page.get_by_role("link", name="Raporty").first.click()
    kasia.heading("Raporty")


def test_tomasz_narrows_them_to_a_client_and_takes_them_along(sit: Sit, tmp_path: Path) -> None:
    tomasz = sit("tomasz.wrona", "/app/reports")
    everybody = total(tomasz)
    tomasz.page.get_by_label("Firma", exact=True).select_option("Piekarnia Zawilec")
    tomasz.page.wait_for_url("**client=org_*")
    tomasz.page.wait_for_function(
        "before => document.querySelector('.report-numbers dd')?.innerText !== before", arg=everybody
    )
    bakery = total(tomasz)
    assert int(bakery) < int(everybody)
    with tomasz.page.expect_download() as taken:
        tomasz.press("Pobierz jako CSV: Do zrobienia")
    taken.value.save_as(tmp_path / "backlog.csv")
    assert re.search(rf"Razem\W+{bakery}\b", (tmp_path / "backlog.csv").read_text("utf-8-sig"))
    tomasz.page.reload()
    assert total(tomasz) == bakery


def test_adam_sees_which_ways_processes_really_took(sit: Sit) -> None:
    adam = sit("adam.gawron", "/app/reports?period=year")
    ways = card(adam, "Drogi procesów")
    ways.get_by_label("Scenariusz").select_option(label="Serwis sprzętu (6)")
    arrows, usual = ways.locator("svg .paths-line"), ways.get_by_role("row").filter(has_text="Naprawić na miejscu")
    ways.get_by_text("Z 6 zakończonych procesów.").wait_for()
    before = arrows.count()
    assert ways.get_by_role("row").count() == before + 1, "The table says the same to whoever does not see the picture."
    assert re.match(r"Zdiagnozować.*\tNaprawić na miejscu\t3\t", usual.first.inner_text())
    ways.get_by_role("button", name=re.compile("rzadki")).click()
    ways.get_by_role("button", name="Pokaż tylko częste przejścia").wait_for()
    assert arrows.count() > before
    adam.everybody_can_read_it()

    phone = sit("adam.gawron", adam.page.url, size=PHONE, color_scheme="dark")
    card(phone, "Drogi procesów").get_by_role("row").first.wait_for()
    phone.everybody_can_read_it()


def card(desk: Desk, title: str) -> Locator:
    """A part of the report."""
    return desk.page.locator(".report-section", has=desk.page.get_by_role("heading", name=title))


def total(desk: Desk) -> str:
    """How much there is to do, all in all."""
    return card(desk, "Do zrobienia").locator(".report-numbers dd").first.inner_text()
