"""Where scenes are played: each with its person, in one size, colours and language."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import Browser

from fixtures.world import World
from tests.journeys.browser import DESKTOP, PHONE, Desk
from tests.shots.scenes import Scene

SIZES = {"desktop": DESKTOP, "phone": PHONE}
REMEMBERED = """
localStorage.setItem('tandem.language', '{language}');
localStorage.setItem('tandem.language.chosen', 'yes');
localStorage.setItem('mantine-color-scheme-value', '{scheme}');
"""


@dataclass(frozen=True)
class Variant:
    """One way in which a scene can be seen."""

    size: Literal["desktop", "phone"]
    scheme: Literal["light", "dark"]
    language: Literal["pl", "en"]

    def __str__(self) -> str:
        return f"{self.size}-{self.scheme}-{self.language}"


VARIANTS = [Variant(*of) for of in itertools.product(("desktop", "phone"), ("light", "dark"), ("pl", "en"))]  # type: ignore[arg-type]


class Stage:
    """The panel of one server, and people who are let in once for each variant and then stay at their browsers."""

    def __init__(self, browser: Browser, address: str, world: World) -> None:
        self.browser, self.address, self.world = browser, address, world
        self.variant: Variant | None = None
        self.desks: dict[str | None, Desk] = {}

    @contextmanager
    def playing(self, scene: Scene, variant: Variant) -> Iterator[Desk]:
        """The scene as it stands after its act; of what was before, the browser knows only who is in."""
        desk = self._desk(scene.who, variant)
        desk.page.goto(scene.address(self.world))
        desk.page.locator("h1").first.wait_for()
        desk.page.wait_for_load_state("networkidle")
        if scene.act:
            scene.act(desk.page)
            desk.page.wait_for_load_state("networkidle")
            desk.page.wait_for_timeout(300)  # what opens has opened
        yield desk
        desk.complaints.clear()
        desk.page.mouse.move(0, 0)
        desk.page.evaluate("localStorage.clear(), sessionStorage.clear()")

    def _desk(self, who: str | None, variant: Variant) -> Desk:
        if variant != self.variant:
            self._leave()
            self.variant = variant
        if who not in self.desks:
            self.desks[who] = self._sits_down(who, variant)
        return self.desks[who]

    def _sits_down(self, who: str | None, variant: Variant) -> Desk:
        desk = Desk(self.browser, self.address, size=SIZES[variant.size], color_scheme=variant.scheme)
        desk.page.context.add_init_script(REMEMBERED.format(language=variant.language, scheme=variant.scheme))
        if who:
            email = str(self.world.people[who].email)
            desk.let_in(email, self.world.passwords[email])
        return desk

    def _leave(self) -> None:
        for desk in self.desks.values():
            desk.page.context.close()
        self.desks.clear()
