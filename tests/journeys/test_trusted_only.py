"""The whole panel works where browsers ask nothing but trusted documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from fixtures.world import World
from tests.journeys.browser import Desk, serving
from tests.shots.scenes import SCENES
from tests.shots.stage import Stage, Variant

FREE = """fetch('/graphql', {
    method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({query: '{ viewer { name } }'})
}).then((answer) => answer.status)"""


@pytest.fixture(scope="module")
def address(database_address: str) -> Iterator[str]:
    """A server that takes no free texts from browsers."""
    with serving(database_address, trusted_only="true") as address:
        yield address


def test_no_screen_asks_a_free_text(browser: Browser, address: str, world: World) -> None:
    stage, found = Stage(browser, address, world), dict[str, list[str]]()
    for scene in SCENES:
        with stage.playing(scene, Variant("desktop", "light", "pl")) as desk:
            found[scene.name] = list(desk.complaints)
    assert {name: complaints for name, complaints in found.items() if complaints} == {}


def test_work_is_done_by_trusted_documents_alone(sit: Callable[..., Desk]) -> None:
    lucja = sit("lucja.zolc", "/app/tickets/new")
    lucja.page.get_by_label("O co chodzi").fill("Drukarka gubi kartki")
    lucja.press("Wyślij zgłoszenie")
    lucja.heading("Drukarka gubi kartki")

    assert lucja.page.evaluate(FREE) == 403
    assert "403" in lucja.complaints.pop()
