"""Connections: one way to write in units, one way to read beside them, the same on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Sequence
from typing import Any, Protocol

from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient, TransactionContext
from tortoise.context import TortoiseContext

from schema.database import postgres, readers
from schema.database.address import DIALECTS, Dialect, dialect_of, file_of
from schema.database.faults import DatabaseTaken, DatabaseUnavailable, StatementTooComplex, UnitOver, duplicate, faults
from schema.database.limits import Limits
from schema.database.lock import Hold

__all__ = [
    "DIALECTS",
    "Database",
    "DatabaseTaken",
    "DatabaseUnavailable",
    "Dialect",
    "Limits",
    "StatementTooComplex",
    "UnitOver",
    "connect",
    "current",
    "dialect_of",
    "duplicate",
    "file_of",
]

_open: Database | None = None


class Reader(Protocol):
    """Connections that only read."""

    async def one(self, sql: str, values: Sequence[Any]) -> bytes | None:
        """The one value of the one row."""

    async def rows(self, sql: str, values: Sequence[Any]) -> list[dict[str, Any]]:
        """Rows by column."""

    async def close(self) -> None:
        """Close them."""


class Database:
    """The open database."""

    def __init__(self, dialect: Dialect, context: TortoiseContext, reader: Reader, hold: Hold | None) -> None:
        self.dialect: Dialect = dialect
        self._context, self._reader, self._hold = context, reader, hold

    def transaction(self) -> TransactionContext:
        """Everything inside happens, or nothing does; within another one it is a part that can fail by itself."""
        return self._client._in_transaction()

    def read(self, sql: str, values: Sequence[Any]) -> Awaitable[bytes | None]:
        """The one value of the one row that the statement gives, beside all writing."""
        return self._reader.one(sql, values)

    async def rows(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Rows by column: as the open transaction sees them, or beside all writing when none is open."""
        client = self._client
        if isinstance(client, TransactionalDBClient):
            return await client.execute_query_dict(sql, list(values))
        return await self._reader.rows(sql, values)

    async def close(self) -> None:
        """Close every connection; the last one to write tidies up."""
        global _open
        _open = None
        await self._reader.close()
        await self._context.close_connections()
        if self._hold:
            self._hold.release()

    @property
    def _client(self) -> BaseDBAsyncClient:
        return self._context.connections.get(self.dialect)


def current() -> Database:
    """The open database."""
    if _open is None:
        raise RuntimeError("No database is open.")
    return _open


async def connect(url: str, *, exclusive: bool = False, limits: Limits | None = None) -> Database:
    """Open the database at the address; `exclusive` refuses when another process serves the same SQLite file."""
    global _open
    if _open is not None:
        raise RuntimeError("A database is open already.")
    dialect, limits = dialect_of(url), limits or Limits()
    hold = Hold(file_of(url)) if dialect == "sqlite" and exclusive else None
    context = TortoiseContext()
    try:
        with faults():
            reader = await _connections(context, dialect, url, limits)
    except BaseException:
        await context.close_connections()
        if hold:
            hold.release()
        raise
    _open = Database(dialect, context, reader, hold)
    return _open


async def _connections(context: TortoiseContext, dialect: Dialect, url: str, limits: Limits) -> Reader:
    """The writing ones first: an SQLite file cannot be read before somebody may write it.

    Tortoise keeps statements by the connection's name, so that name is the dialect.
    """
    credentials = {"file_path": str(file_of(url))} if dialect == "sqlite" else {"url": url, "limits": limits}
    engine = {"engine": f"schema.database.{dialect}", "credentials": credentials}
    models = list(importlib.import_module("schema").MODELS)
    apps = {"graph": {"models": models, "default_connection": dialect}}
    with context:
        await context.init(
            {"connections": {dialect: engine}, "apps": apps},
            _enable_global_fallback=True,  # a request runs in another task than the one that connected
        )
    await context.connections.get(dialect).create_connection(with_db=True)
    if dialect == "sqlite":
        return await asyncio.to_thread(readers.Reader, str(file_of(url)), limits.readers)
    reader = postgres.Reader(url, limits)
    await reader.one("SELECT ''", [])
    return reader
