"""A maildir: a folder in which the mail server leaves a file for each mail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path


class Maildir:
    """Files in `new` wait; those in `cur` have been kept."""

    def __init__(self, path: str) -> None:
        self.new, self.kept = Path(path) / "new", Path(path) / "cur"

    async def waiting(self) -> AsyncIterator[tuple[str, bytes]]:
        """Every file in `new`, the oldest first."""
        for file in await asyncio.to_thread(lambda: sorted(self.new.iterdir())):
            if file.is_file():
                yield file.name, await asyncio.to_thread(file.read_bytes)

    async def done(self, name: str) -> None:
        """Move it to `cur`, marked as seen; another process may have done so already."""
        self.kept.mkdir(exist_ok=True)
        (self.new / name).rename(self.kept / f"{name}:2,S") if (self.new / name).exists() else None

    async def close(self) -> None:
        """There is nothing to leave."""
