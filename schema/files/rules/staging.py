"""Sending a file: it waits until something is said with it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from schema.files.model import File, FileState
from schema.files.rules.events import STAGED
from schema.organisations.model import Organisation
from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import Viewer
from schema.writing import create, moment, said, see, unit

MOST_WAITING = 100
"""Files of one person that wait to be attached."""


@dataclass(frozen=True)
class Sent:
    """What is known of a file whose content lies in its place already."""

    id: UUID
    name: str
    media_type: str
    size: int
    sha256: str
    thumbnail: bool


async def may_stage(viewer: Viewer, client: UUID) -> None:
    """Refuse, before anything is read, whoever may say nothing there, or has sent too much that is not attached."""
    await see(Organisation, client, viewer, to=STAGED)
    if await File.filter(sender_id=viewer.person_id, state=FileState.STAGED).count() >= MOST_WAITING:
        en = "Many files of yours wait already. Attach some of them first."
        raise Invalid("files", why=Words(en=en, pl="Wiele Twoich plików już czeka. Najpierw dołącz część z nich."))


async def stage(viewer: Viewer, client: UUID, sent: Sent) -> File:
    """Keep a file of that organisation until it is attached; one that nobody attaches is dropped after a day."""
    if viewer.actor_id is None:
        raise Forbidden(right=Words(en="act in person", pl="działanie osobiste"))
    async with unit(viewer):
        await may_stage(viewer, client)
        file = File(client_id=client, sender_id=viewer.actor_id, sent_at=moment(), **vars(sent))
        file.name = said(sent.name, "name", at_most=200)
        return await create(file, viewer, STAGED)
