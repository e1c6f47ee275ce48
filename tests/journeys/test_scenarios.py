"""Scenarios: seen as a picture, changed step by step, refused with the place of each fault, published, adapted."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.journeys.browser import PHONE, Desk
from tests.journeys.test_processes import LIBRARY
from tests.journeys.test_ticket_page import asked

Sit = Callable[..., Desk]


def scenario(desk: Desk, slug: str) -> str:
    """The address of a scenario of the library."""
    [found] = asked(desk, LIBRARY, slug={"eq": slug}, client={"kind": {"eq": "ENTERPRISE"}})["nodes"]
    return f"/app/scenarios/{found['id']}"


def opened(page: Page, title: str) -> None:
    """Unfold a step of the editor."""
    page.locator("summary").filter(has_text=title).click()


def test_adam_adds_a_step_and_publishes_the_next_version(sit: Sit) -> None:
    adam = sit("adam.gawron", "/app/scenarios")
    adam.page.goto(scenario(adam, "quarterly-review"))
    adam.heading("Przegląd kwartalny")
    expect(adam.page.get_by_role("region", name="Kroki od lewej do prawej")).to_contain_text("Po: ")
    adam.everybody_can_read_it()
    adam.page.get_by_role("link", name="Zmień", exact=True).click()
    adam.heading("Następna wersja scenariusza")
    adam.press("Dodaj krok")
    opened(adam.page, "Nowy krok")
    adam.page.get_by_label("Krok po polsku").last.fill("Wysłać podsumowanie")
    adam.page.get_by_label("Krok po angielsku").last.fill("Send the summary")
    adam.everybody_can_read_it()
    adam.page.reload()
    expect(adam.page.locator("summary").last).to_contain_text("Całość jako tekst")
    expect(adam.page.get_by_role("listitem").filter(has_text="Wysłać podsumowanie").first).to_be_visible()
    adam.press("Zapisz i opublikuj")
    adam.heading("Przegląd kwartalny")
    expect(adam.page.get_by_role("listitem").filter(has_text="Wersja 2")).to_contain_text("W użyciu")
    expect(adam.page.get_by_role("listitem").filter(has_text="Wersja 1")).to_contain_text("Wycofana")
    expect(adam.page.get_by_role("region", name="Kroki od lewej do prawej")).to_contain_text("Wysłać podsumowanie")


def test_a_fault_stands_at_its_step_and_nothing_is_lost(sit: Sit) -> None:
    adam = sit("adam.gawron", "/app/scenarios")
    adam.page.goto(f"{scenario(adam, 'office-move')}/edit")
    adam.press("Dodaj krok")
    opened(adam.page, "Nowy krok")
    step = adam.page.locator(".edit-steps > li").last
    step.get_by_label("Co robi").select_option("Decyzja")
    adam.press("Zapisz i opublikuj")
    expect(step.get_by_role("alert")).to_contain_text("nikt nie może zdecydować")
    adam.everybody_can_read_it()
    step.get_by_role("button", name="Usuń krok").click()
    adam.press("Zapisz i opublikuj")
    adam.heading("Przeprowadzka biura")


def test_katarzyna_adapts_a_copy_for_the_bakery(sit: Sit) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/scenarios")
    katarzyna.page.goto(scenario(katarzyna, "lost-device"))
    expect(katarzyna.page.get_by_role("link", name="Zmień", exact=True)).to_have_count(0)
    katarzyna.press("Dostosuj do firmy")
    katarzyna.press("Utwórz kopię")
    expect(katarzyna.page.get_by_role("link", name=re.compile("^Własna wersja scenariusza"))).to_be_visible()
    expect(katarzyna.page.get_by_role("listitem").filter(has_text="Wersja 1")).to_contain_text("Szkic")
    katarzyna.press("Opublikuj")
    katarzyna.page.get_by_role("dialog").get_by_role("button", name="Opublikuj").click()
    expect(katarzyna.page.get_by_role("listitem").filter(has_text="Wersja 1")).to_contain_text("W użyciu")
    katarzyna.press("Wycofaj z użycia")
    katarzyna.everybody_can_read_it()
    katarzyna.page.get_by_role("dialog").get_by_role("button", name="Wycofaj z użycia").click()
    expect(katarzyna.page.get_by_role("listitem").filter(has_text="Wersja 1")).to_contain_text("Wycofana")


def test_the_picture_is_moved_on_a_phone_and_not_the_page(sit: Sit) -> None:
    adam = sit("adam.gawron", "/app/scenarios", size=PHONE)
    adam.page.goto(f"{scenario(adam, 'offboarding-planned')}/edit")
    adam.heading("Następna wersja scenariusza")
    adam.everybody_can_read_it()
