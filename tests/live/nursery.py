"""Server processes that start at once: forked from one that has loaded everything already."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from typing import Any

import httpx
import pytest

_nursery = multiprocessing.get_context("forkserver")
_nursery.set_forkserver_preload(["tests.live.nursery", "api.server"])


def _serve(given: dict[str, Any], deaf: bool) -> None:
    from api import server
    from api.settings import Settings

    if deaf:
        from api.live import hub

        hub.listen = _never
    server.run(Settings(**given))


async def _never(*_: object) -> None:
    """Hear nothing of what other processes say."""


@contextmanager
def process(database_url: str, port: int, *, deaf: bool = False, **given: Any) -> Iterator[BaseProcess]:
    """A server process that is ready; gone at the end, however it was doing."""
    free = {"program_points": 10**9, "program_points_second": 10**9}
    settings = {"database": database_url, "port": port, "drain": 0.0, "stream_seconds": 1.0, **free, **given}
    child = _nursery.Process(target=_serve, args=(settings, deaf))
    child.start()
    try:
        _wait(child, port)
        yield child
    finally:
        child.kill()
        child.join()


def _wait(child: BaseProcess, port: int) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until and child.is_alive():
        try:
            if httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.02)
    pytest.fail("the server did not start")
