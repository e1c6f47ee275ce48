"""Bring a database to what this version of Tandem expects."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from schema.database.address import dialect_of, file_of
from schema.migrations import on_postgres, on_sqlite
from schema.migrations.migration import FOLDER, migrations

Tell = Callable[[str], None]


def _silent(line: str) -> None:
    """Say nothing."""


async def migrate(url: str, *, folder: Path = FOLDER, tell: Tell = _silent) -> list[str]:
    """Apply what is missing, one by one, each wholly or not at all; answers with the names of those applied."""
    dialect = dialect_of(url)
    files = migrations(folder / dialect)
    if dialect == "sqlite":
        return await asyncio.to_thread(on_sqlite.migrate, file_of(url), files, tell)
    return await on_postgres.migrate(url, files, tell)


async def pending(url: str, *, folder: Path = FOLDER) -> list[str]:
    """Names of the migrations that the database still lacks."""
    dialect = dialect_of(url)
    files = migrations(folder / dialect)
    if dialect == "sqlite":
        return await asyncio.to_thread(on_sqlite.pending, file_of(url), files)
    return await on_postgres.pending(url, files)
