"""Forgetting what people were told long ago: a timer, unless the setting keeps all of it."""

from __future__ import annotations

import datetime as dt

from schema.notices import rules
from schema.writing import Timer

EVERY = dt.timedelta(hours=1)


def forgetting(days: int) -> dict[str, Timer]:
    """The timer that lets old notices go."""

    async def forget() -> int:
        return await rules.forget(dt.timedelta(days=days))

    return {forget.__qualname__: Timer(forget.__qualname__, EVERY, forget)} if days else {}
