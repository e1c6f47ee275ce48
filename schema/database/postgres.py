"""PostgreSQL: one pool of connections that write, one of connections that only read."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import PoolConnectionWrapper, TransactionContext

from schema.database.faults import DatabaseUnavailable, UnitOver, faults, is_fault
from schema.database.limits import Limits
from schema.database.unit import Transaction, Unit, unbroken

READING = {"default_transaction_read_only": "on", "plan_cache_mode": "force_generic_plan"}
SETTINGS = {"timezone": "UTC", "jit": "off", "application_name": "tandem"}


async def _nothing_to_reset(connection: Any) -> None:
    """Sessions keep no state of ours, so a connection returns to its pool without a question to the server."""


async def open_pool(url: str, size: int, limits: Limits, **settings: str) -> asyncpg.Pool:
    """Connections to the database, made as they are needed."""
    return await asyncpg.create_pool(
        url,
        min_size=1,
        max_size=size,
        timeout=limits.patience,
        command_timeout=limits.timeout,
        max_inactive_connection_lifetime=0,
        statement_cache_size=256,
        max_cached_statement_lifetime=0,
        max_cacheable_statement_size=0,
        reset=_nothing_to_reset,
        server_settings=SETTINGS | settings,
    )


class Client(AsyncpgDBClient):
    """The connections that write."""

    _pool: asyncpg.Pool

    def __init__(self, url: str, limits: Limits, connection_name: str) -> None:
        super().__init__(connection_name=connection_name)
        self.url, self.limits = url, limits

    async def create_connection(self, with_db: bool) -> None:
        """Open the pool."""
        self._pool = await open_pool(self.url, self.limits.writers, self.limits)
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
        self.client._connection = await parent._pool.acquire(timeout=parent.limits.patience)

    async def release(self) -> None:
        """Return the connection to the pool, which drops it if it is broken."""
        parent = self.client._parent
        await parent._pool.release(self.client._connection, timeout=parent.limits.timeout)


class Reader:
    """The connections that only read."""

    def __init__(self, pool: asyncpg.Pool, patience: float) -> None:
        self._pool, self._patience = pool, patience

    async def one(self, sql: str, values: Sequence[Any]) -> bytes | None:
        """The one value of the one row, as it goes out."""
        connection = await self._acquire()
        try:
            value = await connection.fetchval(sql, *values)
        except Exception as error:
            raise (DatabaseUnavailable() if is_fault(error) else error) from error.__cause__
        finally:
            await self._pool.release(connection)
        return value.encode() if isinstance(value, str) else value

    async def rows(self, sql: str, values: Sequence[Any]) -> list[dict[str, Any]]:
        """Rows by column."""
        with faults():
            connection = await self._acquire()
            try:
                return [dict(row) for row in await connection.fetch(sql, *values)]
            finally:
                await self._pool.release(connection)

    async def _acquire(self) -> Any:
        with faults():
            waits = None if self._pool.get_idle_size() else self._patience  # a time limit costs a task
            return await self._pool.acquire(timeout=waits)

    async def close(self) -> None:
        """Let what runs end, then close; what does not end in a while is cut."""
        try:
            await asyncio.wait_for(self._pool.close(), self._patience)
        except TimeoutError:
            self._pool.terminate()


client_class = Client
