"""
Every screen of the gallery: in both themes and both languages everybody can read it, and no browser complains; of a
server that answers trusted documents only, where a free text would be refused and complained of.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from fixtures.world import World
from tests.journeys.browser import serving
from tests.journeys.conftest import Sit
from tests.shots.scenes import SCENES
from tests.shots.stage import Stage, Variant

PAIRED = [
    Variant("desktop", "light", "pl"),
    Variant("phone", "dark", "pl"),
    Variant("phone", "light", "en"),
    Variant("desktop", "dark", "en"),
]
"""Each theme in each language, and each of them on both sizes."""

FREE = """fetch('/graphql', {
    method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({query: '{ viewer { name } }'})
}).then((answer) => answer.status)"""


@pytest.fixture(scope="module")
def address(database_address: str) -> Iterator[str]:
    """A server that takes no free texts from browsers."""
    with serving(database_address, trusted_only="true") as address:
        yield address


@pytest.mark.parametrize("variant", PAIRED, ids=str)
def test_everybody_can_read_every_screen(browser: Browser, address: str, world: World, variant: Variant) -> None:
    stage, found = Stage(browser, address, world), dict[str, list[str]]()
    for scene in SCENES:
        with stage.playing(scene, variant) as desk:
            found[scene.name] = [*desk.obstacles(), *desk.complaints]
    assert {name: obstacles for name, obstacles in found.items() if obstacles} == {}


def test_work_is_done_by_trusted_documents_alone(sit: Sit) -> None:
    piotr = sit("piotr.maj", "/app/tickets/new")  # the gallery teaches its people English
    piotr.page.get_by_label("O co chodzi").fill("Drukarka gubi kartki")
    piotr.press("Wyślij zgłoszenie")
    piotr.heading("Drukarka gubi kartki")

    assert piotr.page.evaluate(FREE) == 403
    assert "403" in piotr.complaints.pop()
