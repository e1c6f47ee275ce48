"""Forgetting the demo, and nothing but the demo."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from uuid import UUID

import asyncpg

from api.commands.saying import CommandError
from api.contents import Contents
from api.settings import Settings
from schema import database, migrations
from schema.database import file_of
from schema.files.model import File
from schema.organisations.model import Organisation, OrganisationKind


async def reset(settings: Settings, enterprise: str) -> None:
    """Empty the database and let its files go, if it holds the world of that IT company or none."""
    url = settings.database
    if not await migrations.pending(url):
        await Contents(settings.contents).remove(await _files_of(url, enterprise))
    if url.startswith("sqlite"):
        _unlink(file_of(url))
    else:
        await _empty(url)


def _unlink(file: Path) -> None:
    for end in ("", "-wal", "-shm"):
        Path(f"{file}{end}").unlink(missing_ok=True)


async def _files_of(url: str, enterprise: str) -> list[UUID]:
    """Every file of that world, which must be that of this IT company."""
    db = await database.connect(url, exclusive=True)
    try:
        found = await Organisation.get_or_none(kind=OrganisationKind.ENTERPRISE)
        if found and found.code != enterprise:
            raise CommandError("This database holds something else than the demo: it is not reset.")
        return [file.id for file in await File.all()]
    finally:
        await db.close()


async def _empty(url: str) -> None:
    connection = await asyncpg.connect(url)
    with suppress(asyncpg.PostgresError):
        await connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    await connection.close()
