"""Talking in a ticket: words that are put right."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.journeys.browser import SIZES, Desk
from tests.journeys.test_tickets import opened

Sit = Callable[..., Desk]


def says(desk: Desk, words: str) -> None:
    """Write something, and wait until it stands in the conversation."""
    desk.page.get_by_role("textbox", name="Napisz wiadomość…").fill(words)
    desk.press("Wyślij")
    desk.sees(words, within=".messages")


@SIZES
def test_lucja_puts_her_words_right_and_tomasz_sees_it_at_once(sit: Sit, size: tuple[int, int]) -> None:
    lucja = opened(sit, f"Waga w sklepie kłamie {size[0]}", size)
    says(lucja, "Pokazuje o kilo zaduzo.")
    tomasz = sit("tomasz.wrona", lucja.page.url, size=size)
    tomasz.sees("Pokazuje o kilo zaduzo.", within=".messages")
    expect(tomasz.page.get_by_role("button", name="Popraw", exact=True)).to_have_count(0)

    lucja.press("Popraw")
    box = lucja.page.get_by_role("textbox", name="Treść po poprawce")
    expect(box).to_be_focused()
    expect(box).to_have_value("Pokazuje o kilo zaduzo.")
    lucja.everybody_can_read_it()
    box.fill("Pokazuje o kilo za dużo")
    lucja.page.keyboard.press("Escape")
    expect(lucja.page.get_by_role("button", name="Popraw", exact=True)).to_be_focused()
    lucja.page.keyboard.press("Enter")
    expect(box).to_have_value("Pokazuje o kilo za dużo")
    box.press_sequentially(".")
    lucja.page.keyboard.press("Control+Enter")

    lucja.sees("poprawiono o", within=".messages")
    tomasz.sees("Pokazuje o kilo za dużo.", within=".messages")
    tomasz.sees("poprawiono o", within=".messages")


@SIZES
def test_tomasz_mentions_katarzyna_by_a_few_letters(sit: Sit, size: tuple[int, int]) -> None:
    lucja = opened(sit, f"Terminal nie czyta kart {size[0]}", size)
    tomasz = sit("tomasz.wrona", lucja.page.url, size=size)
    box = tomasz.page.get_by_role("textbox", name="Napisz wiadomość…")
    box.press_sequentially("Czy kupujemy nowy? @kat")
    choices = tomasz.page.get_by_role("listbox", name="Kogo wspomnieć")
    expect(choices.get_by_role("option", selected=True)).to_contain_text("Katarzyna Dudek")
    tomasz.everybody_can_read_it()
    tomasz.page.keyboard.press("Escape")
    expect(choices).to_have_count(0)
    box.press_sequentially(" i @dud")
    expect(choices.get_by_role("option", selected=True)).to_contain_text("Katarzyna Dudek")
    tomasz.page.keyboard.press("Enter")
    expect(choices).to_have_count(0)
    expect(box).to_have_value("Czy kupujemy nowy? @kat i @Katarzyna Dudek ")
    tomasz.press("Wyślij")
    expect(tomasz.page.locator(".messages .mention")).to_have_text("@Katarzyna Dudek")
    tomasz.sees("Katarzyna Dudek", within=".in-side")

    tomasz.page.get_by_text("Notatka wewnętrzna", exact=True).first.click()
    note = tomasz.page.get_by_role("textbox", name="Napisz notatkę dla zespołu…")
    note.press_sequentially("@ig")
    expect(choices.get_by_role("option", selected=True)).to_contain_text("Iga Serafin")
    note.fill("@dud")
    expect(choices).to_have_count(0)


@SIZES
def test_people_are_mentioned_in_every_form_of_a_ticket(sit: Sit, size: tuple[int, int]) -> None:
    lucja = sit("lucja.zolc", "/app/tickets/new", size=size)
    lucja.page.get_by_role("textbox", name="O co chodzi").fill(f"Wózek się zacina {size[0]}")
    lucja.page.get_by_role("textbox", name="Opis").press_sequentially("Pamięta to @piotr")
    choices = lucja.page.get_by_role("listbox", name="Kogo wspomnieć")
    expect(choices.get_by_role("option", selected=True)).to_contain_text("Piotr Maj")
    lucja.page.keyboard.press("Enter")
    lucja.press("Wyślij zgłoszenie")
    expect(lucja.page.locator(".messages .mention")).to_have_text("@Piotr Maj")

    tomasz = sit("tomasz.wrona", lucja.page.url, size=size)
    tomasz.press("Rozwiąż")
    words = tomasz.page.get_by_role("textbox", name="Co zrobiliśmy")
    words.press_sequentially("Nasmarowane. Odbiera @łuc")
    choices = tomasz.page.get_by_role("listbox", name="Kogo wspomnieć")
    expect(choices.get_by_role("option", selected=True)).to_contain_text("Łucja Żółć")
    tomasz.page.keyboard.press("Escape")
    expect(choices).to_have_count(0)
    expect(words).to_be_visible()
    words.press_sequentially("ja i @katarzyna d")
    choices.get_by_role("option", name="Katarzyna Dudek").click()
    tomasz.page.get_by_role("dialog").get_by_role("button", name="Rozwiąż").click()
    tomasz.sees("Nasmarowane. Odbiera @łucja i @Katarzyna Dudek", within=".turn")
