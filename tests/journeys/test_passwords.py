"""The ways to a password: an invitation, a letter, and what becomes of an old link."""

from __future__ import annotations

import sqlite3

from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import PHONE
from tests.journeys.post import Box, Visit, address, box, signed_in, tell, visit

__all__ = ["address", "box", "visit"]

NEXT = "rogal, mak i bakalie"
OWNER, LUCJA = "katarzyna.dudek@zawilec.example", "lucja.zolc@zawilec.example"


def invited(address: str, world: World) -> str:
    """Where the invitation of somebody new leads."""
    with signed_in(address, world, OWNER) as katarzyna:
        home = world.people["katarzyna.dudek"].client_id
        ola = {"client": f"org_{home}", "name": "Ola Śnieg", "email": "ola.snieg@zawilec.example"}
        person = tell(katarzyna, "personAdd", ola, "person { id }")["person"]["id"]
        tell(katarzyna, "membershipGrant", {"person": person, "role": "EMPLOYEE"}, "membership { id }")
        return f"{address}/app/password#{tell(katarzyna, 'personInvite', {'person': person}, 'secret')['secret']}"


def test_somebody_who_is_invited_sets_a_password_and_is_in(visit: Visit, address: str, world: World) -> None:
    desk = visit(invited(address, world))
    desk.heading("Ustaw hasło")
    desk.sees("Ola Śnieg")
    assert desk.page.url == f"{address}/app/password"
    desk.everybody_can_read_it()
    field = desk.page.get_by_label("Nowe hasło", exact=True)
    expect(field).to_be_focused()
    expect(field).to_have_attribute("autocomplete", "new-password")
    field.fill("rogal")
    desk.sees("Jeszcze 7 znaków")
    desk.press("Pokaż lub ukryj hasło")
    expect(field).to_have_attribute("type", "text")
    field.fill(NEXT)
    desk.sees("Dobre, długie hasło.")
    desk.page.keyboard.press("Enter")
    desk.page.locator("#main h1").wait_for()
    assert "/app/password" not in desk.page.url


def test_lucja_forgot_hers_and_gets_a_letter(visit: Visit, address: str, world: World, box: Box) -> None:
    desk = visit("/app", size=PHONE)
    desk.page.get_by_role("link", name="Nie pamiętasz hasła?").click()
    desk.heading("Nie pamiętasz hasła?")
    desk.everybody_can_read_it()
    desk.page.get_by_label("E-mail").fill(LUCJA)
    desk.press("Wyślij link")
    desk.heading("Sprawdź pocztę")
    expect(desk.page.get_by_role("heading", name="Sprawdź pocztę")).to_be_focused()
    desk.everybody_can_read_it()

    desk.page.goto(box.link("/app/password#", LUCJA))
    desk.page.get_by_label("Nowe hasło", exact=True).fill(NEXT)
    desk.press("Ustaw hasło i wejdź")
    desk.page.locator("#main h1").wait_for()

    elsewhere = visit("/app")
    elsewhere.sign_in(LUCJA, world.passwords[LUCJA])
    elsewhere.sees("nie pasują do siebie")
    elsewhere.sign_in(LUCJA, NEXT)
    elsewhere.page.locator("#main h1").wait_for()


def test_an_address_that_nobody_has_gets_the_same_words_and_no_letter(visit: Visit, box: Box) -> None:
    desk = visit("/app/forgotten", locale="en-GB")
    desk.page.get_by_label("E-mail").fill("nobody@zawilec.example")
    desk.press("Send the link")
    desk.heading("Check your mail")
    desk.press("Give another address")
    desk.heading("Forgotten your password?")
    desk.page.get_by_label("E-mail").fill(OWNER)
    desk.press("Send the link")
    assert box.link("/app/password#", OWNER)
    assert not box.has_one_for("nobody@zawilec.example")


def test_an_old_link_says_what_to_do(visit: Visit, box: Box, database_address: str) -> None:
    desk = visit("/app/forgotten")
    desk.page.get_by_label("E-mail").fill(OWNER)
    desk.press("Wyślij link")
    link = box.link("/app/password#", OWNER)
    desk.page.goto(link)
    desk.page.get_by_label("Nowe hasło", exact=True).fill(NEXT)
    expire(database_address)
    desk.press("Ustaw hasło i wejdź")
    desk.heading("Ten link już nie działa")
    late = visit(link)
    late.heading("Ten link już nie działa")
    late.everybody_can_read_it()
    late.page.get_by_role("link", name="Poproś o nowy link").click()
    late.heading("Nie pamiętasz hasła?")


def expire(database_address: str) -> None:
    """An hour goes by."""
    database = sqlite3.connect(database_address.removeprefix("sqlite://"), timeout=10)
    with database:
        database.execute("UPDATE password_links SET expires_at = created_at")
    database.close()


def test_the_page_without_a_link_says_what_is_missing(visit: Visit) -> None:
    desk = visit("/app/password", size=(320, 640), color_scheme="dark")
    desk.heading("Otwórz link jeszcze raz")
    desk.everybody_can_read_it()
    desk.page.get_by_role("link", name="Wróć do logowania").click()
    desk.heading("Zaloguj się")
