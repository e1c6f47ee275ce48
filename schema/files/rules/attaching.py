"""Attaching files: a higher domain takes those that wait, and hangs them on what is being said."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from schema.files.model import File, FileState
from schema.refusals import Invalid, Words
from schema.viewer import Viewer
from schema.writing import see
from schema.writing.values import values

MOST = 10
"""Files that one may attach at once."""


async def attachable(viewer: Viewer, files: Sequence[UUID], client_id: UUID) -> list[File]:
    """Those files of the viewer's, of that organisation, as they are once attached; to be kept by the caller."""
    if len(files) > MOST:
        en, pl = f"At most {MOST} files fit here.", f"Tu mieści się najwyżej {MOST} plików."
        raise Invalid("files", why=Words(en=en, pl=pl))
    return [await _taken(viewer, file, client_id) for file in dict.fromkeys(files)]


async def _taken(viewer: Viewer, file: UUID, client_id: UUID) -> File:
    row = await see(File, file, viewer, client_id=client_id)
    if row.state is not FileState.STAGED or row.sender_id != viewer.actor_id:
        en, pl = (
            f"{row.name} is attached already. Send it again.",
            f"Plik {row.name} jest już dołączony. Wyślij go znowu.",
        )
        raise Invalid("files", why=Words(en=en, pl=pl))
    row.before = values(row)
    row.state = FileState.ATTACHED
    return row
