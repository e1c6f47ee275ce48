"""What comes with a role, what people ask for, and whether it is still needed."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import Desk
from tests.journeys.test_devices_page import pick

Sit = Callable[..., Desk]


def test_katarzyna_makes_a_bundle_and_tomasz_gives_it_to_dorota(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/bundles")
    katarzyna.press("Dodaj zestaw")
    dialog = katarzyna.page.get_by_role("dialog")
    dialog.get_by_label("Stanowisko").fill("Zastępczyni kierowniczki")
    katarzyna.everybody_can_read_it()
    dialog.get_by_role("button", name="Dodaj", exact=True).click()
    katarzyna.press("Dodaj system do zestawu: Zastępczyni kierowniczki")
    pick(dialog, "System", "alarm", "Alarm piekarni")
    dialog.get_by_label("Poziom").fill("zmiana dzienna")
    dialog.get_by_role("button", name="Dodaj", exact=True).click()
    expect(
        katarzyna.page.get_by_role("region", name="Zastępczyni kierowniczki").get_by_text("zmiana dzienna")
    ).to_be_visible()

    tomasz = sit("tomasz.wrona", f"/app/people/{world.people['dorota.michalak'].key}")
    tomasz.press("Nadaj zestaw")
    dialog = tomasz.page.get_by_role("dialog")
    dialog.get_by_label("Zestaw").select_option(label="Zastępczyni kierowniczki")
    expect(dialog.get_by_text("zostanie nadany")).to_be_visible()
    tomasz.everybody_can_read_it()
    dialog.get_by_role("button", name="Nadaj zestaw").click()
    expect(tomasz.page.get_by_role("link", name="Alarm piekarni")).to_be_visible()


def test_lucja_asks_katarzyna_answers_and_tomasz_grants(sit: Sit, world: World) -> None:
    lucja = sit("lucja.zolc", f"/app/people/{world.people['lucja.zolc'].key}")
    lucja.press("Poproś o dostęp")
    dialog = lucja.page.get_by_role("dialog")
    pick(dialog, "System", "kasy", "Kasy w sklepach")
    dialog.get_by_label("Do czego jest potrzebny").fill("Sprawdzam sprzedaż przed fakturą.")
    lucja.everybody_can_read_it()
    dialog.get_by_role("button", name="Wyślij wniosek").click()
    lucja.sees("czeka na zgodę")

    katarzyna = sit("katarzyna.dudek", f"/app/systems/{world.systems['Kasy w sklepach'].key}")
    katarzyna.page.get_by_role("link", name="Odpowiedz na wniosek").click()
    katarzyna.heading("Czy nadać dostęp: Łucja Żółć, Kasy w sklepach?")


def test_katarzyna_confirms_and_recalls_line_by_line(sit: Sit) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/reviews")
    katarzyna.page.get_by_role("link", name="Program księgowy").click()
    confirm = katarzyna.page.get_by_role("button", name="Nadal potrzebny: Program księgowy")
    expect(confirm).to_have_count(3)
    confirm.first.focus()
    katarzyna.page.keyboard.press("ArrowDown")
    expect(confirm.nth(1)).to_be_focused()
    katarzyna.everybody_can_read_it()
    katarzyna.page.keyboard.press("Enter")
    expect(confirm).to_have_count(2)
    katarzyna.page.get_by_role("button", name="Zleć odebranie: Program księgowy").first.click()
    expect(confirm).to_have_count(1)
    confirm.first.click()
    katarzyna.sees("Każdy dostęp ma już odpowiedź.")


def test_katarzyna_hands_over_what_piotr_answers_for(sit: Sit, world: World) -> None:
    katarzyna = sit("katarzyna.dudek", f"/app/people/{world.people['piotr.maj'].key}/duties")
    expect(katarzyna.page.get_by_role("link", name="Kasy w sklepach", exact=True)).to_be_visible()
    katarzyna.press("Przekaż sprawy")
    dialog = katarzyna.page.get_by_role("dialog")
    dialog.get_by_label("Kto przejmuje").fill("Katarzyna")
    katarzyna.page.get_by_role("option", name="Katarzyna Dudek").click()
    dialog.get_by_label("Powód").fill("Piotr wraca do piekarni.")
    dialog.get_by_role("button", name="Przekaż sprawy").click()
    katarzyna.sees("Przejmuje Katarzyna Dudek")
    expect(katarzyna.page.get_by_role("link", name="Kasy w sklepach", exact=True)).to_have_count(0)
