"""Counts who still uses what will be gone: in memory, and every few seconds into the database, beside the requests."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import Iterable

from api.beside import Beside
from schema.record import now
from schema.viewer import Viewer
from schema.writing import Use, count_uses

SECONDS = 10.0
"""How long a use waits in memory; so much is lost when a process dies."""


class Uses:
    """Uses that are not written yet."""

    def __init__(self, beside: Beside) -> None:
        self.beside = beside
        self._waiting: dict[Use, tuple[int, dt.datetime]] = {}
        self._timer: asyncio.TimerHandle | None = None

    def note(self, viewer: Viewer, coordinates: Iterable[str]) -> None:
        """The viewer has just used these."""
        at = now()
        for coordinate in coordinates:
            use = Use(viewer.person_id, viewer.application, coordinate, at.date())
            times, _ = self._waiting.get(use, (0, at))
            self._waiting[use] = (times + 1, at)
        if self._waiting and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SECONDS, self._write)

    def _write(self) -> None:
        self._timer = None
        self.beside.start(self.keep())

    async def keep(self) -> None:
        """Write what waits; what cannot be written waits on."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._waiting = self._waiting, {}
        if waiting:
            try:
                await count_uses(waiting)
            except BaseException:
                for use, (times, last) in waiting.items():
                    more, later = self._waiting.get(use, (0, last))
                    self._waiting[use] = (times + more, later)
                raise
