"""Files that come by other ways than the doors for files, such as those of a mail: where their contents are put."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from schema.files.rules.staging import Sent


class Unfit(StrEnum):
    """Why something does not become a file."""

    EMPTY = "EMPTY"
    """There is nothing in it."""
    PROGRAM = "PROGRAM"
    """It is a program, which nobody should start."""
    TOO_LARGE = "TOO_LARGE"
    """It is larger than files may be."""
    TOO_MANY = "TOO_MANY"
    """There were as many before it as may go together."""


class Shelf(Protocol):
    """Where contents of files lie, as the installation says."""

    async def put(self, name: str, content: bytes) -> Sent | Unfit:
        """Put a content there and tell what it is, or why it is not taken."""

    async def remove(self, files: Iterable[UUID]) -> None:
        """Let these contents go, for nothing tells of them."""


_shelves: list[Shelf] = []


def put_on(shelf: Shelf) -> None:
    """Say where contents lie from now on."""
    _shelves[:] = [shelf]


def shelf() -> Shelf:
    """Where contents lie."""
    return _shelves[0]
