"""The history of everything: who did what, when, and to what."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from fixtures.world import World
from tests.journeys.browser import DESKTOP, PHONE, Desk

Sit = Callable[..., Desk]


def sentences(desk: Desk) -> list[str]:
    """What is told, once it is there."""
    desk.page.locator(".event").first.wait_for()
    return desk.page.locator(".event-what").all_inner_texts()


def test_tomasz_looks_for_what_iga_did_on_a_day(sit: Sit) -> None:
    desk = sit("tomasz.wrona", "/app/history")
    who = desk.page.get_by_role("combobox", name="Kto")
    who.fill("Iga")
    desk.page.get_by_role("option", name="Iga Serafin").click()
    expect(who).to_have_value("Iga Serafin")
    expect(desk.page).to_have_url(re.compile(r"\?who=per_"))
    expect(desk.page.locator(".event-what").filter(has_not_text="Iga Serafin")).to_have_count(0)
    assert sentences(desk)

    day = str(desk.page.locator(".event time").first.get_attribute("datetime"))[:10]
    desk.page.get_by_label("Od dnia").fill(day)
    desk.page.get_by_label("Do dnia").fill(day)
    expect(desk.page.locator("h2.day")).to_have_count(1)
    desk.page.reload()
    expect(who).to_have_value("Iga Serafin")
    assert all(one.startswith("Iga Serafin ") for one in sentences(desk))


def test_an_event_leads_to_what_it_happened_to_and_says_what_changed(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/history?event=device.handed_over")
    event = desk.page.locator(".event").filter(has_text="Otrzymuje").first
    event.get_by_text("Co zmieniono").click()
    desk.sees("W magazynie → W użyciu", within=".changed")
    name = event.locator(".event-about a").inner_text()
    event.locator(".event-about a").click()
    desk.sees(name.split()[0], within=".device-head")


def test_earlier_days_come_on_demand(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/history?thing=tickets")
    before = len(sentences(desk))
    desk.press("Pokaż wcześniejsze")
    expect(desk.page.locator(".event-what")).to_have_count(2 * before)
    days = desk.page.locator("h2.day").all_inner_texts()
    assert len(days) == len(set(days))


def test_what_is_internal_is_told_to_the_team_alone(sit: Sit) -> None:
    team = sit("tomasz.wrona", "/app/history?event=ticket.commented&audience=INTERNAL")
    assert all("zapisuje notatkę dla zespołu" in one for one in sentences(team))
    team.sees("Tylko zespół IT", within=".event")
    client = sit("katarzyna.dudek", "/app/history?event=ticket.commented&audience=INTERNAL")
    client.sees("Nic takiego się nie wydarzyło")
    client.page.locator(".empty").get_by_role("button", name="Wyczyść filtry").click()
    assert sentences(client)


def test_katarzyna_reads_of_her_company_alone(sit: Sit, world: World) -> None:
    desk = sit("katarzyna.dudek", "/app/history?thing=tickets")
    sentences(desk)
    keys = re.findall(r"[A-Z]+-\d+", " ".join(desk.page.locator(".event-about").all_inner_texts()))
    assert {key.partition("-")[0] for key in keys} == {world.organisations["ZAWIL"].code}


@pytest.mark.parametrize(
    ("name", "size", "scheme"),
    [("katarzyna.dudek", PHONE, "dark"), ("tomasz.wrona", DESKTOP, "light"), ("tomasz.wrona", PHONE, "light")],
    ids=["client-phone-dark", "team-desktop-light", "team-phone-light"],
)
def test_everybody_can_read_the_history(sit: Sit, name: str, size: tuple[int, int], scheme: str) -> None:
    desk = sit(name, "/app/history?thing=devices", size=size, color_scheme=scheme)
    sentences(desk)
    desk.everybody_can_read_it()
    desk.page.get_by_role("button", name=re.compile("^Filtry")).click()
    desk.page.get_by_role("dialog", name="Filtry").wait_for()
    desk.everybody_can_read_it()
