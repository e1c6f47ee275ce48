"""The loop in which each server process does what falls due by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from api.logs import log
from api.settings import Settings
from schema.writing import Timer, timers


class Timers:
    """Runs every timer when its time has come. One that fails is logged, and tried again when its time comes again."""

    def __init__(self, settings: Settings, known: Mapping[str, Timer] = timers) -> None:
        self.pace, self.patience, self.known = settings.timers_seconds, settings.grace, known
        self._next: dict[str, float] = {}
        self._ending = asyncio.Event()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Inside, timers run, unless the setting says that this process leaves them to others."""
        if not self.pace:
            yield
            return
        task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            self._ending.set()
            await self._finish(task)

    async def _finish(self, task: asyncio.Task[None]) -> None:
        """Let the batch that is being done come to its end."""
        _, late = await asyncio.wait({task}, timeout=self.patience)
        for one in late:
            one.cancel()

    async def _run(self) -> None:
        while not await self._ended(self.pace):
            for timer in self.known.values():
                if self._is_due(timer) and not self._ending.is_set():
                    await self._tried(timer)

    async def _ended(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._ending.wait(), seconds)
        except TimeoutError:
            return False
        return True

    def _is_due(self, timer: Timer) -> bool:
        return self._next.get(timer.name, 0.0) <= asyncio.get_running_loop().time()

    async def _tried(self, timer: Timer) -> None:
        """Whoever did something may have left the rest to the next round; whoever did not waits."""
        done = 0
        try:
            done = await timer.do()
        except Exception as error:
            log.error("fault", timer=timer.name, exc_info=error)
        wait = 0.0 if done else timer.every.total_seconds()
        self._next[timer.name] = asyncio.get_running_loop().time() + wait
