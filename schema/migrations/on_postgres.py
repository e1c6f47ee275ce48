"""Migrations on PostgreSQL: one process at a time, each migration in a transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import asyncpg

from schema.database.faults import faults
from schema.migrations.migration import APPLIED, LEDGER, Counts, Ledger, Migration, still_to_apply

TURN = 7_283_610_511
"""Advisory lock that one migrating process holds."""
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"


async def migrate(url: str, files: list[Migration], tell: Callable[[str], None]) -> list[str]:
    """Wait for one's turn, then apply what is missing."""
    async with _open(url) as connection:
        await connection.execute("SELECT pg_advisory_lock($1)", TURN)
        missing = still_to_apply(files, await _applied(connection))
        if missing and any((await _counts(connection)).values()):
            tell("A backup of this database is yours to make: pg_dump.")
        for migration in missing:
            await _apply(connection, migration)
            tell(f"Applied {migration.name}.")
        return [migration.name for migration in missing]


async def pending(url: str, files: list[Migration]) -> list[str]:
    """Names of those that the database still lacks."""
    async with _open(url) as connection:
        return [migration.name for migration in still_to_apply(files, await _applied(connection))]


@asynccontextmanager
async def _open(url: str) -> AsyncIterator[asyncpg.Connection]:
    with faults():
        connection = await asyncpg.connect(url)
        try:
            yield connection
        finally:
            await connection.close()


async def _applied(connection: asyncpg.Connection) -> Ledger:
    if await connection.fetchval("SELECT to_regclass('migrations')") is None:
        return {}
    return {row["name"]: row["checksum"] for row in await connection.fetch(APPLIED)}


async def _counts(connection: asyncpg.Connection) -> Counts:
    tables = [row["tablename"] for row in await connection.fetch(TABLES)]
    return {table: await connection.fetchval(f'SELECT count(*) FROM "{table}"') for table in tables}


async def _apply(connection: asyncpg.Connection, migration: Migration) -> None:
    async with connection.transaction():
        await connection.execute(LEDGER)
        before = await _counts(connection)
        await connection.execute(migration.text)
        migration.check(before, await _counts(connection))
        row = (migration.name, migration.checksum, dt.datetime.now(dt.UTC).isoformat())
        await connection.execute("INSERT INTO migrations (name, checksum, applied_at) VALUES ($1, $2, $3)", *row)
