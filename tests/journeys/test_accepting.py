"""Whoever gets a device says whether they have it."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import DESKTOP, SIZES, Desk
from tests.journeys.conftest import Sit
from tests.journeys.test_devices_page import ask, in_stock, pick


@SIZES
def test_who_gets_a_device_says_that_they_have_it_and_the_protocol_tells(
    sit: Sit, world: World, size: tuple[int, int]
) -> None:
    place = f"/app/devices/{in_stock(world, place=0 if size == DESKTOP else -1).key}"
    tomasz = sit("tomasz.wrona", place, size=size)
    hand_over_to_lucja(tomasz)
    tomasz.sees("czeka na potwierdzenie", within=".periods")

    lucja = sit("lucja.zolc", "/app", size=size)
    answer(lucja, "Tak, mam je")
    tomasz.page.goto(place)
    tomasz.sees("odbiór potwierdzony", within=".periods")
    tomasz.page.get_by_role("link", name="Protokół przekazania").first.click()
    tomasz.heading("Protokół przekazania sprzętu")
    tomasz.sees("ładowarka", within=".protocol")
    tomasz.sees(re.compile("Potwierdzono w panelu: "), within=".protocol-signatures")
    tomasz.everybody_can_read_it()
    tomasz.page.goto(place)
    ask(tomasz, "Odbierz").get_by_role("button", name="Odbierz").click()
    tomasz.sees("czeka na wydanie", within=".device-life")


def test_who_declines_a_device_says_why_and_it_is_in_stock_again(sit: Sit, world: World) -> None:
    place = f"/app/devices/{in_stock(world, place=1).key}"
    tomasz = sit("tomasz.wrona", place)
    hand_over_to_lucja(tomasz)
    lucja = sit("lucja.zolc", "/app")
    answer(lucja, "Nie, albo nie w takim stanie", why="Bez ładowarki")
    tomasz.page.goto(place)
    tomasz.sees("czeka na wydanie", within=".device-life")
    tomasz.sees("odmowa odbioru", within=".periods")


def hand_over_to_lucja(desk: Desk) -> None:
    """With a charger, and with the question whether she has it."""
    dialog = ask(desk, "Wydaj")
    pick(dialog, "Kto je dostaje", "Łucja", "Łucja Żółć")
    dialog.get_by_label("Co jest w zestawie").fill("ładowarka")
    expect(dialog.get_by_label("Poproś o potwierdzenie odbioru")).to_be_checked()
    dialog.get_by_role("button", name="Wydaj").click()
    desk.sees("Korzysta z niego Łucja Żółć.", within=".device-life")


def answer(desk: Desk, option: str, why: str = "") -> None:
    """Follow the question from one's day, and choose."""
    desk.sees("Czekają na Twoją decyzję")
    desk.page.get_by_role("link", name=re.compile("Czy to urządzenie jest u Ciebie")).first.click()
    desk.press(f"Wybieram: {option}")
    if why:
        desk.page.get_by_role("dialog").get_by_role("textbox").fill(why)
    desk.press("Potwierdzam wybór")
    desk.sees(f"Głos zapisany: {option}")
