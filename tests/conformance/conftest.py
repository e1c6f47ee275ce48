"""A real server with the fixture world, for programs that we did not write; and those programs."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from fixtures.troupe import ADMINISTRATOR
from fixtures.world import recall
from schema.database import connect
from schema.people import rules
from schema.viewer import SYSTEM
from schema.writing import unit
from tests.cast import cheap_passwords
from tests.journeys.browser import serving
from tests.told import told_file, told_template, world_url

__all__ = ["cheap_passwords", "told_file", "told_template", "world_url"]

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Told:
    """What programs need to know of the world."""

    token: str
    ids: list[str]


@pytest.fixture
def told(world_url: str) -> Told:
    """A key to everything, the IT company's administrator's; and the ids of some things, without himself."""

    async def ready() -> Told:
        database = await connect(world_url)
        try:
            world = await recall()
            adam = world.people.pop(ADMINISTRATOR)
            async with unit(SYSTEM):
                _, secret = await rules.create_token(SYSTEM, adam.id, name="Audit", scopes=set(rules.known_scopes()))
            things = (world.organisations, world.people, world.models, world.devices, world.tickets)
            return Told(secret, [one.key for rows in things for one in islice(rows.values(), 6)])
        finally:
            await database.close()

    return asyncio.run(ready())


@pytest.fixture
def token(told: Told) -> str:
    """The key."""
    return told.token


@pytest.fixture
def ids(told: Told) -> list[str]:
    """Ids that are of something."""
    return told.ids


@pytest.fixture
def address(world_url: str, told: Told) -> Iterator[str]:
    """Where the server is; it trusts what the audits ask by GET, and lets programs ask without end."""
    endless = {"deadline": "60", "program_points": str(10**9), "program_points_second": str(10**9)}
    with serving(world_url, documents=str(HERE / "documents"), **endless) as address:
        yield address


def node(script: str, *words: str) -> Any:
    """What a script of this folder prints, as JSON."""
    command = ["node", HERE / script, *words]
    told = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout)
