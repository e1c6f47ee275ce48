"""The floor: the same server and database with one hand-written statement for each question, and nothing else.

`bench.floor:star` answers from a Starlette route, `bench.floor:bare` from bare ASGI.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import sqlite3
import threading
import uuid
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

VARIABLES = {"Q1": ["client"], "Q2": ["before"], "Q3": ["before"], "Q4": ["ticket"], "M1": ["ticket", "body"]}
ADDRESS, AUTHOR = os.environ["FLOOR_DATABASE"], os.environ["FLOOR_AUTHOR"]
CONNECTIONS, THREADS = 10, 4
DIALECT = "sqlite" if ADDRESS.startswith("sqlite:") else "postgres"
STATEMENTS = {path.stem: path.read_text() for path in (Path(__file__).parent / "statements" / DIALECT).glob("*.sql")}
PRAGMAS = ("journal_mode=wal", "synchronous=full", "temp_store=memory", "cache_size=-4000", "mmap_size=2147418112")


class Postgres:
    """Connections in a plain stack: a pool with manners would cost a question to the server for each use."""

    async def start(self) -> None:
        connect = [asyncpg.connect(ADDRESS, statement_cache_size=256) for _ in range(CONNECTIONS)]
        self.free: list[Any] = await asyncio.gather(*connect)
        self.turn = asyncio.Semaphore(CONNECTIONS)

    async def answer(self, query: str, told: dict[str, Any]) -> bytes:
        values = [_postgres_value(name, told[name]) for name in VARIABLES[query]]
        if query == "M1":
            values.append(AUTHOR)
        async with self.turn:
            connection = self.free.pop()
            try:
                return await connection.fetchval(STATEMENTS[query], *values)
            finally:
                self.free.append(connection)


class Sqlite:
    """A connection for each reading thread, and one that writes."""

    async def start(self) -> None:
        self.threads, self.here, self.writing = ThreadPoolExecutor(THREADS), threading.local(), threading.Lock()
        self.writer = self._open()

    def _open(self) -> sqlite3.Connection:
        path = ADDRESS.removeprefix("sqlite://")
        connection = sqlite3.connect(path, check_same_thread=False, cached_statements=256, isolation_level=None)
        for pragma in PRAGMAS:
            connection.execute(f"pragma {pragma}")
        return connection

    async def answer(self, query: str, told: dict[str, Any]) -> bytes:
        values = [_value(name, told[name]) for name in VARIABLES[query]]
        work = self._write if query == "M1" else self._read
        return await asyncio.get_running_loop().run_in_executor(self.threads, work, STATEMENTS[query], values)

    def _read(self, sql: str, values: list[Any]) -> bytes:
        if not hasattr(self.here, "reader"):
            self.here.reader = self._open()
        return self.here.reader.execute(sql, values).fetchone()[0]

    def _write(self, sql: str, values: list[Any]) -> bytes:
        now = dt.datetime.now(dt.UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
        with self.writing:
            self.writer.execute("begin immediate")
            try:
                [(answer,)] = self.writer.execute(sql, [*values, AUTHOR, str(uuid.uuid4()), now]).fetchall()
            except BaseException:
                self.writer.execute("rollback")
                raise
            self.writer.execute("commit")
        return answer


def _value(name: str, value: str) -> str:
    """Ids stand in the database without their prefix."""
    return value.partition("_")[2] if name in ("client", "ticket") else value


def _postgres_value(name: str, value: str) -> object:
    return dt.datetime.fromisoformat(value) if name == "before" else _value(name, value)


database = Sqlite() if DIALECT == "sqlite" else Postgres()


async def _star(request: Request) -> Response:
    told = orjson.loads(await request.body())["variables"]
    return Response(await database.answer(request.url.path[1:], told), media_type="application/json")


@asynccontextmanager
async def _started(_app: Starlette) -> AsyncIterator[None]:
    await database.start()
    yield


star = Starlette(routes=[Route(f"/{query}", _star, methods=["POST"]) for query in VARIABLES], lifespan=_started)


async def bare(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "lifespan":
        await receive()
        await database.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message["body"], message.get("more_body")
    answer = await database.answer(scope["path"][1:], orjson.loads(body)["variables"])
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer})
