"""Takes a picture of every screen: `python -m tests.shots [--only WORD ...]`."""

from __future__ import annotations

import argparse
import asyncio
import itertools
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from api.contents import shelve
from api.settings import Settings
from fixtures.world import World, tell
from schema.database import connect
from schema.migrations import migrate
from tests.journeys.browser import launch, serving
from tests.shots import gallery
from tests.shots.scenes import SCENES
from tests.shots.stage import SIZES, VARIANTS, Stage, Variant


async def told(url: str) -> World:
    """A new database with the fixture world; its cast can sign in."""
    shelve(Settings(database=url))
    await migrate(url)
    database = await connect(url)
    try:
        return await tell(passwords=True)
    finally:
        await database.close()


def pictures(only: list[str], folder: Path) -> Iterator[tuple[str, str]]:
    """Take the pictures whose names hold one of the words, or all; tell the scene and variant of each."""
    with tempfile.TemporaryDirectory() as place:
        url = f"sqlite://{place}/tandem.db"
        world = asyncio.run(told(url))
        with serving(url) as address, sync_playwright() as playwright:
            stage = Stage(launch(playwright), address, world)
            for variant, scene in itertools.product(VARIANTS, SCENES):
                name = f"{scene.name}.{variant}"
                if not only or any(word in name for word in only):
                    with stage.playing(scene, variant) as desk:
                        take(desk.page, variant, folder / f"{name}.png")
                    sys.stdout.write(f"{name}\n")
                    yield scene.name, str(variant)


def take(page: Page, variant: Variant, file: Path) -> None:
    """A picture of the whole page, in a window so tall that what sticks to its edges stays there."""
    width, height = SIZES[variant.size]
    whole = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": width, "height": max(height, whole)})
    page.screenshot(path=file)
    page.set_viewport_size({"width": width, "height": height})


def main() -> None:
    """Take the pictures that are asked for, and say where the gallery is."""
    asked = argparse.ArgumentParser(prog="python -m tests.shots", description=__doc__)
    asked.add_argument("--only", nargs="*", default=[], metavar="WORD", help="parts of names: `phone-dark`, `ticket`")
    asked.add_argument("--to", type=Path, default=Path(".tandem/shots"), help="folder of the gallery")
    given = asked.parse_args()
    given.to.mkdir(parents=True, exist_ok=True)
    taken = list(pictures(given.only, given.to))
    sys.stdout.write(f"{len(taken)} pictures: {gallery.write(given.to, taken)}\n")


if __name__ == "__main__":
    main()
