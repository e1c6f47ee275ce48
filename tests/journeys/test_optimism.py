"""What is plain is seen before the answer comes, and taken back when the answer is no."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from tests.journeys.browser import DESKTOP, Desk
from tests.journeys.test_tickets import opened

Sit = Callable[..., Desk]
MINE = "Zajmuje się tym: Tomasz Wrona."


@pytest.fixture
def held(sit: Sit) -> tuple[Desk, list[Route]]:
    """Tomasz before a new ticket of Łucja's, on a network that holds what he does back."""
    tomasz = sit("tomasz.wrona", opened(sit, "Waga nie drukuje etykiet", DESKTOP).page.url)
    kept: list[Route] = []

    def keep(route: Route) -> None:
        doing = '"assignee"' in (route.request.post_data or "")
        kept.append(route) if doing else route.continue_()

    tomasz.page.route("**/graphql", keep)
    tomasz.press("Biorę to na siebie")
    tomasz.sees(MINE, within=".turn")
    return tomasz, kept


def test_a_ticket_is_taken_before_the_answer_comes(held: tuple[Desk, list[Route]]) -> None:
    tomasz, [kept] = held
    kept.continue_()
    tomasz.sees("Rozwiąż", within=".verbs")
    tomasz.sees(MINE, within=".turn")


def test_it_is_given_back_when_the_answer_is_no(sit: Sit, held: tuple[Desk, list[Route]]) -> None:
    tomasz, [kept] = held
    iga = sit("iga.serafin", tomasz.page.url)
    iga.press("Biorę to na siebie")
    iga.sees("Zajmuje się tym: Iga Serafin.", within=".turn")
    kept.continue_()
    tomasz.page.locator(".turn [role=alert]").wait_for()
    expect(tomasz.page.locator(".turn").get_by_text(MINE)).to_have_count(0)
