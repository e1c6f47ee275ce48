"""What the IT team says again and again: said in a ticket by the keyboard alone, and worded in the settings."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import PHONE, Desk
from tests.journeys.test_ticket_page import opened

Sit = Callable[..., Desk]


def test_a_technician_answers_with_a_saved_reply_by_the_keyboard_alone(sit: Sit, world: World) -> None:
    desk = sit("tomasz.wrona")
    desk.page.goto(opened(desk, world, "Drukarka *znowu* zjada faktury"))
    box = desk.page.get_by_role("textbox", name="Napisz wiadomość…")
    box.focus()
    desk.page.keyboard.press("/")
    desk.page.get_by_role("combobox", name="Gotowa odpowiedź").fill("szczegoly")
    expect(desk.page.get_by_role("option")).to_have_count(1)
    desk.everybody_can_read_it()
    desk.page.keyboard.press("Enter")

    desk.page.get_by_role("dialog").wait_for(state="detached")
    expect(box).to_be_focused()
    desk.page.keyboard.press("Control+Enter")
    said = desk.page.locator(".message").last
    expect(said).to_contain_text("Dzień dobry, Łucja Żółć")
    expect(said).to_contain_text("„Drukarka *znowu* zjada faktury”")
    expect(said.locator("em")).to_have_count(0)


def test_iga_words_a_reply_of_her_own_and_takes_it_out_of_use(sit: Sit) -> None:
    desk = sit("iga.serafin", "/app/settings?tab=replies", size=PHONE)
    desk.press("Nowa odpowiedź")
    desk.page.get_by_label("Nazwa").fill("Wizyta")
    desk.page.get_by_label("Treść po polsku").fill("Dzień dobry, {{requester.nick}}")
    desk.press("Zapisz")
    desk.sees("Nie ma pola {{requester.nick}}.")
    desk.page.get_by_label("Treść po polsku").fill("Dzień dobry, ")
    desk.press("imię osoby")
    desk.sees("Dzień dobry, Łucja", within=".reply-preview")
    desk.everybody_can_read_it()
    desk.press("Zapisz")

    desk.press("Wycofaj odpowiedź: Wizyta")
    desk.page.get_by_role("dialog").get_by_role("button", name="Wycofaj").click()
    desk.page.get_by_role("button", name="Zmień odpowiedź: Wizyta").wait_for(state="detached")
    expect(desk.page.get_by_role("button", name="Zmień odpowiedź: Przyjęte, pracujemy")).to_have_count(0)


def test_a_client_has_no_saved_replies(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/settings?tab=replies")
    desk.sees("Twój profil")
    assert desk.page.get_by_text("Gotowe odpowiedzi").count() == 0
