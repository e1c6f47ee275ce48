"""The folder in which the contents of files lie, each under the id of its file."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import time
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from api.contents.kind import HEAD, media_type, must_be_harmless
from api.contents.picture import make_thumbnail
from api.problems import Problem
from schema.files.rules import Sent
from schema.record import new_id

DRAWERS = 2
"""Thumbnails that are made at once."""
STALE = 86_400
"""Seconds after which a file that was not received to its end is forgotten."""


class Contents:
    """
    Contents lie under the ids of their files, not under what they hold: so equal ones share nothing, and one can go
    without a look at the others. A content is whole and on the disk before anything tells of it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.fresh = folder, folder / "new"
        self._drawing = asyncio.Semaphore(DRAWERS)

    def path(self, file: UUID) -> Path:
        """Where the content lies."""
        return self.folder / str(file)[-2:] / str(file)

    def thumbnail(self, file: UUID) -> Path:
        """Where its small picture lies, if it has one."""
        return self.path(file).with_suffix(".webp")

    async def receive(self, name: str, pieces: AsyncIterator[bytes]) -> Sent:
        """Keep a content that comes in pieces, and tell what it is; one that is not taken leaves nothing."""
        file = new_id()
        draft = self.fresh / str(file)
        try:
            head, size, digest = await _written(draft, pieces)
            must_be_harmless(head, name)
            media = media_type(head, name)
            await asyncio.to_thread(_settle, draft, self.path(file))
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise _full() from error
            raise
        finally:
            await asyncio.to_thread(draft.unlink, missing_ok=True)
        return Sent(file, name, media, size, digest, await self._draw(file, media))

    async def _draw(self, file: UUID, media: str) -> bool:
        if not media.startswith("image/"):
            return False
        async with self._drawing:
            return await asyncio.to_thread(make_thumbnail, self.path(file), self.thumbnail(file))

    async def remove(self, files: Iterable[UUID]) -> None:
        """Let these contents go, and what was not received to its end and is old."""
        await asyncio.to_thread(self._remove, list(files))

    def _remove(self, files: list[UUID]) -> None:
        for file in files:
            self.path(file).unlink(missing_ok=True)
            self.thumbnail(file).unlink(missing_ok=True)
        for draft in self.fresh.glob("*"):
            if draft.stat().st_mtime < time.time() - STALE:
                draft.unlink(missing_ok=True)


async def _written(draft: Path, pieces: AsyncIterator[bytes]) -> tuple[bytes, int, str]:
    """The first bytes, the number of all, and their digest; they lie in the draft and are on the disk."""
    head, size, digest = b"", 0, hashlib.sha256()
    open_file = await asyncio.to_thread(_opened, draft)
    try:
        async for piece in pieces:
            head, size = head + piece[: HEAD - len(head)], size + len(piece)
            digest.update(piece)
            await asyncio.to_thread(open_file.write, piece)
        await asyncio.to_thread(_to_disk, open_file)
    finally:
        await asyncio.to_thread(open_file.close)
    return head, size, digest.hexdigest()


def _opened(draft: Path) -> Any:
    draft.parent.mkdir(parents=True, exist_ok=True)
    return draft.open("xb")


def _to_disk(open_file: Any) -> None:
    open_file.flush()
    os.fsync(open_file.fileno())


def _settle(draft: Path, place: Path) -> None:
    """Put it where it belongs, in one step that survives a loss of power."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft.rename(place)
    folder = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _full() -> Problem:
    en, pl = (
        "There is no room for more files. Tell your administrator.",
        "Nie ma już miejsca na pliki. Powiedz o tym administratorowi.",
    )
    return Problem(507, "STORAGE_FULL", en=en, pl=pl)
