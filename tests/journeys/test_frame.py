"""What surrounds every page: the session, the way around, and what is said in passing."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import PHONE, SIZES, Desk
from tests.journeys.conftest import Sit

AGAIN = "Sesja się skończyła"


def lose_the_session(desk: Desk) -> None:
    """As another tab does that signs out, or a week of silence."""
    desk.page.evaluate("fetch('/logout', { method: 'POST' })")


def refused(desk: Desk) -> None:
    """The server said 401, as it should; nothing else was complained of."""
    assert desk.complaints
    assert all("401" in complaint for complaint in desk.complaints)
    desk.complaints.clear()


def open_ticket(world: World) -> str:
    """A ticket of Piekarnia Zawilec that is being worked on."""
    return next(
        ticket.key for key, ticket in world.tickets.items() if key.startswith("ZAWIL") and ticket.state == "OPEN"
    )


@SIZES
def test_what_was_typed_outlives_the_session_and_is_sent_once(sit: Sit, world: World, size: tuple[int, int]) -> None:
    words = f"Drukarka znowu milczy, a ekran ma {size[0]}."
    desk = sit("piotr.maj", f"/app/tickets/{open_ticket(world)}", size=size)
    composer = desk.page.locator(".composer textarea")
    composer.fill(words)
    lose_the_session(desk)
    desk.press("Wyślij")
    dialog = desk.page.get_by_role("dialog", name=AGAIN)
    dialog.wait_for()
    desk.everybody_can_read_it()
    expect(composer).to_have_value(words)
    expect(dialog.get_by_label("E-mail")).to_have_value("piotr.maj@zawilec.example")
    desk.page.keyboard.press("Escape")
    dialog.get_by_label("Hasło", exact=True).fill("nie pamiętam")
    desk.page.keyboard.press("Enter")
    dialog.get_by_role("alert").wait_for()
    dialog.get_by_label("Hasło", exact=True).fill(world.passwords["piotr.maj@zawilec.example"])
    desk.page.keyboard.press("Enter")
    desk.sees(words, within=".messages")
    expect(dialog).to_be_hidden()
    expect(composer).to_have_value("")
    desk.page.reload()
    expect(desk.page.locator(".messages").get_by_text(words)).to_have_count(1)
    refused(desk)


def test_a_page_is_not_emptied_by_a_session_that_ended(sit: Sit) -> None:
    desk = sit("katarzyna.dudek")
    lose_the_session(desk)
    desk.page.keyboard.press("g")  # by keys: the page may have noticed by itself, and then the dialog is over it
    desk.page.keyboard.press("d")
    desk.page.get_by_role("dialog", name=AGAIN).wait_for()
    assert desk.page.get_by_text("Nie ma takiego sprzętu").count() == 0
    desk.press("To nie moje konto – wyloguj")
    desk.heading("Zaloguj się")
    refused(desk)


def test_a_page_of_katarzyna_does_not_become_piotrs_when_he_signs_in_beside_it(sit: Sit, world: World) -> None:
    desk = sit("katarzyna.dudek")
    beside = desk.page.context.new_page()
    beside.goto("/app/tickets")
    lose_the_session(desk)
    beside.reload()
    beside.locator("input[name=email]").fill("piotr.maj@zawilec.example")
    beside.locator("input[name=password]").fill(world.passwords["piotr.maj@zawilec.example"])
    beside.keyboard.press("Enter")
    beside.get_by_role("button", name="Konto: Piotr Maj").wait_for()
    desk.page.keyboard.press("g")  # by keys: the page may have noticed by itself, and then the dialog is over it
    desk.page.keyboard.press("d")
    dialog = desk.page.get_by_role("dialog", name=AGAIN)
    dialog.wait_for(timeout=30_000)
    expect(dialog.get_by_label("E-mail")).to_have_value("katarzyna.dudek@zawilec.example")
    refused(desk)


def test_a_draft_is_its_authors_and_is_forgotten_when_they_sign_out(sit: Sit, world: World) -> None:
    place, kasia = f"/app/tickets/{open_ticket(world)}", "katarzyna.dudek@zawilec.example"
    desk = sit("piotr.maj", place)
    composer = desk.page.locator(".composer textarea")
    composer.fill("Między nami: ")
    lose_the_session(desk)
    desk.page.reload()
    desk.sign_in(kasia, world.passwords[kasia])
    expect(composer).to_have_value("")
    composer.fill("Od Katarzyny")
    desk.page.get_by_role("button", name="Konto").click()
    desk.press("Wyloguj się")
    desk.heading("Zaloguj się")
    left = desk.page.evaluate("Object.keys(localStorage).filter((key) => key.includes('.draft.'))")
    assert len(left) == 1
    assert world.people["piotr.maj"].key in left[0]


def find(desk: Desk, words: str) -> None:
    """Open the palette by key, and type."""
    desk.page.keyboard.press("Control+k")
    desk.page.get_by_role("combobox", name="Szukaj i wykonaj").wait_for()
    desk.page.keyboard.type(words)


def test_katarzyna_finds_a_ticket_by_its_number_and_never_touches_the_mouse(sit: Sit, world: World) -> None:
    desk = sit("katarzyna.dudek")
    find(desk, "zawil-42")
    desk.page.keyboard.press("Enter")
    desk.heading(world.tickets["ZAWIL-42"].title)
    assert desk.page.evaluate("document.activeElement.id") == "main"
    desk.page.keyboard.press("Control+k")
    desk.page.get_by_role("option", name=f"ZAWIL-42 {world.tickets['ZAWIL-42'].title}").wait_for()
    desk.page.keyboard.press("Escape")
    expect(desk.page.get_by_role("dialog")).to_be_hidden()


def test_the_palette_finds_by_words_by_holder_and_by_what_can_be_done(sit: Sit) -> None:
    desk = sit("katarzyna.dudek")
    find(desk, "zolc")
    device = desk.page.get_by_role("option", name="Łucja Żółć").first
    device.wait_for()
    expect(device.locator("mark")).to_have_text("Żółć")
    desk.everybody_can_read_it()
    desk.page.get_by_role("option", name="Zgłoś problem").first.click()
    desk.heading("Nowe zgłoszenie")
    assert "device=dev_" in desk.page.url
    find(desk, "ciemny")
    desk.page.keyboard.press("Enter")
    expect(desk.page.locator("html")).to_have_attribute("data-mantine-color-scheme", "dark")
    desk.page.reload()
    expect(desk.page.locator("html")).to_have_attribute("data-mantine-color-scheme", "dark")


def test_the_palette_shows_where_the_words_stand(sit: Sit) -> None:
    desk = sit("tomasz.wrona")
    find(desk, "papier drukarka")
    line = desk.page.get_by_role("option", name="Opis: ").first
    line.wait_for()
    assert "papier" in line.locator("mark").all_inner_texts()
    desk.everybody_can_read_it()


def test_the_newest_words_win_and_the_arrows_choose(sit: Sit) -> None:
    desk = sit("tomasz.wrona")
    find(desk, "dru")
    desk.page.keyboard.type("karka")
    desk.page.get_by_role("option", name="Drukarka").first.wait_for()
    first, second = (desk.page.get_by_role("option").nth(n) for n in range(2))
    expect(first).to_have_attribute("aria-selected", "true")
    desk.page.keyboard.press("ArrowDown")
    expect(second).to_have_attribute("aria-selected", "true")
    active = desk.page.get_by_role("combobox", name="Szukaj i wykonaj").get_attribute("aria-activedescendant")
    assert active == second.get_attribute("id")
    desk.page.get_by_role("combobox", name="Szukaj i wykonaj").fill("xyzzy")
    desk.sees("Nic takiego tu nie ma")


def test_on_a_phone_the_palette_fills_the_screen(sit: Sit) -> None:
    desk = sit("lucja.zolc", size=PHONE)
    desk.page.get_by_role("button", name="Szukaj", exact=True).click()
    box = desk.page.get_by_role("dialog").bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == PHONE
    desk.everybody_can_read_it()


def test_the_question_mark_tells_which_keys_work_here_and_they_do(sit: Sit) -> None:
    desk = sit("katarzyna.dudek")
    desk.page.keyboard.press("?")
    dialog = desk.page.get_by_role("dialog", name="Skróty klawiaturowe")
    dialog.get_by_text("Nowe zgłoszenie").wait_for()
    desk.everybody_can_read_it()
    desk.page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    desk.page.keyboard.press("g")
    desk.page.keyboard.press("d")
    desk.heading("Sprzęt")
    desk.page.keyboard.press("n")
    desk.heading("Nowe zgłoszenie")
    desk.page.get_by_label("O co chodzi").fill("g t?")
    assert desk.page.url.endswith("/app/tickets/new")


def test_without_a_network_nothing_is_lost_and_it_is_said_calmly(sit: Sit, world: World) -> None:
    desk = sit("piotr.maj", f"/app/tickets/{open_ticket(world)}")
    desk.page.locator(".composer textarea").fill("Piszę w pociągu.")
    desk.page.context.set_offline(True)
    desk.sees("Nie ma połączenia z internetem.")
    desk.everybody_can_read_it()
    desk.page.context.set_offline(False)
    desk.sees("Połączenie wróciło.")
    expect(desk.page.get_by_text("Połączenie wróciło.")).to_be_hidden()
    expect(desk.page.locator(".composer textarea")).to_have_value("Piszę w pociągu.")
    desk.complaints[:] = [one for one in desk.complaints if "ERR_INTERNET_DISCONNECTED" not in one]


def test_how_things_look_is_remembered_from_the_first_paint(sit: Sit) -> None:
    desk = sit("jan.reder")
    page = desk.page.locator("html")
    expect(page).to_have_attribute("data-density", "comfortable")
    desk.page.get_by_role("button", name="Konto").click()
    desk.everybody_can_read_it()
    desk.page.get_by_text("Ścisłe", exact=True).click()
    desk.page.get_by_text("EN", exact=True).click()
    desk.heading("Tickets")
    desk.page.reload(wait_until="commit")
    expect(page).to_have_attribute("data-density", "compact")
    expect(page).to_have_attribute("lang", "en")
    elsewhere = sit("jan.reder")
    elsewhere.heading("Tickets")


def test_the_skip_link_leads_to_the_content(sit: Sit) -> None:
    desk = sit("tomasz.wrona")
    desk.page.reload()
    desk.heading("Zgłoszenia")
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.press("Enter")
    assert desk.page.evaluate("document.activeElement.id") == "main"


EVERYBODYS = ["Dzisiaj", "Zgłoszenia", "Sprzęt"]


@pytest.mark.parametrize(
    ("name", "theirs", "not_theirs"),
    [
        ("katarzyna.dudek", EVERYBODYS, {"Importy"}),
        ("piotr.maj", EVERYBODYS, {"Importy"}),
        ("lucja.zolc", EVERYBODYS, {"Ludzie", "Historia", "Importy"}),
        ("tomasz.wrona", [*EVERYBODYS, "Importy"], set()),
    ],
)
def test_everybody_finds_what_is_theirs(sit: Sit, name: str, theirs: list[str], not_theirs: set[str]) -> None:
    desk = sit(name)
    navigation = desk.page.get_by_role("navigation", name="Główne działy")
    places = navigation.get_by_role("link").all_inner_texts()
    assert [place for place in places if place in theirs] == theirs
    assert not not_theirs & set(places)
    for place in places:
        navigation.get_by_role("link", name=place).click()
        expect(navigation.locator("[aria-current=page]")).to_have_text(place)
