"""Whether a file in somebody's hands is a protocol as it was kept."""

from __future__ import annotations

from schema.protocols.model import Protocol


async def known_by(sha256: str) -> list[Protocol]:
    """The protocols with that very content."""
    same = Protocol.filter(file__sha256=sha256)
    return await same.order_by("created_at", "id")


async def is_latest(protocol: Protocol) -> bool:
    """Whether no later edition of it has fallen due."""
    later = Protocol.filter(assignment_id=protocol.assignment_id, edition__gt=protocol.edition)
    return not await later.exists()
