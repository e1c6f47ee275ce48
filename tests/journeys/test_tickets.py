"""A ticket from the first word to the last, on a desk and on a phone."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from fixtures.world import World
from tests.journeys.browser import DESKTOP, SIZES, Desk

Sit = Callable[..., Desk]


def answer(desk: Desk, words: str, button: str) -> None:
    """Give the open question its words, and send it."""
    dialog = desk.page.get_by_role("dialog")
    dialog.get_by_role("textbox").fill(words)
    dialog.get_by_role("button", name=button, exact=True).click()
    dialog.wait_for(state="detached")


def pick(page: Page, label: str, words: str) -> None:
    """Find somebody or something as one types, and take it."""
    page.get_by_role("combobox", name=label, exact=True).fill(words)
    page.get_by_role("option").filter(has_text=words).first.click()


def opened(sit: Sit, title: str, size: tuple[int, int]) -> Desk:
    """Łucja has written a ticket, and looks at it."""
    lucja = sit("lucja.zolc", "/app/tickets/new", size=size)
    lucja.page.get_by_label("O co chodzi").fill(title)
    lucja.press("Wyślij zgłoszenie")
    lucja.heading(title)
    return lucja


@SIZES
def test_a_ticket_goes_there_and_back_and_each_side_sees_whose_turn_it_is(sit: Sit, size: tuple[int, int]) -> None:
    lucja = opened(sit, f"Czytnik kodów milczy {size[0]}", size)
    tomasz = sit("tomasz.wrona", lucja.page.url, size=size)
    tomasz.press("Biorę to na siebie")
    tomasz.sees("Zajmuje się tym: Tomasz Wrona.", within=".turn")
    tomasz.press("Wstrzymaj")
    answer(tomasz, "Proszę sprawdzić baterie.", "Wstrzymaj")
    lucja.page.reload()
    lucja.sees("Po Waszej stronie", within=".turn")
    lucja.sees("Proszę sprawdzić baterie.", within=".turn")
    lucja.sees(re.compile(r"^od \d"), within=".turn")
    tomasz.press("Wznów")
    tomasz.press("Rozwiąż")
    answer(tomasz, "Nowe baterie.", "Rozwiąż")
    lucja.page.reload()
    lucja.press("Otwórz ponownie")
    answer(lucja, "Dalej milczy.", "Otwórz ponownie")
    lucja.sees("Dalej milczy.", within=".messages")
    tomasz.page.reload()
    tomasz.press("Rozwiąż")
    answer(tomasz, "Wymieniony czytnik.", "Rozwiąż")
    lucja.page.reload()
    lucja.everybody_can_read_it()
    lucja.press("Potwierdzam, działa")
    lucja.sees("Sprawa zamknięta.", within=".turn")


def test_what_was_done_can_be_taken_back_at_once(sit: Sit) -> None:
    tomasz = sit("tomasz.wrona", opened(sit, "Mysz nie klika", DESKTOP).page.url)
    tomasz.press("Biorę to na siebie")
    tomasz.press("Przydziel…")
    pick(tomasz.page, "Osoba z zespołu", "Iga Serafin")
    tomasz.everybody_can_read_it()
    tomasz.press("Przydziel")
    tomasz.sees("Zajmuje się tym: Iga Serafin.", within=".turn")
    tomasz.sees("Zajmuje się tym: Iga Serafin.", within=".notices")
    with tomasz.page.expect_request_finished(lambda told: "idempotencyKey" in (told.post_data or "")):
        tomasz.press("Cofnij")  # shown before the server has answered: until then another command would come too early
    tomasz.sees("Zajmuje się tym: Tomasz Wrona.", within=".turn")
    tomasz.page.reload()
    tomasz.press("Wstrzymaj")
    answer(tomasz, "Czekamy na nową mysz.", "Wstrzymaj")
    tomasz.sees("Czekamy na nową mysz.", within=".turn")
    tomasz.press("Cofnij")
    expect(tomasz.page.locator(".turn").get_by_text("Czekamy na nową mysz.")).to_have_count(0)


@SIZES
def test_tomasz_writes_down_what_lucja_said_on_the_phone(sit: Sit, size: tuple[int, int]) -> None:
    desk = sit("tomasz.wrona", "/app/tickets/new", size=size)
    page, title = desk.page, f"Łucja dzwoni, że laptop gaśnie {size[0]}"
    page.get_by_label("Firma").select_option(label="Piekarnia Zawilec")
    pick(page, "Kto zgłasza", "Łucja Żółć")
    page.get_by_label("O co chodzi").fill(title)
    page.get_by_label("Czy to może poczekać").select_option(label="Ani chwili")
    pick(page, "Sprzęt", "ZAW-004")
    page.reload()
    expect(page.get_by_label("Kto zgłasza")).to_have_value("Łucja Żółć")
    expect(page.get_by_label("Czy to może poczekać")).to_have_value("1")
    desk.everybody_can_read_it()
    desk.press("Wyślij zgłoszenie")
    desk.heading(title)
    desk.sees("Łucja Żółć", within=".facts")
    desk.sees("Telefon", within=".facts")


def test_what_is_known_of_a_device_already_is_shown_before_it_is_said_again(sit: Sit, world: World) -> None:
    device = next(one for one in world.devices.values() if one.holder_id == world.people["lucja.zolc"].id)
    lucja = sit("lucja.zolc", f"/app/tickets/new?device={device.key}")
    lucja.page.get_by_label("O co chodzi").fill("Bateria puchnie")
    lucja.press("Wyślij zgłoszenie")
    lucja.heading("Bateria puchnie")
    lucja.page.goto(f"/app/tickets/new?device={device.key}")
    lucja.page.locator(".already").get_by_role("link", name="Bateria puchnie").click()
    lucja.heading("Bateria puchnie")


def test_another_person_and_another_device_join_a_ticket(sit: Sit) -> None:
    url = opened(sit, "Drukarka w biurze", DESKTOP).page.url
    piotr = sit("piotr.maj", url)
    piotr.press("Dodaj osobę")
    pick(piotr.page, "Osoba", "Jan Reder")
    piotr.press("Dodaj")
    piotr.sees("Jan Reder", within=".facts")
    piotr.press("Dodaj sprzęt")
    pick(piotr.page, "Sprzęt", "ZAW-001")
    piotr.press("Dodaj")
    piotr.sees("ZAW-001", within=".about")
    piotr.everybody_can_read_it()


def test_a_note_that_comes_back_as_a_draft_is_still_a_note(sit: Sit) -> None:
    tomasz = sit("tomasz.wrona", opened(sit, "Hasło wygasło", DESKTOP).page.url)
    composer = tomasz.page.locator(".composer")
    composer.get_by_text("Notatka wewnętrzna", exact=True).click()
    composer.locator("textarea").fill("Trzeci raz w tym miesiącu.")
    tomasz.page.reload()
    expect(composer.locator("textarea")).to_have_value("Trzeci raz w tym miesiącu.")
    expect(composer.get_by_role("button", name="Zapisz notatkę")).to_be_enabled()


def test_the_way_back_leads_to_the_list_as_it_was(sit: Sit) -> None:
    page = sit("tomasz.wrona", "/app/tickets?state=CLOSED").page
    link = page.locator(".row-link").nth(4)
    link.wait_for()
    title = link.inner_text()
    link.click()
    page.locator(".ticket-head").wait_for()
    page.get_by_role("link", name="Zgłoszenia").and_(page.locator(".back")).click()
    expect(page).to_have_url(re.compile(r"state=CLOSED$"))
    expect(page.locator(".row-link:focus")).to_have_text(title)


def test_katarzyna_goes_to_the_lists_she_often_wants(sit: Sit) -> None:
    page = sit("katarzyna.dudek").page
    page.get_by_role("link", name="Otwarte").click()
    expect(page).to_have_url(re.compile(r"state=NEW&state=OPEN&state=PENDING$"))
    expect(page.get_by_role("link", name="Otwarte")).to_have_attribute("aria-current", "page")
    expect(page.get_by_role("link", name="Wszystkie")).not_to_have_attribute("aria-current", "page")
    page.get_by_role("link", name="Wszystkie").click()
    page.get_by_role("searchbox").fill("zawil-42")
    expect(page.locator("[data-row]")).to_have_count(1)
    expect(page.locator("[data-row]")).to_contain_text("ZAWIL-42")
