"""Threads that read a SQLite file, each over a connection of its own that cannot write."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any
from urllib.parse import quote

from schema.database.faults import in_our_words

Fetch = Callable[[sqlite3.Cursor], Any]
PRAGMAS = {
    "query_only": "ON",
    "busy_timeout": "5000",
    "wal_autocheckpoint": "0",
    "temp_store": "MEMORY",
    "cache_size": "-4000",
    "mmap_size": str(2**31 - 2**16),  # all that SQLite maps: the system's memory, once for all readers
}


def open_reading(path: str) -> sqlite3.Connection:
    """A connection that cannot write."""
    address = f"file:{quote(path)}?mode=ro"
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, cached_statements=256, check_same_thread=False
    )
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    return connection


def _value(cursor: sqlite3.Cursor) -> Any:
    cursor.connection.text_factory = bytes
    row = cursor.fetchone()
    return row and row[0]


def _rows(cursor: sqlite3.Cursor) -> list[dict[str, Any]]:
    cursor.connection.text_factory = str
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


class Question:
    """A statement on its way to a thread, and its answer on the way back."""

    __slots__ = ("answer", "connection", "fetch", "loop", "sql", "values")

    def __init__(self, fetch: Fetch, sql: str, values: Sequence[Any]) -> None:
        self.fetch, self.sql, self.values = fetch, sql, values
        self.loop = asyncio.get_running_loop()
        self.answer: asyncio.Future[Any] = self.loop.create_future()
        self.connection: sqlite3.Connection | None = None

    def settle(self, value: Any, error: Exception | None) -> None:
        """Hand the answer to whoever still waits for it."""
        if self.answer.done():
            return
        if error is None:
            self.answer.set_result(value)
        else:
            self.answer.set_exception(in_our_words(error))


class Reader:
    """The threads, and the queue before them."""

    def __init__(self, path: str, threads: int) -> None:
        self._questions: SimpleQueue[Question | None] = SimpleQueue()
        self._lock = Lock()
        connections = [open_reading(path) for _ in range(threads)]
        self._threads = [Thread(target=self._serve, args=(c,), daemon=True) for c in connections]
        for thread in self._threads:
            thread.start()

    async def one(self, sql: str, values: Sequence[Any]) -> bytes | None:
        """The one value of the one row, as it goes out."""
        value: bytes | None = await self._ask(Question(_value, sql, values))
        return value

    async def rows(self, sql: str, values: Sequence[Any]) -> list[dict[str, Any]]:
        """Rows by column."""
        rows: list[dict[str, Any]] = await self._ask(Question(_rows, sql, values))
        return rows

    async def _ask(self, question: Question) -> Any:
        self._questions.put(question)
        try:
            return await question.answer
        except asyncio.CancelledError:
            self._stop(question)
            raise

    def _stop(self, question: Question) -> None:
        """Nobody waits for this answer any more, so the thread need not look for it."""
        with self._lock:
            if question.connection:
                question.connection.interrupt()

    def _serve(self, connection: sqlite3.Connection) -> None:
        while question := self._questions.get():
            if question.answer.cancelled():
                continue
            value, error = self._answer(connection, question)
            with suppress(RuntimeError):  # the loop is gone, and with it whoever asked
                question.loop.call_soon_threadsafe(question.settle, value, error)
        connection.close()

    def _answer(self, connection: sqlite3.Connection, question: Question) -> tuple[Any, Exception | None]:
        with self._lock:
            question.connection = connection
        try:
            return question.fetch(connection.execute(question.sql, question.values)), None
        except Exception as error:
            return None, error
        finally:
            with self._lock:
                question.connection = None

    async def close(self) -> None:
        """Let the threads answer what they were asked, then end them."""
        for _ in self._threads:
            self._questions.put(None)
        for thread in self._threads:
            await asyncio.to_thread(thread.join)
