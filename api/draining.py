"""Stopping without dropping anyone: first say so, and only some time later stop."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from api.logs import log

DRAINING = threading.Event()
"""Set when this process has been told to stop."""


@contextmanager
def drained(seconds: float, ending: Callable[[], None]) -> Iterator[None]:
    """Inside, SIGTERM lets the process serve for so many seconds more, not ready; a second one stops it at once.

    `ending` is called just before it stops, so that what would go on for ever ends.
    """
    served = signal.getsignal(signal.SIGTERM)
    if threading.current_thread() is not threading.main_thread() or not callable(served):
        yield
        return
    loop = asyncio.get_running_loop()

    def stop(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(ending)
        served(number, frame)

    def drain(number: int, frame: FrameType | None) -> None:
        again = DRAINING.is_set()
        DRAINING.set()
        log.info("draining", seconds=0.0 if again else seconds)
        loop.call_soon_threadsafe(loop.call_later, 0.0 if again else seconds, stop, number, frame)

    signal.signal(signal.SIGTERM, drain)
    interrupt = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, served)
        signal.signal(signal.SIGINT, interrupt)
        DRAINING.clear()
