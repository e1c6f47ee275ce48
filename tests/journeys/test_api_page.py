"""Whoever builds on Tandem copies the examples of docs/api.md, and they work."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from fixtures.world import World
from schema.database import connect
from schema.people import rules
from schema.viewer import SYSTEM
from tests.journeys.browser import serving
from tests.journeys.page import examples, fits, read, run

PAGE = Path("docs/api.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def token(database_address: str, world: World) -> str:
    """Katarzyna's, made as she makes it in the panel, with all scopes."""

    async def made() -> str:
        database = await connect(database_address)
        try:
            _, secret = await rules.create_token(
                SYSTEM, world.people["katarzyna.dudek"].id, name="My program", scopes=set(rules.known_scopes())
            )
        finally:
            await database.close()
        return secret

    return asyncio.run(made())


@pytest.fixture(scope="module")
def tandem(database_address: str, token: str) -> Iterator[dict[str, str]]:
    """What the page tells to put into the environment."""
    with serving(database_address) as address:
        yield {"TANDEM": address, "TOKEN": token}


def test_every_example_of_the_page_prints_what_the_page_shows(tandem: dict[str, str], tmp_path: Path) -> None:
    for example in examples(PAGE):
        told = run(example, tmp_path, tandem)
        if not example.file:
            assert example.shown is not None, f"The page does not show what the example in line {example.line} prints."
            assert fits(read(example.shown), read(told)), (
                f"In line {example.line} the page shows something else:\n{told}"
            )


def test_the_page_has_examples_in_every_language() -> None:
    languages = Counter(example.language for example in examples(PAGE) if not example.file)
    assert min(languages[name] for name in ("sh", "python", "js")) >= 3


@pytest.mark.parametrize(
    ("shown", "told", "fit"),
    [
        ({"id": "tkt_..."}, {"id": "tkt_0192"}, True),
        ({"id": "tkt_..."}, {"id": "dev_0192"}, False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ([1, 2], [1], False),
        (["True"], ["False"], False),
        ({"n": [{"at": "..."}]}, {"n": [{"at": "2026"}]}, True),
        ({"cost": "..."}, {"cost": {"actual": 3}}, True),
        ({"cost": "..."}, {}, False),
    ],
)
def test_only_what_is_left_open_may_differ(shown: object, told: object, fit: bool) -> None:
    assert fits(shown, told) is fit
