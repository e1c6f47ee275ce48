"""Forgetting the demo, and nothing but the demo."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import asyncpg

from api.commands.saying import CommandError
from schema import database, migrations
from schema.database import file_of
from schema.organisations.model import Organisation, OrganisationKind


async def reset(url: str, enterprise: str) -> None:
    """Empty the database, if it holds the world of that IT company or none."""
    if not await migrations.pending(url):
        await _must_be_of(url, enterprise)
    if url.startswith("sqlite"):
        _unlink(file_of(url))
    else:
        await _empty(url)


def _unlink(file: Path) -> None:
    for end in ("", "-wal", "-shm"):
        Path(f"{file}{end}").unlink(missing_ok=True)


async def _must_be_of(url: str, enterprise: str) -> None:
    db = await database.connect(url, exclusive=True)
    try:
        found = await Organisation.get_or_none(kind=OrganisationKind.ENTERPRISE)
    finally:
        await db.close()
    if found and found.code != enterprise:
        raise CommandError("This database holds something else than the demo: it is not reset.")


async def _empty(url: str) -> None:
    connection = await asyncpg.connect(url)
    with suppress(asyncpg.PostgresError):
        await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()
