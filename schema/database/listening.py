"""Hearing what other processes say over PostgreSQL, on a connection of its own that is opened anew when it is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import asyncpg

from schema.database.faults import DatabaseUnavailable, faults
from schema.database.postgres import SETTINGS

PATIENCE = 5.0
"""Seconds that opening the connection may take."""
PAUSE = 1.0
"""Seconds before it is opened again."""
CALLED = {"application_name": "tandem listening"}


async def listen(url: str, channel: str, call: Callable[[], None]) -> None:
    """Call whenever somebody notifies the channel, and after every time of deafness; for ever."""
    while True:
        try:
            with faults():
                await _listen_once(url, channel, call)
        except DatabaseUnavailable:
            pass
        await asyncio.sleep(PAUSE)


async def _listen_once(url: str, channel: str, call: Callable[[], None]) -> None:
    lost = asyncio.Event()
    connection = await asyncpg.connect(url, timeout=PATIENCE, server_settings=SETTINGS | CALLED)
    try:
        connection.add_termination_listener(lambda _connection: lost.set())
        await connection.add_listener(channel, lambda *_said: call())
        call()
        await lost.wait()
    finally:
        connection.terminate()
