"""Who answers for a system when somebody takes over from another."""

from __future__ import annotations

from schema.accesses.model import System
from schema.decisions import rules as decisions
from schema.decisions.model import Succession
from schema.viewer import Viewer
from schema.writing import along, keep, parts


@along(decisions.HANDED_OVER)
async def hand_systems(row: Succession, _viewer: Viewer) -> None:
    """Systems that the person answers for are the successor's to answer for."""
    systems = await parts(System, keeper_id=row.person_id, ended_at=None)
    for one in systems:
        one.keeper_id = row.successor_id
        keep(one)
    row.systems = len(systems)
