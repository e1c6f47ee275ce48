"""Who watches tickets when somebody takes over from another."""

from __future__ import annotations

from schema.decisions import rules as decisions
from schema.decisions.model import Succession
from schema.tickets.model import TicketWatcher
from schema.viewer import Viewer
from schema.writing import along, keep, moment, parts


@along(decisions.HANDED_OVER)
async def hand_watches(row: Succession, _viewer: Viewer) -> None:
    """What the person watches, the successor does."""
    watches = await parts(TicketWatcher, person_id=row.person_id, ended_at=None)
    theirs = TicketWatcher.filter(person_id=row.successor_id, ended_at=None)
    there = set(await theirs.values_list("ticket_id", flat=True))
    for one in watches:
        one.ended_at = moment()
        keep(one)
        if one.ticket_id not in there:
            keep(TicketWatcher(client_id=one.client_id, ticket_id=one.ticket_id, person_id=row.successor_id))
    row.watches = len(watches)
