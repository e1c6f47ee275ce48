"""Doing a thing once, however often it is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from typing import Any

import orjson

from schema import database
from schema.binding import binder
from schema.history.model import IdempotencyKey
from schema.record import now
from schema.refusals import IdempotencyInProgress, IdempotencyMismatch
from schema.sql import Kind, Parameter, Sql, render
from schema.viewer import Viewer
from schema.writing.said import said

LONGEST = 128
"""Most characters of a key."""
_running: set[tuple[Any, str]] = set()

Answer = dict[str, Any]


async def once(viewer: Viewer, key: str, command: str, asked: object, do: Callable[[], Awaitable[Answer]]) -> Answer:
    """The answer of `do`, or of the earlier request of that person with the same key and the same input."""
    key = said(key, "idempotencyKey", at_most=LONGEST)
    told = orjson.dumps([command, asked], default=str, option=orjson.OPT_SORT_KEYS)
    digest = hashlib.sha256(told).hexdigest()
    mine = (viewer.person_id, key)
    if mine in _running:
        raise IdempotencyInProgress("idempotencyKey")
    _running.add(mine)
    try:
        async with database.current().transaction():
            return await _answered(viewer, key, digest) or await _answer(viewer, key, command, digest, do)
    finally:
        _running.discard(mine)


async def _answered(viewer: Viewer, key: str, digest: str) -> Answer | None:
    await _take_turn(viewer, key)
    before = await IdempotencyKey.get_or_none(actor_id=viewer.person_id, key=key)
    if before is None:
        return None
    if before.input_hash != digest:
        raise IdempotencyMismatch("idempotencyKey")
    answer: Answer = before.answer
    return answer


async def _answer(viewer: Viewer, key: str, command: str, digest: str, do: Callable[[], Awaitable[Answer]]) -> Answer:
    answer = await do()
    await IdempotencyKey.create(
        actor_id=viewer.person_id, key=key, command=command, input_hash=digest, answer=answer, at=now()
    )
    return answer


async def _take_turn(viewer: Viewer, key: str) -> None:
    """On PostgreSQL another process may be running the same request: then its lock is held."""
    db = database.current()
    if db.dialect == "sqlite":
        return
    lock = int.from_bytes(hashlib.sha256(f"{viewer.person_id}{key}".encode()).digest()[:8], signed=True)
    turn = Sql("SELECT pg_try_advisory_xact_lock(", Parameter(Kind.INT, ("constant", lock)), ") AS mine")
    text, parameters = render(turn, db.dialect)
    [row] = await db.rows(text, binder(parameters, db.dialect)(viewer, {}))
    if not row["mine"]:
        raise IdempotencyInProgress("idempotencyKey")
