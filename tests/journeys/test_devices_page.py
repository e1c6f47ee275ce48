"""A device in the panel: who has it, who gets it, and who may do something about it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from playwright.sync_api import Locator, expect

from fixtures.world import World
from schema.devices.model import Device, Stage
from tests.journeys.browser import DESKTOP, SIZES, Desk
from tests.journeys.conftest import Sit


def in_stock(world: World, code: str = "ZAWIL", place: int = 0) -> Device:
    """A device of the client that waits to be handed over; each journey has its own."""
    client = world.organisations[code].id
    waiting = [one for one in world.devices.values() if one.client_id == client and one.stage is Stage.IN_STOCK]
    return sorted(waiting, key=lambda one: one.tag)[place]


def ask(desk: Desk, verb: str) -> Locator:
    """Press the verb; the dialog that asks before it."""
    desk.press(verb)
    dialog = desk.page.get_by_role("dialog")
    dialog.wait_for()
    return dialog


def pick(dialog: Locator, label: str, words: str, name: str) -> None:
    """Find somebody or something by typing."""
    dialog.get_by_label(label).fill(words)
    dialog.page.get_by_role("option", name=name).first.click()


def earlier(**ago: float) -> str:
    """A time as the field for times wants it."""
    return (datetime.now() - timedelta(**ago)).strftime("%Y-%m-%dT%H:%M")


@SIZES
def test_the_stages_of_all_devices_stand_above_the_list_and_lead_to_theirs(
    sit: Sit, world: World, size: tuple[int, int]
) -> None:
    client = world.organisations["ZAWIL"].id
    theirs = [one for one in world.devices.values() if one.client_id == client and one.withdrawn_at is None]
    repaired = [one for one in theirs if one.stage is Stage.IN_REPAIR]
    assert repaired
    katarzyna = sit("katarzyna.dudek", "/app/devices", size=size)
    stages = katarzyna.page.get_by_role("group", name="Etap", exact=True)
    stage = stages.get_by_role("button", name=f"{len(repaired)} W naprawie")
    stage.click()
    expect(stage).to_have_attribute("aria-pressed", "true")
    expect(katarzyna.page.locator("[data-row]")).to_have_count(len(repaired))
    katarzyna.sees(repaired[0].tag)
    assert "stage=IN_REPAIR" in katarzyna.page.url
    katarzyna.everybody_can_read_it()
    stage.click()
    expect(katarzyna.page.locator("[data-row]")).to_have_count(25)


@SIZES
def test_a_laptop_is_lent_since_yesterday_seen_by_its_holder_and_taken_back(
    sit: Sit, world: World, size: tuple[int, int]
) -> None:
    place = f"/app/devices/{in_stock(world, place=0 if size == DESKTOP else -1).key}"
    tomasz = sit("tomasz.wrona", place, size=size)
    dialog = ask(tomasz, "Wydaj")
    tomasz.everybody_can_read_it()
    pick(dialog, "Kto je dostaje", "Łucja", "Łucja Żółć")
    dialog.get_by_text("Wypożyczenie").click()
    dialog.get_by_label("Dzień zwrotu").fill("2031-05-04")
    dialog.get_by_text("Wcześniej", exact=True).click()
    dialog.get_by_label("Dzień i godzina").fill(earlier(days=1))
    dialog.get_by_label("Stan przy wydaniu").fill("Rysa na klapie")
    dialog.get_by_role("button", name="Wydaj").click()
    tomasz.sees("Korzysta z niego Łucja Żółć.", within=".device-life")
    tomasz.sees("Rysa na klapie", within=".periods")
    tomasz.sees("Otrzymuje: Łucja Żółć", within=".events")

    lucja = sit("lucja.zolc", place, size=size)
    lucja.sees("Wypożyczone, do zwrotu 4 maj 2031.", within=".device-life")
    assert lucja.page.locator(".device-verbs").count() == 0

    dialog = ask(tomasz, "Odbierz")
    dialog.get_by_label("Gdzie teraz jest").fill("Magazyn, półka 3")
    dialog.get_by_label("Stan przy zwrocie").fill("Bez uwag")
    dialog.get_by_role("button", name="Odbierz").click()
    tomasz.sees("Miejsce: Magazyn, półka 3.", within=".device-life")
    tomasz.sees("Bez uwag", within=".periods")


def test_a_time_when_somebody_else_had_it_is_refused_beside_its_field(sit: Sit, world: World) -> None:
    desk = sit("tomasz.wrona", f"/app/devices/{in_stock(world, place=1).key}")
    hand_over_to_a_place(desk, "Sala konferencyjna")
    dialog = ask(desk, "Odbierz")
    dialog.get_by_role("button", name="Odbierz").click()
    desk.sees("czeka na wydanie", within=".device-life")
    dialog = ask(desk, "Wydaj")
    dialog.get_by_text("Na miejsce").click()
    dialog.get_by_label("Gdzie będzie stało").fill("Recepcja")
    dialog.get_by_text("Wcześniej", exact=True).click()
    when = dialog.get_by_label("Dzień i godzina")
    when.fill(earlier(days=1))
    dialog.get_by_role("button", name="Wydaj").click()
    expect(when).to_have_accessible_description("Wtedy miał je jeszcze ktoś inny.")
    desk.everybody_can_read_it()


def hand_over_to_a_place(desk: Desk, place: str) -> None:
    """Let it stand somewhere from now on."""
    dialog = ask(desk, "Wydaj")
    dialog.get_by_text("Na miejsce").click()
    dialog.get_by_label("Gdzie będzie stało").fill(place)
    dialog.get_by_role("button", name="Wydaj").click()
    desk.sees(f"Miejsce: {place}.", within=".device-life")


def test_a_hasty_repair_is_taken_back_by_one_button(sit: Sit, world: World) -> None:
    desk = sit("tomasz.wrona", f"/app/devices/{in_stock(world, 'BOROW').key}")
    ask(desk, "Oddaj do naprawy").get_by_role("button", name="Oddaj do naprawy").click()
    desk.sees("Jest w naprawie.", within=".device-life")
    desk.page.locator(".notices").get_by_role("button", name="Cofnij").click()
    desk.sees("Jest w magazynie i czeka na wydanie.", within=".device-life")


def test_a_repair_with_a_loaner_for_the_time_and_what_it_cost(sit: Sit, world: World) -> None:
    own, spare = in_stock(world, "MODRZ", 2), in_stock(world, "MODRZ", 3)
    desk = sit("tomasz.wrona", f"/app/devices/{own.key}")
    dialog = ask(desk, "Wydaj")
    pick(dialog, "Kto je dostaje", "Stanisław Modrzew", "Stanisław Modrzew")
    dialog.get_by_role("button", name="Wydaj").click()
    desk.sees("Korzysta z niego Stanisław Modrzew.", within=".device-life")

    dialog = ask(desk, "Oddaj do naprawy")
    dialog.get_by_label("Kto to zrobi").fill("Serwis Młyn")
    dialog.get_by_label("Co się dzieje").fill("Mruga ekran")
    dialog.get_by_label("Powinno wrócić").fill("2031-05-04")
    pick(dialog, "Sprzęt zastępczy na ten czas", spare.tag, spare.tag)
    desk.everybody_can_read_it()
    dialog.get_by_role("button", name="Oddaj do naprawy").click()
    desk.sees("Jest w: Serwis Młyn.", within=".device-life")
    desk.sees(re.compile(f"W zamian: .*{spare.tag}"), within=".service")

    dialog = ask(desk, "Odbierz z naprawy")
    dialog.get_by_label("Co zrobiono").fill("Nowa taśma")
    dialog.get_by_label("Koszt netto").fill("450")
    dialog.get_by_role("button", name="Odbierz z naprawy").click()
    desk.sees("Korzysta z niego Stanisław Modrzew.", within=".device-life")
    desk.sees("450,00", within=".service")
    desk.page.goto(f"/app/devices/{spare.key}")
    desk.sees("Wraca do magazynu.", within=".device-life")


def test_what_was_typed_into_a_dialog_is_still_there(sit: Sit, world: World) -> None:
    desk = sit("tomasz.wrona", f"/app/devices/{in_stock(world, 'MODRZ').key}")
    ask(desk, "Wydaj").get_by_label("Stan przy wydaniu").fill("Brak ładowarki")
    desk.page.keyboard.press("Escape")
    desk.page.reload()
    expect(ask(desk, "Wydaj").get_by_label("Stan przy wydaniu")).to_have_value("Brak ładowarki")


def test_the_register_is_corrected_where_it_is_shown(sit: Sit, world: World) -> None:
    desk = sit("tomasz.wrona", f"/app/devices/{in_stock(world, 'MODRZ', 1).key}")
    dialog = ask(desk, "Popraw dane")
    desk.everybody_can_read_it()
    dialog.get_by_label("Cena netto").fill("dużo")
    expect(dialog.get_by_role("button", name="Zapisz poprawki")).to_be_disabled()
    dialog.get_by_label("Cena netto").fill("5 499,50")
    dialog.get_by_label("Nr seryjny").fill("pf3 k9a7x")
    dialog.get_by_label("Ile miesięcy ma służyć").fill("60")
    dialog.get_by_label("Własność").select_option("Leasing")
    dialog.get_by_label("Leasing lub najem do").fill("2098-05-31")
    dialog.get_by_role("button", name="Zapisz poprawki").click()
    desk.sees("60 miesięcy", within=".facts")
    desk.sees("31 maj 2098", within=".facts")
    desk.sees("PF3K9A7X", within=".facts")
    desk.sees("5499,50", within=".facts")


def test_a_device_that_was_ordered_is_entered_received_and_at_last_retired(sit: Sit, world: World) -> None:
    desk = sit("tomasz.wrona", "/app/devices/new")
    taken = in_stock(world).tag
    desk.page.get_by_label("Firma").select_option("Piekarnia Zawilec")
    desk.page.get_by_text("Zamówione", exact=True).click()
    desk.page.get_by_label("Numer", exact=True).fill(taken)
    pick(desk.page.locator("form"), "Model", "Lenovo", "Lenovo")
    desk.everybody_can_read_it()
    desk.press("Dodaj urządzenie")
    expect(desk.page.get_by_label("Numer", exact=True)).to_have_accessible_description(
        re.compile(f"Numer {taken} jest już zajęty.")
    )
    desk.page.get_by_label("Numer", exact=True).fill("ZAW-900")
    desk.press("Dodaj urządzenie")
    desk.sees("Zamówione, jeszcze nie dotarło.", within=".device-life")
    ask(desk, "Przyjmij").get_by_role("button", name="Przyjmij").click()
    desk.sees("czeka na wydanie", within=".device-life")
    dialog = ask(desk, "Wycofaj z użycia")
    dialog.get_by_label("Dlaczego wychodzi z użycia").fill("Przyszło uszkodzone.")
    dialog.get_by_role("button", name="Wycofaj z użycia").click()
    desk.sees("Przyszło uszkodzone.", within=".device-life")
    dialog = ask(desk, "Zutylizuj")
    dialog.get_by_label("Jak usunięto dane").fill("Certyfikat 7/2026")
    dialog.get_by_role("button", name="Zutylizuj").click()
    desk.sees("Certyfikat 7/2026", within=".facts")


def test_a_device_waits_under_a_label_of_its_own_for_somebody(sit: Sit, world: World) -> None:
    desk = sit("tomasz.wrona", f"/app/devices/{in_stock(world, 'SPOKO').key}")
    desk.page.get_by_role("button", name=re.compile("^Etykieta: ")).click()
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_label("Albo nowa").fill("do testów")
    desk.everybody_can_read_it()
    dialog.get_by_role("button", name="Zapisz").click()
    desk.sees("do testów", within=".device-label")
    dialog = ask(desk, "Zarezerwuj")
    pick(dialog, "Dla kogo", "Nina", "Nina Sowa")
    dialog.get_by_role("button", name="Zarezerwuj").click()
    desk.sees("Czeka na osobę: Nina Sowa.", within=".device-life")
    desk.sees("bez etykiety", within=".device-label")
    desk.press("Zwolnij rezerwację")
    desk.sees("Jest w magazynie i czeka na wydanie.", within=".device-life")


@SIZES
def test_a_client_sees_where_it_is_and_no_verb_that_is_not_theirs(
    sit: Sit, world: World, size: tuple[int, int]
) -> None:
    desk = sit("katarzyna.dudek", f"/app/devices/{in_stock(world).key}", size=size)
    desk.sees("Jest w magazynie", within=".device-life")
    desk.page.get_by_role("link", name="Zgłoś problem z tym sprzętem").wait_for()
    assert desk.page.get_by_role("button", name="Wydaj").count() == 0
    assert desk.page.get_by_role("button", name="Popraw dane").count() == 0
    desk.everybody_can_read_it()


def test_the_register_of_others_is_no_page_for_a_client(sit: Sit) -> None:
    sit("katarzyna.dudek", "/app/devices/new").heading("Nie ma tu takiej strony")
