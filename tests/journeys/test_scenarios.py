"""Scenarios: seen as a picture, changed step by step, refused with the place of each fault, published, adapted."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from tests.journeys.browser import PHONE, Desk
from tests.journeys.test_processes import LIBRARY
from tests.journeys.test_ticket_page import asked

Sit = Callable[..., Desk]


def scenario(desk: Desk, slug: str) -> str:
    """The address of a scenario of the library."""
    [found] = asked(desk, LIBRARY, slug={"eq": slug}, client={"kind": {"eq": "ENTERPRISE"}})["nodes"]
    return f"/app/scenarios/{found['id']}"


def test_adam_adds_a_step_and_publishes_the_next_version(sit: Sit) -> None:
    adam = sit("adam.gawron", "/app/scenarios")
    adam.page.goto(scenario(adam, "quarterly-review"))
    adam.heading("Przegląd kwartalny")
    expect(adam.page.get_by_role("region", name="Kroki od lewej do prawej")).to_contain_text("Po: ")
    adam.everybody_can_read_it()
    adam.page.get_by_role("link", name="Zmień", exact=True).click()
    adam.heading("Następna wersja scenariusza")
    adam.press("Dodaj krok")
    expect(adam.page.get_by_label("Krok po polsku").last).to_be_focused()
    adam.page.keyboard.type("Wysłać podsumowanie")
    adam.page.get_by_label("Krok po angielsku").last.fill("Send the summary")
    adam.everybody_can_read_it()
    adam.page.reload()
    expect(adam.page.locator("summary").last).to_contain_text("Wysłać podsumowanie")
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
    step = adam.page.locator(".edit-entries > li").last
    step.get_by_label("Co robi").select_option("Decyzja")
    adam.press("Dodaj etap")
    phase = adam.page.locator(".edit-entries > li").filter(has=adam.page.locator("summary", has_text="Nowy etap"))
    adam.press("Zapisz i opublikuj")
    expect(step.get_by_role("alert")).to_have_text("nikt nie może zdecydować: podaj rolę, która decyduje")
    expect(phase.get_by_role("alert")).to_have_text("nie ma w nim żadnego kroku")
    adam.sees("2 rzeczy nie pozwalają opublikować scenariusza.")
    adam.everybody_can_read_it()
    step.get_by_role("button", name="Usuń krok").click()
    phase.get_by_role("button", name="Usuń etap").click()
    adam.press("Zapisz i opublikuj")
    adam.heading("Przeprowadzka biura")


def test_adam_asks_something_more_and_a_step_comes_about_only_by_its_answer(sit: Sit) -> None:
    adam = sit("adam.gawron", "/app/scenarios")
    at = scenario(adam, "access-review")
    adam.page.goto(f"{at}/edit")
    adam.press("Dodaj pole")
    field = adam.page.locator(".edit-entries > li").filter(has_text="Nowe pole")
    field.get_by_label("Rodzaj odpowiedzi").select_option("Tak albo nie")
    field.get_by_label("Klucz").fill("wifi")
    field.get_by_label("Odpowiedź jest konieczna").check()
    expect(field.get_by_label("Klucz")).to_have_value("wifi")
    field.get_by_label("Pytanie po angielsku").fill("Guests on the Wi-Fi?")
    field.get_by_label("Pytanie po polsku").fill("Goście w sieci?")
    adam.press("Dodaj etap")
    adam.page.keyboard.type("Na koniec")
    adam.press("Dodaj krok")
    adam.page.keyboard.type("Zmienić hasło gości")
    step = adam.page.locator(".edit-entries > li").filter(has_text="Zmienić hasło gości").last
    step.get_by_label("Etap", exact=True).select_option("Na koniec")
    step.get_by_role("button", name="Dodaj warunek").click()
    step.get_by_label("Odpowiedź", exact=True).select_option("Goście w sieci?")
    expect(step.get_by_label("Wartość")).to_have_value("true")
    expect(adam.page.get_by_role("region", name="Kroki od lewej do prawej")).to_contain_text("Na koniec")
    adam.everybody_can_read_it()
    adam.press("Zapisz i opublikuj")
    adam.sees("Opublikowano.")

    katarzyna = sit("katarzyna.dudek", f"{at}/start")
    preview = katarzyna.page.locator(".start-steps")
    katarzyna.page.get_by_label("Goście w sieci?").select_option("Tak")
    expect(preview.get_by_role("listitem").filter(has_text="Zmienić hasło gości")).to_be_visible()
    katarzyna.page.get_by_label("Goście w sieci?").select_option("Nie")
    expect(preview.get_by_text(re.compile("Odpada według odpowiedzi: .*Zmienić hasło gości"))).to_be_visible()
    expect(preview.get_by_role("listitem").filter(has_text="Zmienić hasło gości")).to_have_count(0)


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
    adam.page.locator("main details").evaluate_all("all => all.forEach(one => one.open = true)")
    adam.page.get_by_role("button", name="Dodaj grupę warunków").last.click()
    adam.page.evaluate("scrollTo(0, 0)")  # where nothing is half below what stays at the edges
    adam.everybody_can_read_it()
