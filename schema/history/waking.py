"""Telling those who listen in this process that something has been appended to the log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

CHANNEL = "tandem_history"
"""What PostgreSQL calls the same for other processes."""

_ears: set[Callable[[], None]] = set()


@contextmanager
def heard(call: Callable[[], None]) -> Iterator[None]:
    """Inside, this is called after every unit that appended something; it must be quick."""
    _ears.add(call)
    try:
        yield
    finally:
        _ears.discard(call)


def appended() -> None:
    """Say it. Nothing depends on it: whoever listens looks by themselves, too."""
    for call in tuple(_ears):
        call()
