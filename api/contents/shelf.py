"""The shelf on which files are put that nobody sends to a door."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from uuid import UUID

from api.contents.kind import plain_name
from api.contents.store import Contents
from api.problems import Problem
from api.settings import Settings
from schema.files import rules
from schema.files.rules import Sent, Unfit


class Shelf:
    """Contents of files that are whole already, held to the same limits as those that people send."""

    def __init__(self, contents: Contents, most: int) -> None:
        self.contents, self.most = contents, most

    async def put(self, name: str, content: bytes) -> Sent | Unfit:
        """Put one there; a folder that is full is nothing that the file can help."""
        if not content:
            return Unfit.EMPTY
        if len(content) > self.most:
            return Unfit.TOO_LARGE
        try:
            return await self.contents.receive(plain_name(name) or "plik", _whole(content))
        except Problem as no:
            if no.code != "FILE_REFUSED":
                raise
            return Unfit.PROGRAM

    async def remove(self, files: Iterable[UUID]) -> None:
        """Let these contents go."""
        await self.contents.remove(files)


async def _whole(content: bytes) -> AsyncIterator[bytes]:
    yield content


def shelve(settings: Settings) -> None:
    """Let what comes by mail lie where the settings say."""
    rules.put_on(Shelf(Contents(settings.contents), settings.file_bytes))
