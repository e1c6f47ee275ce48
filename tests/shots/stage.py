"""Where scenes are played: each with its person, in a browser of their own, in one size, colours and language."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

import httpx
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
    """The panel of one server, and people who are let in once."""

    def __init__(self, browser: Browser, address: str, world: World) -> None:
        self.browser, self.address, self.world = browser, address, world
        self.cookies: dict[str, list[Any]] = {}

    @contextmanager
    def playing(self, scene: Scene, variant: Variant) -> Iterator[Desk]:
        """The scene as it stands after its act."""
        desk = Desk(self.browser, self.address, size=SIZES[variant.size], color_scheme=variant.scheme)
        context = desk.page.context
        context.add_init_script(REMEMBERED.format(language=variant.language, scheme=variant.scheme))
        if scene.who:
            context.add_cookies(self._let_in(scene.who))
        desk.page.goto(scene.address(self.world))
        desk.page.locator("h1").first.wait_for()
        desk.page.wait_for_load_state("networkidle")
        if scene.act:
            scene.act(desk.page)
            desk.page.wait_for_load_state("networkidle")
            desk.page.wait_for_timeout(300)  # what opens has opened
        yield desk
        context.close()

    def _let_in(self, who: str) -> list[Any]:
        if who not in self.cookies:
            email = str(self.world.people[who].email)
            said = {"email": email, "password": self.world.passwords[email]}
            answer = httpx.post(f"{self.address}/login", json=said).raise_for_status()
            jar = answer.cookies.jar
            self.cookies[who] = [{"name": one.name, "value": one.value, "url": self.address} for one in jar]
        return self.cookies[who]
