"""Accesses: what a person can open, and how both sides see to it that whoever goes can open it no more."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import Desk

Sit = Callable[..., Desk]
PROOF = "Konto zablokowane, sesje zakończone; próba logowania odrzucona."


def test_piotr_has_accesses_closed_tomasz_proves_it_and_katarzyna_keeps_one(sit: Sit, world: World) -> None:
    at = f"/app/people/{world.people['jan.reder'].key}"
    piotr = sit("piotr.maj", at)
    for system in ("Program księgowy", "Poczta i pliki"):
        piotr.press(f"Zleć odebranie: {system}, Jan Reder")
        dialog = piotr.page.get_by_role("dialog")
        piotr.everybody_can_read_it()
        dialog.get_by_role("button", name="Zleć odebranie").click()
        expect(piotr.page.locator(".accesses-due").get_by_role("link", name=system)).to_be_visible()
    piotr.sees("Do odebrania: 2 dostępy")
    assert piotr.page.get_by_role("button", name="Zostaw: ").count() == 0

    tomasz = sit("tomasz.wrona", at)
    tomasz.press("Odnotuj odebranie: Program księgowy, Jan Reder")
    dialog = tomasz.page.get_by_role("dialog")
    send = dialog.get_by_role("button", name="Odnotuj odebranie")
    expect(send).to_be_disabled()
    dialog.get_by_label("Jak został odebrany").fill(PROOF)
    send.click()
    tomasz.sees("Odebrany: 1 dostęp")
    tomasz.page.get_by_text("Odebrany: 1 dostęp").click()
    tomasz.sees(PROOF)

    katarzyna = sit("katarzyna.dudek", at)
    katarzyna.press("Zostaw: Poczta i pliki, Jan Reder")
    dialog = katarzyna.page.get_by_role("dialog")
    dialog.get_by_label("Dlaczego zostaje").fill("Do końca miesiąca rozlicza rok.")
    dialog.get_by_role("button", name="Zostaw").click()
    katarzyna.sees("Został na prośbę firmy: Do końca miesiąca rozlicza rok.")
    expect(katarzyna.page.locator(".accesses-due")).to_have_count(0)


def test_katarzyna_adds_a_system_and_tomasz_says_who_can_open_it(sit: Sit) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/systems")
    katarzyna.press("Dodaj system")
    dialog = katarzyna.page.get_by_role("dialog")
    dialog.get_by_label("Nazwa").fill("Panel sklepu internetowego")
    dialog.get_by_label("Przegląd dostępów").select_option(label="co 6 miesięcy")
    katarzyna.everybody_can_read_it()
    dialog.get_by_role("button", name="Dodaj", exact=True).click()
    katarzyna.heading("Panel sklepu internetowego")
    katarzyna.sees("Nikt nie ma teraz dostępu")
    assert katarzyna.page.get_by_role("button", name="Nadaj dostęp").count() == 0

    tomasz = sit("tomasz.wrona", "/app/systems")
    tomasz.page.get_by_role("link", name="Panel sklepu internetowego").click()
    tomasz.press("Nadaj dostęp")
    dialog = tomasz.page.get_by_role("dialog")
    dialog.get_by_label("Komu").fill("Kaźmierczak")
    tomasz.page.get_by_role("option", name="Oliwia Kaźmierczak").click()
    dialog.get_by_label("Poziom").fill("sprzedaż")
    dialog.get_by_role("button", name="Nadaj dostęp").click()
    tomasz.page.get_by_role("link", name="Oliwia Kaźmierczak").wait_for()
    tomasz.sees("sprzedaż")


def test_a_system_is_found_by_who_answers_for_it_and_ends_when_nobody_opens_it(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/systems")
    desk.page.get_by_role("searchbox").fill("Dudek")
    expect(desk.page.locator("[data-row]")).to_have_count(2)
    desk.page.get_by_role("link", name="Alarm piekarni").click()
    desk.press("Zakończ używanie")
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Zakończ używanie").click()
    desk.sees("Najpierw odbierz dostępy do tego systemu", within="[role=dialog]")


def test_a_system_is_found_by_its_name_and_tells_what_it_costs_a_month(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/systems")
    desk.page.get_by_role("searchbox").fill("ksieg")
    expect(desk.page.locator("[data-row]")).to_have_count(1)
    desk.page.get_by_role("link", name="Program księgowy").click()
    paid = desk.page.get_by_text(re.compile(r"zł za \d+ użytkowników"))
    people = int(re.findall(r"za (\d+)", paid.inner_text())[0])
    expect(paid).to_contain_text(f"{89 * people},00")
    desk.press("Popraw dane")
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_label("Cena za użytkownika na miesiąc (netto)").fill("100")
    desk.everybody_can_read_it()
    dialog.get_by_role("button", name="Zapisz").click()
    expect(paid).to_contain_text(f"{100 * people},00")


def test_lucja_sees_his_own_accesses_only(sit: Sit, world: World) -> None:
    desk = sit("lucja.zolc", f"/app/people/{world.people['lucja.zolc'].key}")
    own = desk.page.get_by_role("region", name="Twoje dostępy")
    expect(own.get_by_role("link")).to_have_text(["Program księgowy", "Poczta i pliki"])
    own.get_by_role("link", name="Program księgowy").click()
    desk.heading("Program księgowy")
    region = desk.page.get_by_role("region", name="Twój dostęp")
    expect(region.get_by_role("link")).to_have_text(["Łucja Żółć"])
    assert desk.page.get_by_role("button", name="Popraw dane").count() == 0
