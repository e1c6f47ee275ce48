"""The unit of work: all or nothing, also when whoever asked for it goes away in the middle."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from itertools import count
from typing import Any, TypeVar

from tortoise.backends.base.client import ConnectionWrapper, TransactionalDBClient, TransactionContext
from tortoise.connection import get_connections

from schema.database.faults import DatabaseUnavailable, faults, is_fault, refuse_if_over

T = TypeVar("T")
_names = count()


async def unbroken(work: Coroutine[Any, Any, T]) -> T:
    """Wait for the work to its end; a cancellation that comes meanwhile is raised after it."""
    task = asyncio.ensure_future(work)
    cancellation = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancellation = error
    if cancellation:
        with suppress(BaseException):
            task.result()
        raise cancellation
    return task.result()


class Transaction(TransactionalDBClient):
    """What Tortoise asks of a connection inside a unit, said in plain statements."""

    BEGIN = "BEGIN"
    _lock: asyncio.Lock
    _name: str

    async def say(self, statement: str) -> None:
        """Send one statement of transaction control."""
        raise NotImplementedError

    def within(self) -> Transaction:
        """The same connection, for a part of the unit."""
        raise NotImplementedError

    async def begin(self) -> None:
        """Open it."""
        await self.say(self.BEGIN)

    async def commit(self) -> None:
        """Keep everything."""
        await self.say("COMMIT")

    async def rollback(self) -> None:
        """Keep nothing."""
        await self.say("ROLLBACK")

    async def savepoint(self) -> None:
        """Open a part that can fail by itself."""
        self._name = f"part_{next(_names)}"
        await self.say(f"SAVEPOINT {self._name}")

    async def release_savepoint(self) -> None:
        """Keep the part."""
        await self.say(f"RELEASE SAVEPOINT {self._name}")

    async def savepoint_rollback(self) -> None:
        """Keep nothing of the part."""
        await self.say(f"ROLLBACK TO SAVEPOINT {self._name}")

    def acquire_connection(self) -> Use:
        """The connection of the unit, for one statement."""
        return Use(self._lock, self)

    def _in_transaction(self) -> TransactionContext:
        refuse_if_over(self)
        return Part(self.within())


class Use(ConnectionWrapper[Any]):
    """A connection for one statement: refused when its unit is over, its faults told in our words."""

    async def __aenter__(self) -> Any:
        connection = await super().__aenter__()
        try:
            refuse_if_over(self.client)  # type: ignore[arg-type]  # a client outside a unit is never over
        except BaseException:
            self._lock.release()
            raise
        return connection

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        self._lock.release()
        if is_fault(error):
            raise DatabaseUnavailable from error


class Unit(TransactionContext):
    """A transaction. Its subclasses know where its connection comes from and where it returns."""

    def __init__(self, client: Transaction) -> None:
        self.client: Transaction = client

    async def acquire(self) -> None:
        """Take a connection."""
        raise NotImplementedError

    async def release(self) -> None:
        """Give the connection back."""
        raise NotImplementedError

    async def __aenter__(self) -> Transaction:
        with faults():
            await self.acquire()
            try:
                await self.client.begin()
            except BaseException:
                await unbroken(self._end(keep=False))
                raise
        self.token = get_connections().set(self.client.connection_name, self.client)
        return self.client

    async def __aexit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        get_connections().reset(self.token)
        with faults():
            await unbroken(self._end(keep=error is None))

    async def _end(self, *, keep: bool) -> None:
        self.client._finalized = True
        kept = False
        try:
            async with self.client._lock:  # a statement that a stray task has begun ends first
                if keep:
                    await self.client.commit()
                    kept = True
        finally:
            if not kept:
                with suppress(Exception):
                    await self.client.rollback()
            await self.release()


class Part(TransactionContext):
    """A part of a unit that can fail by itself: a savepoint."""

    def __init__(self, client: Transaction) -> None:
        self.client: Transaction = client

    async def __aenter__(self) -> Transaction:
        with faults():
            await self.client.savepoint()
        return self.client

    async def __aexit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        with faults():
            await unbroken(self.client.savepoint_rollback() if error else self.client.release_savepoint())
