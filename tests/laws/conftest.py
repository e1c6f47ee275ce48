"""What laws share: databases in any number, and no plans of another test."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from itertools import count
from pathlib import Path

import pytest

from schema.database import Dialect, connect
from schema.reading.read import plans
from schema.writing.read import _statement
from tests.cast import cast, cheap_passwords
from tests.conftest import scratch

__all__ = ["cast", "cheap_passwords", "fresh", "no_plans"]

_numbers = count()


@pytest.fixture
def no_plans() -> Iterator[None]:
    """Plans of another test, which may have planted a leak in them, are not for this one."""
    forget()
    yield
    forget()


def forget() -> None:
    """Make every statement anew."""
    plans.kept.clear()
    _statement.cache_clear()


@pytest.fixture
def fresh(
    dialect: Dialect, request: pytest.FixtureRequest, tmp_path: Path, no_plans: None
) -> Callable[[], AbstractAsyncContextManager[None]]:
    """Opens databases, each a copy of a migrated one."""
    template = request.getfixturevalue(f"{dialect}_template")

    @contextmanager
    def copy() -> Iterator[str]:
        if dialect == "sqlite":
            yield f"sqlite://{shutil.copy(template, tmp_path / f'walk{next(_numbers)}.db')}"
            return
        with scratch(request.getfixturevalue("cluster"), template) as url:
            yield url

    @asynccontextmanager
    async def opened() -> AsyncIterator[None]:
        made = copy()
        database = await connect(await asyncio.to_thread(made.__enter__))
        try:
            yield
        finally:
            await database.close()
            await asyncio.to_thread(made.__exit__, None, None, None)

    return opened
