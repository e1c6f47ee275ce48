"""Work that no answer waits for; the server does, before it stops."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from api.logs import log


class Beside:
    """Does things beside the requests. What fails is logged and changes nothing else."""

    def __init__(self, patience: float) -> None:
        self.patience = patience
        self.tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it soon."""
        task = asyncio.create_task(_tried(work))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def finish(self) -> None:
        """Wait for what has begun, and give up what takes too long."""
        if self.tasks:
            _, late = await asyncio.wait(self.tasks, timeout=self.patience)
            for task in late:
                task.cancel()


async def _tried(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception as error:
        log.error("fault", exc_info=error)
