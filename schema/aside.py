"""Work that takes long and waits for nothing, done beside the loop that answers everybody."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

T = TypeVar("T")
_thread = ThreadPoolExecutor(1, "aside")


async def aside(work: Callable[[], T]) -> T:
    """What the work comes to. One is done at a time: whoever asks for much keeps only others like them waiting."""
    return await asyncio.get_running_loop().run_in_executor(_thread, copy_context().run, work)
