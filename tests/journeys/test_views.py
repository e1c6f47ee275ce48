"""Lists that people keep under a name: for themselves, or for everybody in the IT team."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.journeys.browser import DESKTOP, PHONE, Desk

Sit = Callable[..., Desk]
WAITING = "/app/tickets?turn=THIRD_PARTY&kind=INCIDENT"


def views(page: Page) -> Locator:
    """The links to lists that are often wanted."""
    return page.get_by_role("navigation", name="Często używane listy")


def keep(page: Page, name: str) -> None:
    """Keep what is chosen now under a name; it is then the list that is shown."""
    page.get_by_role("button", name="Zapisz widok").click()
    page.get_by_role("dialog").get_by_label("Nazwa").fill(name)


def opened(page: Page, name: str) -> Locator:
    """One's own views, and the one of that name to be changed."""
    page.get_by_role("button", name="Twoje widoki").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name=f"Zmień widok: {name}").click()
    return dialog


def test_tomasz_keeps_a_list_that_iga_uses_too(sit: Sit) -> None:
    page = sit("tomasz.wrona", WAITING).page
    keep(page, "Awarie u dostawców")
    page.get_by_label("Dla kogo").select_option(label="Dla całego zespołu IT")
    page.keyboard.press("Enter")
    expect(views(page).get_by_role("link", name="Awarie u dostawców")).to_have_attribute("aria-current", "page")

    iga = sit("iga.serafin").page
    views(iga).get_by_role("link", name="Awarie u dostawców").click()
    expect(iga).to_have_url(re.compile(r"kind=INCIDENT"))
    iga.get_by_role("button", name="Twoje widoki").click()
    shared = iga.get_by_role("dialog").get_by_role("listitem").filter(has_text="Awarie u dostawców")
    expect(shared).to_contain_text("Tomasz Wrona · Dla całego zespołu IT")
    expect(shared.get_by_role("button")).to_have_count(0)


def test_iga_renames_orders_and_removes_what_she_keeps(sit: Sit) -> None:
    page = sit("iga.serafin", "/app/tickets?state=NEW&kind=ALERT").page
    keep(page, "Nowe alarmy")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Twoje widoki").click()
    page.get_by_role("button", name="Przenieś wyżej: Nowe alarmy").click()
    expect(page.get_by_role("dialog").get_by_role("listitem").first).to_contain_text("Nowe alarmy")
    page.keyboard.press("Escape")
    expect(views(page)).to_have_text(re.compile(r"Nowe alarmy.*Moje awarie"))

    dialog = opened(page, "Moje awarie")
    dialog.get_by_label("Nazwa").fill("Nowe alarmy")
    dialog.get_by_role("button", name="Zapisz zmiany").click()
    expect(dialog.get_by_role("alert")).to_have_text("Masz już widok o tej nazwie.")
    dialog.get_by_label("Nazwa").fill("Awarie na mnie")
    dialog.get_by_role("button", name="Zapisz zmiany").click()
    expect(dialog.get_by_role("button", name="Zmień widok: Awarie na mnie")).to_be_focused()
    page.keyboard.press("Enter")
    dialog.get_by_role("button", name="Usuń widok").click()
    expect(dialog).to_contain_text("Zniknie tylko nazwa")
    dialog.get_by_role("button", name="Usuń widok").click()
    expect(dialog.get_by_text("Awarie na mnie")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(views(page).get_by_text("Awarie na mnie")).to_have_count(0)


def test_a_view_follows_what_its_owner_chooses_next(sit: Sit) -> None:
    page = sit("nina.sowa", "/app/devices?stage=IN_STOCK").page
    keep(page, "Wolny sprzęt")
    page.keyboard.press("Enter")
    expect(views(page).get_by_role("link", name="Wolny sprzęt")).to_have_attribute("aria-current", "page")
    page.get_by_role("button", name=re.compile("^Filtry")).click()
    page.get_by_role("checkbox", name="W naprawie").check()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Zapisz zmiany w „Wolny sprzęt”").click()
    expect(views(page).get_by_role("link", name="Wolny sprzęt")).to_have_attribute("aria-current", "page")
    views(page).get_by_role("link", name="Wszystkie").click()
    views(page).get_by_role("link", name="Wolny sprzęt").click()
    expect(page).to_have_url(re.compile("stage=IN_STOCK&stage=IN_REPAIR"))


@pytest.mark.parametrize(
    ("size", "scheme", "state", "name"),
    [(PHONE, "dark", "OPEN", "Wnioski w pracy"), (DESKTOP, "light", "CLOSED", "Załatwione wnioski")],
    ids=["phone", "desktop"],
)
def test_what_a_client_keeps_is_theirs_alone(
    sit: Sit, size: tuple[int, int], scheme: str, state: str, name: str
) -> None:
    at = f"/app/tickets?kind=SERVICE_REQUEST&state={state}"
    desk = sit("katarzyna.dudek", at, size=size, color_scheme=scheme)
    keep(desk.page, name)
    expect(desk.page.get_by_label("Dla kogo")).to_have_count(0)
    desk.everybody_can_read_it()
    desk.page.keyboard.press("Enter")
    expect(views(desk.page).get_by_role("link", name=name)).to_have_attribute("aria-current", "page")
    desk.page.get_by_role("button", name="Twoje widoki").click()
    desk.page.get_by_role("button", name=f"Zmień widok: {name}").wait_for()
    desk.everybody_can_read_it()

    piotr = sit("piotr.maj").page
    expect(views(piotr).get_by_role("link", name="Wnioski w toku")).to_be_visible()
    expect(views(piotr).get_by_role("link", name=name)).to_have_count(0)
