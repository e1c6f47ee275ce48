"""PostgreSQL: one pool of connections that write, one of connections that only read."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import PoolConnectionWrapper, TransactionContext

from schema.database.faults import DatabaseUnavailable, UnitOver, faults, in_our_words, is_fault
from schema.database.limits import Limits
from schema.database.unit import Transaction, Unit, unbroken

READING = {"default_transaction_read_only": "on", "plan_cache_mode": "force_generic_plan"}
SETTINGS = {"timezone": "UTC", "jit": "off", "application_name": "tandem"}


async def _nothing_to_reset(connection: Any) -> None:
    """Sessions keep no state of ours, so a connection returns to its pool without a question to the server."""


def session(limits: Limits, **settings: str) -> dict[str, Any]:
    """What every connection is opened with."""
    return {
        "timeout": limits.patience,
        "command_timeout": limits.timeout,
        "statement_cache_size": 256,
        "max_cached_statement_lifetime": 0,
        "max_cacheable_statement_size": 0,
        "server_settings": SETTINGS | settings,
    }


class Client(AsyncpgDBClient):
    """The connections that write."""

    _pool: asyncpg.Pool

    def __init__(self, url: str, limits: Limits, connection_name: str) -> None:
        super().__init__(connection_name=connection_name)
        self.url, self.limits = url, limits

    async def create_connection(self, with_db: bool) -> None:
        """Open the pool."""
        self._pool = await asyncpg.create_pool(
            self.url,
            min_size=1,
            max_size=self.limits.writers,
            max_inactive_connection_lifetime=0,
            reset=_nothing_to_reset,
            **session(self.limits),
        )
        await self._post_connect()

    def acquire_connection(self) -> Any:
        """Any connection, for one statement."""
        return Use(self, self._pool_init_lock)

    def _in_transaction(self) -> TransactionContext:
        return WritingUnit(Writing(self))

    async def execute_many(self, query: str, values: Sequence[Any]) -> None:
        """Many rows are written inside a unit only, as on SQLite."""
        raise RuntimeError("Many rows are written inside a transaction only.")


class Use(PoolConnectionWrapper[Any]):
    """A connection for one statement, its faults told in our words."""

    client: Client
    connection: Any

    async def __aenter__(self) -> Any:
        with faults():
            self.connection = await self.client._pool.acquire(timeout=self.client.limits.patience)
        return self.connection

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        with faults():
            await unbroken(self.client._pool.release(self.connection))
        if is_fault(error):
            raise DatabaseUnavailable from error


class Writing(Transaction, TransactionWrapper):
    """One of the connections inside a unit."""

    _parent: Client
    _connection: Any

    def within(self) -> Transaction:
        """The same connection, for a part of the unit."""
        return Writing(self)

    async def say(self, statement: str) -> None:
        """Send one statement of transaction control."""
        done = await self._connection.execute(statement)
        if statement == "COMMIT" and done != "COMMIT":  # the server rolls a failed transaction back and calls it done
            raise UnitOver("A statement of this unit failed before: nothing of it was kept.")


class WritingUnit(Unit):
    """A transaction on a connection of its own."""

    client: Writing

    async def acquire(self) -> None:
        """Take a connection from the pool."""
        parent = self.client._parent
        async with asyncio.timeout(parent.limits.patience):
            self.client._connection = await parent._pool.acquire()

    async def release(self) -> None:
        """Return the connection to the pool, which drops it if it is broken."""
        parent = self.client._parent
        await parent._pool.release(self.client._connection, timeout=parent.limits.timeout)


class Reader:
    """The connections that only read. A pool of few words: handing one over costs nothing beside the statement."""

    def __init__(self, url: str, limits: Limits) -> None:
        self._url, self._limits = url, limits
        self._free = asyncio.Semaphore(limits.readers)
        self._idle: list[asyncpg.Connection] = []

    async def one(self, sql: str, values: Sequence[Any]) -> bytes | None:
        """The one value of the one row, as it goes out."""
        connection = await self._take()
        try:
            value = await connection.fetchval(sql, *values)
        except Exception as error:
            if (told := in_our_words(error)) is not error:
                raise told from error
            raise
        finally:
            self._give(connection)
        return value.encode() if isinstance(value, str) else value

    async def rows(self, sql: str, values: Sequence[Any]) -> list[dict[str, Any]]:
        """Rows by column."""
        connection = await self._take()
        try:
            with faults():
                return [dict(row) for row in await connection.fetch(sql, *values)]
        finally:
            self._give(connection)

    async def _take(self) -> asyncpg.Connection:
        with faults():
            if self._free.locked():
                async with asyncio.timeout(self._limits.patience):
                    await self._free.acquire()
            else:
                await self._free.acquire()
            try:
                while self._idle:
                    if not (connection := self._idle.pop()).is_closed():
                        return connection
                return await asyncpg.connect(self._url, **session(self._limits, **READING))
            except BaseException:
                self._free.release()
                raise

    def _give(self, connection: asyncpg.Connection) -> None:
        self._idle.append(connection)
        self._free.release()

    async def close(self) -> None:
        """Let what runs end, then close; what does not end in a while is left to its time limit."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._limits.patience):
                for _ in range(self._limits.readers):
                    await self._free.acquire()
        for connection in self._idle:
            connection.terminate()


client_class = Client
