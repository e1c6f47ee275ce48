"""Letting go of contents that nobody attached."""

from __future__ import annotations

import datetime as dt

from api.contents.store import Contents
from schema.files.rules import dropped_lately
from schema.writing import Timer

EVERY = dt.timedelta(hours=1)


def sweeping(contents: Contents) -> dict[str, Timer]:
    """The timer that lets contents of dropped files go; it may find them gone already."""

    async def sweep() -> int:
        await contents.remove(await dropped_lately())
        return 0

    return {sweep.__qualname__: Timer(sweep.__qualname__, EVERY, sweep)}
