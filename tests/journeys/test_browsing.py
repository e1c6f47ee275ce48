"""The panel, in a browser, over the real server and the fixture world."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from fixtures.world import World
from tests.journeys.browser import DESKTOP, PHONE, SIZES, Desk, addresses
from tests.journeys.conftest import Sit

DIST = Path("frontend/dist")


def test_a_stranger_is_told_why_in_the_language_they_chose(browser: Browser, address: str) -> None:
    desk = Desk(browser, address)
    desk.page.goto("/")
    desk.sign_in("katarzyna.dudek@zawilec.example", "nie pamiętam")
    polish = desk.page.get_by_role("alert").inner_text()
    desk.everybody_can_read_it()
    desk.page.get_by_text("EN", exact=True).click()
    desk.heading("Sign in")
    desk.press("Sign in")
    expect(desk.page.get_by_role("alert")).not_to_have_text(polish)
    assert all("401" in complaint for complaint in desk.complaints)
    desk.page.context.close()


def test_katarzyna_follows_a_link_and_finds_what_it_shows(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/tickets?state=CLOSED&q=ZAWIL-1")
    desk.sees("Pokazano 1 z 1")
    assert desk.page.url.endswith("/app/tickets?state=CLOSED&q=ZAWIL-1")
    desk.press("Wyczyść filtry")
    desk.sees("Pokazano 25 z ")
    desk.press("Pokaż więcej")
    desk.sees("Pokazano 50 z ")
    assert desk.page.get_by_role("row").count() == 51


def test_katarzyna_sees_whose_turn_it_is_and_not_the_technicians_states(sit: Sit) -> None:
    desk = sit("katarzyna.dudek")
    desk.page.locator("tbody tr").first.wait_for()
    assert desk.page.get_by_role("columnheader").all_inner_texts() == [
        "Numer", "Sprawa", "Czyja kolej", "Zgłasza", "Zajmuje się", "Zmiana",
    ]  # fmt: skip
    tile = desk.page.get_by_role("button", name="Po Waszej stronie")
    waiting = int(re.findall(r"\d+", tile.inner_text())[0])
    tile.click()
    desk.sees(f"z {waiting}", within=".more")
    assert desk.page.locator("tbody tr").count() == desk.page.locator("tbody").get_by_text("Po Waszej stronie").count()


@SIZES
def test_lucja_asks_tomasz_answers_and_a_note_stays_in_the_team(sit: Sit, size: tuple[int, int]) -> None:
    scale = f"Waga przy ladzie pokazuje {size[0]}"
    lucja, tomasz = sit("lucja.zolc", "/app/tickets/new", size=size), sit("tomasz.wrona", size=size)
    lucja.page.get_by_label("O co chodzi").fill(scale)
    lucja.page.get_by_label("Opis").fill("Od rana waży wszystko na zero.")
    lucja.press("Wyślij zgłoszenie")
    lucja.heading(scale)
    lucja.sees("Zgłoszenie jest na liście zespołu IT.")

    tomasz.page.get_by_role("searchbox").fill(scale.upper())
    tomasz.page.get_by_role("link", name=scale).click()
    tomasz.press("Biorę to na siebie")
    tomasz.sees("Zajmuje się tym: Tomasz Wrona.")
    expect(tomasz.page.get_by_role("button", name="Rozwiąż")).to_be_enabled()
    write(tomasz, "Sprawdzam kabel wagi.", "Wyślij")
    tomasz.page.locator(".composer").get_by_text("Notatka wewnętrzna", exact=True).click()
    write(tomasz, "Ta sama waga co w marcu.", "Zapisz notatkę")
    tomasz.press("Rozwiąż")
    dialog = tomasz.page.get_by_role("dialog")
    tomasz.everybody_can_read_it()
    dialog.get_by_role("textbox").fill("Wtyczka była luźna.")
    dialog.get_by_role("button", name="Rozwiąż").click()
    tomasz.sees("Klient jeszcze nie potwierdził")

    lucja.page.reload()
    lucja.sees("Sprawdzam kabel wagi.")
    lucja.sees("Wtyczka była luźna.", within=".turn")
    assert lucja.page.get_by_text("Ta sama waga co w marcu.").count() == 0
    lucja.press("Potwierdzam, działa")
    lucja.sees("Sprawa zamknięta.")
    lucja.sees("potwierdza rozwiązanie", within=".events")


def write(desk: Desk, words: str, button: str) -> None:
    """Say something in the conversation."""
    desk.page.locator(".composer textarea").fill(words)
    desk.press(button)
    desk.sees(words, within=".messages")


def test_what_was_typed_survives_a_reload(sit: Sit, world: World) -> None:
    ticket = next(ticket for key, ticket in world.tickets.items() if key.startswith("ZAWIL") and ticket.state == "OPEN")
    desk = sit("piotr.maj", f"/app/tickets/{ticket.key}")
    desk.page.locator(".composer textarea").fill("Jeszcze jedno: ")
    desk.page.reload()
    expect(desk.page.locator(".composer textarea")).to_have_value("Jeszcze jedno: ")


def test_a_device_tells_who_had_it_and_what_it_cost(sit: Sit, world: World) -> None:
    device = next(device for device in world.devices.values() if device.holder_id == world.people["lucja.zolc"].id)
    owner = sit("katarzyna.dudek", f"/app/devices?q={device.tag}")
    owner.page.locator("tbody a").click()
    owner.sees("Łucja Żółć", within=".periods")
    owner.sees("wydaje urządzenie", within=".events")
    owner.sees("Łucja Żółć", within=".events")
    owner.sees("zł", within=".facts")
    holder = sit("lucja.zolc", f"/app/devices/{device.key}")
    holder.sees("Łucja Żółć", within=".periods")
    assert holder.page.locator(".facts").get_by_text("zł").count() == 0


def test_another_companys_ticket_does_not_exist(sit: Sit, world: World) -> None:
    foreign = next(ticket for key, ticket in world.tickets.items() if key.startswith("BOROW"))
    desk = sit("katarzyna.dudek", f"/app/tickets/{foreign.key}")
    desk.heading("Nie ma tu takiej strony")


@SIZES
def test_the_language_changes_at_once_and_stays(sit: Sit, size: tuple[int, int]) -> None:
    desk = sit("jan.reder", size=size)
    desk.press("Konto: Jan Reder")
    desk.page.get_by_text("EN", exact=True).click()
    desk.heading("Tickets")
    assert desk.page.locator("html").get_attribute("lang") == "en"
    desk.page.reload()
    desk.heading("Tickets")
    desk.press("Account: Jan Reder")
    desk.page.get_by_text("PL", exact=True).click()
    desk.heading("Zgłoszenia")


def test_the_keyboard_is_enough(sit: Sit) -> None:
    desk = sit("katarzyna.dudek")
    desk.page.reload()
    desk.heading("Zgłoszenia")
    desk.page.keyboard.press("Tab")
    assert desk.page.evaluate("document.activeElement.textContent") == "Przejdź do treści"
    desk.page.get_by_role("button", name="Konto").focus()
    desk.page.keyboard.press("Enter")
    desk.page.get_by_role("button", name="Wyloguj się").focus()
    desk.page.keyboard.press("Enter")
    desk.heading("Zaloguj się")


@pytest.mark.parametrize(
    ("name", "size", "scheme"),
    [
        ("katarzyna.dudek", PHONE, "light"),
        ("katarzyna.dudek", DESKTOP, "dark"),
        ("tomasz.wrona", DESKTOP, "light"),
        ("tomasz.wrona", PHONE, "dark"),
    ],
    ids=["client-phone-light", "client-desktop-dark", "team-desktop-light", "team-phone-dark"],
)
def test_everybody_can_read_every_page(sit: Sit, world: World, name: str, size: tuple[int, int], scheme: str) -> None:
    desk = sit(name, size=size, color_scheme=scheme)
    ticket = world.tickets["ZAWIL-1"]
    device = next(one for one in world.devices.values() if one.client_id == ticket.client_id)
    for place in ("tickets", f"tickets/{ticket.key}", "tickets/new", "devices", f"devices/{device.key}", "nowhere"):
        desk.page.goto(f"/app/{place}")
        desk.page.locator("#main h1").wait_for()
        desk.everybody_can_read_it()


def test_what_is_loaded_first_is_small_and_all_ours() -> None:
    page = (DIST / "index.html").read_text()
    assert addresses(page) == set()
    first = [DIST / name for name in re.findall(r'(?:src|href)="/(assets/[^"]+)"', page)]
    weight = {kind: sum(packed(file) for file in first if file.suffix == kind) for kind in (".js", ".css")}
    assert weight[".js"] < 225_000
    assert weight[".css"] < 25_000


def packed(file: Path) -> int:
    """How many bytes travel."""
    return len(gzip.compress(file.read_bytes(), 9))


def test_what_people_use_does_not_hold_the_gallery_of_the_kit() -> None:
    assert [file.name for file in DIST.rglob("*") if file.is_file() and b"gallery" in file.read_bytes()] == []
