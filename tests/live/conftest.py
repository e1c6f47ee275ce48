"""A real server over a bakery and its IT team, and programs that listen to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from schema.people import rules
from tests.live.stage import Stage, populated, serving


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> None:
    """Hashing is dear on purpose; not in tests."""
    rules.set_cost(rounds=1, memory_kib=64)


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """The server, with the keys of the people who use it."""
    keys = await populated(database_url)
    async with serving(database_url) as server:
        yield Stage(server, keys)
