"""Keeping what was drawn: it becomes a file that hangs on its protocol for good."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from schema.files import rules as files
from schema.files.rules import Sent
from schema.protocols.model import Protocol, ProtocolState
from schema.protocols.rules.events import ISSUED
from schema.viewer import SYSTEM
from schema.writing import change, keep, unit

AT_ONCE = 10


async def due() -> list[Protocol]:
    """Some that are to be drawn, the latest first: somebody may be waiting for it."""
    return await Protocol.filter(state=ProtocolState.DUE).order_by("-created_at", "-id").limit(AT_ONCE)


async def keep_drawn(protocol: Protocol, giver: UUID, sent: Sent) -> None:
    """Keep the content that lies in its place already, in the name of whoever handed the device over."""
    viewer = replace(SYSTEM, person_id=giver)
    async with unit(viewer):
        file = await files.stage(viewer, protocol.client_id, sent)
        async with change(Protocol, protocol.id, viewer, ISSUED) as row:
            for one in await files.attachable(viewer, [file.id], row.client_id):
                keep(one)
            row.file_id = file.id
