"""Settings: what people set for themselves, and by which ways they come in."""

from __future__ import annotations

import time

import httpx
import pytest
from playwright.sync_api import Request, Route

from fixtures.world import World
from tests.journeys.browser import PHONE
from tests.journeys.conftest import Sit


def test_katarzyna_chooses_a_language_and_it_is_spoken_at_once(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/settings")
    desk.heading("Ustawienia")
    desk.sees("Piekarnia Zawilec", within=".facts")
    desk.page.locator(".settings-looks").get_by_text("EN", exact=True).click()
    desk.heading("Settings")
    desk.page.locator(".settings-looks").get_by_text("PL", exact=True).click()
    desk.heading("Ustawienia")


def test_who_changes_their_mind_at_once_is_spoken_to_as_they_said_last(sit: Sit) -> None:
    desk = sit("katarzyna.dudek", "/app/settings")
    desk.heading("Ustawienia")
    slow: list[Route] = []
    desk.page.route("**/graphql", lambda one: slow.append(one) if told(one.request, "EN") else one.fallback())
    desk.page.locator(".settings-looks").get_by_text("EN", exact=True).click()
    desk.heading("Settings")
    desk.page.locator(".settings-looks").get_by_text("PL", exact=True).click()
    desk.heading("Ustawienia")
    with desk.page.expect_response(lambda answer: told(answer.request, "PL")):
        slow[0].continue_()
    desk.page.reload()
    desk.heading("Ustawienia")


def told(request: Request, language: str) -> bool:
    """Whether the server is told of that language."""
    return f'"language":"{language}"' in (request.post_data or "")


def test_a_browser_that_is_signed_out_from_another_is_out(sit: Sit) -> None:
    there, here = sit("piotr.maj"), sit("piotr.maj", "/app/settings?tab=sessions")
    here.sees("ta przeglądarka")
    assert here.page.locator(".way").count() == 2
    here.page.locator(".way button").click()
    here.page.get_by_role("dialog").get_by_role("button", name="Wyloguj").click()
    here.sees("Przeglądarka jest wylogowana.")
    there.page.reload()
    there.page.locator("input[name=email]").wait_for()


def test_a_token_is_shown_once_works_and_is_ended(sit: Sit, address: str) -> None:
    desk = sit("katarzyna.dudek", "/app/settings?tab=tokens")
    desk.press("Nowy token")
    desk.page.get_by_label("Do czego służy").fill("Raport")
    desk.press("Utwórz token")
    secret = desk.page.get_by_role("dialog").get_by_label("Token", exact=True).input_value()
    desk.everybody_can_read_it()
    desk.press("Mam go, zamknij")

    assert read_tickets(address, secret).json()["data"]["tickets"]["totalCount"] > 0
    desk.press("Zakończ token: Raport")
    desk.page.get_by_role("dialog").get_by_role("button", name="Zakończ", exact=True).click()
    desk.sees("Nie masz teraz żadnego tokenu.")
    for _ in range(40):  # a server may remember a key for some seconds
        if read_tickets(address, secret).status_code == 401:
            break
        time.sleep(0.5)
    assert read_tickets(address, secret).status_code == 401


def read_tickets(address: str, secret: str) -> httpx.Response:
    """What a program with that key is told."""
    key = {"authorization": f"Bearer {secret}"}
    return httpx.post(f"{address}/graphql", json={"query": "{ tickets { totalCount } }"}, headers=key)


def test_a_new_password_needs_the_one_before(sit: Sit, world: World) -> None:
    desk = sit("jan.reder", "/app/settings?tab=password")
    desk.page.get_by_label("Obecne hasło").fill("nie pamiętam")
    desk.page.get_by_label("Nowe hasło").fill("bułka z makiem i masłem")
    desk.press("Zmień hasło")
    desk.sees("To nie jest obecne hasło.", within="[role=alert]")
    desk.complaints.clear()
    desk.page.get_by_label("Obecne hasło").fill(world.passwords[str(world.people["jan.reder"].email)])
    desk.press("Zmień hasło")
    desk.sees("Hasło jest zmienione.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_read_them(sit: Sit, scheme: str) -> None:
    desk = sit("lucja.zolc", "/app/settings", size=PHONE, color_scheme=scheme)
    for tab in ("profile", "password", "sessions", "tokens"):
        desk.page.goto(f"/app/settings?tab={tab}")
        desk.page.locator(".settings .card").first.wait_for()
        desk.everybody_can_read_it()
