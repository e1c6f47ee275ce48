"""What a technician does on a ticket's page all day, and what its requester sees of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, expect

from fixtures.world import World
from tests.journeys.browser import PHONE, Desk

Sit = Callable[..., Desk]
ASK = """async ([query, variables]) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return (await answer.json()).data;
}"""
OPEN = (
    "mutation ($input: TicketOpenInput!) { done: ticketOpen(input: $input) { ticket { id } userErrors { message } } }"
)

RESOLVE = "mutation ($input: TicketResolveInput!) { done: ticketResolve(input: $input) { userErrors { code } } }"


def asked(desk: Desk, query: str, /, **given: Any) -> Any:
    """What the graph answers to whoever sits there."""
    return desk.page.evaluate(ASK, [query, {"input": given}])["done"]


def opened(desk: Desk, world: World, title: str, by: str = "lucja.zolc") -> str:
    """The address of a new ticket that Tomasz wrote down for somebody of the bakery."""
    home, who = world.organisations["ZAWIL"].key, world.people[by].key
    done = asked(desk, OPEN, client=home, title=title, requester=who)
    return f"/app/tickets/{done['ticket']['id']}"


def card(desk: Desk, name: str) -> Locator:
    """The card of that name."""
    return desk.page.get_by_role("region", name=name, exact=True)


def dialog(desk: Desk, button: str) -> None:
    """Send the open question, and wait until it is gone."""
    desk.page.get_by_role("dialog").get_by_role("button", name=button, exact=True).click()
    desk.page.get_by_role("dialog").wait_for(state="detached")


def pick(desk: Desk, label: str, words: str) -> None:
    """Find a ticket or a person as one types, and take it."""
    desk.page.get_by_role("combobox", name=label, exact=True).fill(words)
    desk.page.locator(".pick-options").get_by_role("option").filter(has_text=words).first.click()


def relate(desk: Desk, relation: str, title: str) -> None:
    """Say what the ticket is to another."""
    card(desk, "Powiązania").get_by_role("button", name="Powiąż").click()
    desk.page.get_by_label("To zgłoszenie").select_option(label=relation)
    pick(desk, "Drugie zgłoszenie", title)
    dialog(desk, "Powiąż zgłoszenia")


def resolve(desk: Desk) -> Locator:
    """Say that the ticket is solved; the question, which is open as long as it is refused."""
    desk.press("Rozwiąż")
    question = desk.page.get_by_role("dialog")
    question.get_by_label("Co zrobiliśmy").fill("Wszystko gotowe.")
    question.get_by_role("button", name="Rozwiąż", exact=True).click()
    return question


def test_tomasz_judges_a_ticket_gives_it_to_a_team_relates_it_and_logs_his_time(sit: Sit, world: World) -> None:
    adam = sit("adam.gawron")
    asked(adam, "mutation ($input: TeamAddInput!) { done: teamAdd(input: $input) { team { id } } }", name="Sieci")
    tomasz = sit("tomasz.wrona")
    opened(tomasz, world, "Kasa numer dwa nie drukuje")
    tomasz.page.goto(url := opened(tomasz, world, "Kasa numer jeden nie drukuje"))
    tomasz.press("Przydziel…")
    tomasz.page.get_by_label("Zespół").select_option(label="Sieci")
    dialog(tomasz, "Przydziel")
    tomasz.sees("Sieci", within=".facts")
    tomasz.press("Zmień: Priorytet")
    tomasz.page.get_by_role("radio", name="P1 krytyczny: Całej firmy, Ani chwili").check(force=True)
    tomasz.everybody_can_read_it()
    dialog(tomasz, "Zapisz priorytet")
    tomasz.sees("P1 krytyczny", within=".ticket-head")
    relate(tomasz, "ma związek z", "Kasa numer dwa")
    expect(card(tomasz, "Powiązania").get_by_role("link", name="Kasa numer dwa")).to_be_visible()
    card(tomasz, "Czas pracy").get_by_role("button", name="Zapisz").click()
    tomasz.page.get_by_label("Czas", exact=True).fill("1 h 30")
    tomasz.page.get_by_label("Tylko dla zespołu IT").check()
    dialog(tomasz, "Zapisz czas")
    expect(card(tomasz, "Czas pracy")).to_contain_text(re.compile(r"1\sgodz\. 30\smin"))
    lucja = sit("lucja.zolc", url, size=PHONE, color_scheme="dark")
    expect(card(lucja, "Terminy")).to_contain_text("Odpowiemy do")
    expect(card(lucja, "Powiązania")).to_contain_text("Ma związek z")
    expect(card(lucja, "Czas pracy")).to_have_count(0)
    lucja.everybody_can_read_it()


def test_what_is_not_finished_comes_first(sit: Sit, world: World) -> None:
    tomasz = sit("tomasz.wrona")
    part = opened(tomasz, world, "Konta dla nowej osoby")
    tomasz.page.goto(opened(tomasz, world, "Nowa osoba w biurze"))
    relate(tomasz, "ma część", "Konta dla nowej osoby")
    question = resolve(tomasz)
    question.get_by_role("alert").wait_for()
    question.get_by_role("link", name="Konta dla nowej osoby").click()
    tomasz.heading("Konta dla nowej osoby")
    asked(tomasz, RESOLVE, ticket=part.rpartition("/")[2], code="FULFILLED", text="Konta założone.")
    tomasz.page.go_back()
    tomasz.heading("Nowa osoba w biurze")
    expect(card(tomasz, "Powiązania")).to_contain_text("Rozwiązane")
    resolve(tomasz).wait_for(state="detached")
    tomasz.sees("Rozwiązane. Klient jeszcze nie potwierdził.", within=".turn")


def test_two_tickets_about_the_same_become_one(sit: Sit, world: World) -> None:
    tomasz = sit("tomasz.wrona")
    opened(tomasz, world, "Internet w biurze stoi", by="piotr.maj")
    tomasz.page.goto(url := opened(tomasz, world, "Nie ma internetu"))
    card(tomasz, "Powiązania").get_by_role("button", name="Scal").click()
    pick(tomasz, "Zgłoszenie, które zostaje", "Internet w biurze stoi")
    tomasz.page.get_by_label("Wiem, że Łucja Żółć i Piotr Maj zobaczą wspólną rozmowę.").check()
    tomasz.everybody_can_read_it()
    dialog(tomasz, "Scal zgłoszenia")
    lucja = sit("lucja.zolc", url)
    expect(lucja.page.locator(".composer")).to_have_count(0)
    lucja.page.locator(".merged-away").get_by_role("link").click()
    lucja.heading("Internet w biurze stoi")
    expect(lucja.page.locator(".composer")).to_be_visible()


def test_lucja_rates_once_what_became_of_it(sit: Sit, world: World) -> None:
    tomasz = sit("tomasz.wrona")
    url = opened(tomasz, world, "Skaner skanuje na zielono")
    asked(tomasz, RESOLVE, ticket=url.rpartition("/")[2], code="FIXED", text="Nowy sterownik.")
    lucja = sit("lucja.zolc", url)
    lucja.press("Potwierdzam, działa")
    card(lucja, "Ocena").get_by_role("radio", name="5 z 5: Bardzo dobrze").check(force=True)
    lucja.page.get_by_label("Chcesz coś dodać?").fill("Nareszcie widać kolory.")
    lucja.everybody_can_read_it()
    lucja.press("Wyślij ocenę")
    expect(card(lucja, "Ocena")).to_contain_text("Nareszcie widać kolory.")
    expect(card(lucja, "Ocena").get_by_role("radio")).to_have_count(0)
    tomasz.page.goto(url)
    expect(card(tomasz, "Ocena")).to_contain_text("5 z 5 Bardzo dobrze")


def test_words_are_styled_by_keys_and_looked_at_before_they_are_sent(sit: Sit, world: World) -> None:
    tomasz = sit("tomasz.wrona")
    tomasz.page.goto(opened(tomasz, world, "Hasło do sieci"))
    box = tomasz.page.get_by_role("textbox", name="Napisz wiadomość…")
    box.fill("ważne")
    box.select_text()
    box.press("Control+b")
    expect(box).to_have_value("**ważne**")
    tomasz.press("Podgląd")
    expect(tomasz.page.locator(".composer strong")).to_have_text("ważne")
    tomasz.press("Wyślij")
    expect(tomasz.page.locator(".messages strong", has_text="ważne")).to_be_visible()
