"""Timers: what falls due by itself, and is done by whichever server process comes to it first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

Batch = Callable[[], Awaitable[int]]
"""
Does a few things of those that are due as of `moment()`, and answers how many it did; zero when nothing is left. Other
processes run it at the same time: each thing is locked (`change`) and looked at again before it is done.
"""


@dataclass(frozen=True)
class Timer:
    """Something to look after, again and again."""

    name: str
    every: dt.timedelta
    """How long to wait when nothing was due."""
    do: Batch


timers: dict[str, Timer] = {}
"""Every timer by its name."""


def timer(*, every: dt.timedelta) -> Callable[[Batch], Batch]:
    """Let the decorated function be run that often by every server process; tests call it themselves."""

    def register(do: Batch) -> Batch:
        name = f"{do.__module__}.{do.__qualname__}"
        timers[name] = Timer(name, every, do)
        return do

    return register
