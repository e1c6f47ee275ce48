"""A decision from the question to the choice: the team asks, the owner decides, the ticket goes on."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from fixtures.world import World
from tests.journeys.browser import DESKTOP, PHONE, SIZES, Desk

Sit = Callable[..., Desk]
QUESTION = "Czy kupić drugi skaner?"


def open_ticket(world: World) -> str:
    """A ticket of the bakery on which somebody works."""
    return next(one.key for key, one in world.tickets.items() if key.startswith("ZAWIL") and one.state == "OPEN")


def ask(tomasz: Desk, question: str) -> None:
    """Tomasz asks from the ticket."""
    tomasz.page.get_by_role("link", name="Poproś o decyzję", exact=True).click()
    tomasz.sees("Czego dotyczy")
    tomasz.page.get_by_label("O co pytasz?").fill(question)
    first = tomasz.page.get_by_role("group", name="Opcja 1")
    first.get_by_label("Odpowiedź").fill("Kupić")
    first.get_by_label("Koszt netto (PLN)").fill("1 290,50")
    tomasz.press("Wyślij do decyzji")
    tomasz.heading(question)


@SIZES
def test_the_owner_decides_what_the_team_asks(sit: Sit, world: World, size: tuple[int, int]) -> None:
    question = f"{QUESTION} {size[0]}"
    tomasz = sit("tomasz.wrona", f"/app/tickets/{open_ticket(world)}", size=size)
    ask(tomasz, question)

    katarzyna = sit("katarzyna.dudek", "/app", size=size)
    katarzyna.sees("Czekają na Twoją decyzję")
    katarzyna.page.get_by_role("link", name=question).click()
    katarzyna.heading(question)
    katarzyna.sees(re.compile(r"1\s?290,50\s?zł jednorazowo"))
    katarzyna.press("Wybieram: Nie")
    refusal = katarzyna.page.get_by_role("dialog").get_by_role("button", name="Potwierdzam wybór")
    assert refusal.is_disabled(), "who refuses says why"
    katarzyna.page.keyboard.press("Escape")
    katarzyna.press("Wybieram: Kupić")
    katarzyna.press("Potwierdzam wybór")
    katarzyna.sees("Głos zapisany: Kupić")

    tomasz.page.goto(f"/app/tickets/{open_ticket(world)}")
    tomasz.sees("Wybrano: Kupić")


def test_katarzyna_goes_on_holiday_and_piotr_decides(sit: Sit) -> None:
    katarzyna = sit("katarzyna.dudek", "/app/decisions", size=PHONE)
    katarzyna.page.get_by_role("link", name="Zastępstwa").click()
    stand_in(katarzyna, "Łucja Żółć")
    katarzyna.sees("Ta osoba nie może tam podejmować decyzji.")
    stand_in(katarzyna, "Piotr Maj")
    katarzyna.sees("Zastępstwo trwa.")
    katarzyna.sees("Piotr Maj decyduje za Ciebie")
    katarzyna.everybody_can_read_it()
    sit("piotr.maj", "/app/decisions/away").sees("Decydujesz za: Katarzyna Dudek")

    katarzyna.page.get_by_role("button", name="Zakończ zastępstwo: Piotr Maj").first.click()
    katarzyna.sees("wrócą do Ciebie", within="[role=dialog]")
    katarzyna.page.get_by_role("dialog").get_by_role("button", name="Zakończ", exact=True).click()
    katarzyna.sees("Zastępstwo jest zakończone.")


def stand_in(desk: Desk, name: str) -> None:
    """Let that person decide from now until the end of the century."""
    desk.page.get_by_role("combobox", name="Osoba z Twojej organizacji").fill(name)
    desk.page.get_by_role("option", name=name).click()
    desk.page.get_by_label("Do końca dnia").fill("2099-12-31")
    desk.press("Ustal zastępstwo")


@pytest.mark.parametrize("how", [{"color_scheme": "dark", "size": PHONE}, {"locale": "en-GB", "size": DESKTOP}])
def test_everybody_can_read_decisions(sit: Sit, how: dict[str, object]) -> None:
    desk = sit("katarzyna.dudek", "/app/decisions", **how)
    desk.everybody_can_read_it()
    for tab in ("done", "open"):
        desk.page.goto(f"/app/decisions?tab={tab}")
        desk.page.locator(".decision-line a").first.wait_for()
        desk.everybody_can_read_it()
    desk.page.locator(".decision-line a").first.click()
    desk.page.locator(".decision-head").wait_for()
    desk.everybody_can_read_it()
    desk.page.goto("/app/decisions/new")
    desk.page.get_by_role("group").first.wait_for()
    desk.everybody_can_read_it()
