"""Every screen of the gallery: in both themes and both languages everybody can read it, and no browser complains."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from fixtures.world import World
from tests.shots.scenes import SCENES
from tests.shots.stage import Stage, Variant

PAIRED = [
    Variant("desktop", "light", "pl"),
    Variant("phone", "dark", "pl"),
    Variant("phone", "light", "en"),
    Variant("desktop", "dark", "en"),
]
"""Each theme in each language, and each of them on both sizes."""


@pytest.mark.parametrize("variant", PAIRED, ids=str)
def test_everybody_can_read_every_screen(browser: Browser, address: str, world: World, variant: Variant) -> None:
    stage, found = Stage(browser, address, world), dict[str, list[str]]()
    for scene in SCENES:
        with stage.playing(scene, variant) as desk:
            found[scene.name] = [*desk.obstacles(), *desk.complaints]
    assert {name: obstacles for name, obstacles in found.items() if obstacles} == {}
