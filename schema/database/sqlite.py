"""SQLite: one connection that writes, several that read in threads of their own."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import aiosqlite
from tortoise.backends.base.client import TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper

from schema.database.unit import Transaction, Unit, Use

PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": 5000,
    "journal_size_limit": 64 * 1024 * 1024,
}


def moment(value: dt.datetime) -> str:
    """A moment as it is stored: `2026-11-21T10:00:00.000Z`, always as wide, so that text compares as time does."""
    if value.tzinfo is None:
        raise ValueError("A moment needs its offset from UTC.")
    return value.astimezone(dt.UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


sqlite3.register_adapter(dt.datetime, moment)
sqlite3.register_adapter(UUID, str)


class Client(SqliteClient):
    """The connection that writes. One unit at a time, in the order in which they asked."""

    _finalized = False

    def __init__(self, file_path: str, connection_name: str) -> None:
        super().__init__(file_path, connection_name=connection_name)

    async def create_connection(self, with_db: bool) -> None:
        """Open the connection."""
        connection = aiosqlite.connect(self.filename, isolation_level=None)
        connection._thread.daemon = True  # a connection that nobody closed must not keep the process alive
        self._connection = await connection
        self._connection.row_factory = sqlite3.Row
        for name, value in PRAGMAS.items():
            await self._connection.execute(f"PRAGMA {name} = {value}")
        await self._post_connect()

    def acquire_connection(self) -> Use:
        """The connection, for one statement."""
        return Use(self._lock, self)

    def _in_transaction(self) -> TransactionContext:
        return WritingUnit(Writing(self))

    async def execute_many(self, query: str, values: Sequence[Any]) -> None:
        """Many rows are written inside a unit only: cut short outside of one, they would leave it half open."""
        raise RuntimeError("Many rows are written inside a transaction only.")


class Writing(Transaction, SqliteTransactionWrapper):
    """The same connection inside a unit."""

    BEGIN = "BEGIN IMMEDIATE"
    _parent: Client

    def within(self) -> Transaction:
        """The same connection, for a part of the unit."""
        return Writing(self)

    async def say(self, statement: str) -> None:
        """Send one statement of transaction control."""
        await self._connection.execute(statement)


class WritingUnit(Unit):
    """A transaction that knows from its first moment that it will write."""

    client: Writing

    async def acquire(self) -> None:
        """Wait for one's turn with the connection."""
        await self.client._parent._lock.acquire()

    async def release(self) -> None:
        """Let the next one have its turn."""
        self.client._parent._lock.release()


client_class = Client
