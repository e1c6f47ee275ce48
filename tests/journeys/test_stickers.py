"""Stickers with codes: chosen in the list, printed on the sheets that are at hand."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.journeys.browser import PHONE
from tests.journeys.conftest import Sit

PAGE, A4 = re.compile(rb"/Type\s*/Page\b"), re.compile(rb"/MediaBox \[0 0 59[45]\S* 84[12]\S*\]")


def test_piotr_prints_stickers_on_a_sheet_that_was_begun(sit: Sit) -> None:
    desk = sit("piotr.maj", "/app/devices")
    page = desk.page
    desk.settled()
    tags = page.locator("[data-row] .figures").all_inner_texts()[:3]
    for box in page.locator("[data-row]").get_by_role("checkbox").all()[:3]:
        box.check()
    desk.press("Drukuj naklejki")
    desk.heading("Naklejki")
    stickers = page.locator(".sticker:not([aria-hidden])")
    expect(stickers).to_have_count(3)
    for tag in tags:
        expect(page.get_by_role("img", name=f"Kod: otwiera stronę urządzenia {tag}")).to_be_visible()

    page.get_by_label("Arkusz", exact=True).select_option("5x13")
    page.get_by_label("Pierwsze wolne miejsce").fill("64")
    desk.sees("3 urządzenia, 2 arkusze.")
    expect(page.locator(".sheet").nth(0).locator(".sticker:not([aria-hidden])")).to_have_count(2)
    desk.everybody_can_read_it()
    printed = page.pdf(prefer_css_page_size=True)
    assert len(PAGE.findall(printed)) == len(A4.findall(printed)) == 2

    page.reload()
    expect(page.get_by_label("Arkusz", exact=True)).to_have_value("5x13")


def test_what_does_not_fit_on_paper_is_not_printed(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/devices", size=PHONE, color_scheme="dark")
    page = desk.page
    page.locator(".row-link").first.click()
    page.get_by_role("link", name="naklejka", exact=True).click()
    page.get_by_label("Arkusz", exact=True).select_option("own")
    page.get_by_label("Szerokość naklejki").fill("75")
    expect(page.get_by_role("alert")).to_contain_text("Takie naklejki nie mieszczą się na A4")
    expect(page.get_by_role("button", name="Drukuj")).to_be_disabled()
    page.get_by_label("Szerokość naklejki").fill("62.5")
    expect(page.locator(".sheet")).to_have_count(1)
    desk.everybody_can_read_it()
