"""Fetching the content of a file."""

from __future__ import annotations

from uuid import UUID

from schema.files.model import File, FileState
from schema.refusals import NotFound, Words
from schema.viewer import Viewer
from schema.writing import see


async def fetch(viewer: Viewer, file: UUID) -> File:
    """The file whose content the viewer may have; a dropped one has none."""
    row = await see(File, file, viewer)
    if row.state is FileState.DROPPED:
        raise NotFound(what=Words(en=File.words[0], pl=File.words[1]))
    return row
