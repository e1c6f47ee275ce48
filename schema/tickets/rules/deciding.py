"""Decisions about a ticket: while one waits for the client, so does the ticket."""

from __future__ import annotations

from schema.decisions import rules as decisions
from schema.decisions.model import Approver, ApproverState, Decision, DecisionState, Side
from schema.tickets.model import Ticket, Turn
from schema.tickets.rules.events import TURNED, WORKED_ON
from schema.viewer import Viewer
from schema.writing import along, catalogue, change, when


async def leave_to_client(ticket: Ticket, _viewer: Viewer) -> None:
    """What would be the IT team's turn is the client's as long as they have something to decide."""
    if ticket.turn is Turn.IT and ticket._saved_in_db and await waits_for_client(ticket):
        ticket.turn = Turn.CLIENT


async def waits_for_client(ticket: Ticket) -> bool:
    """Whether somebody of the client has yet to choose, and was told all that they asked back."""
    return await Approver.filter(
        decision__subject_id=ticket.id,
        decision__state=DecisionState.PENDING,
        decision__asked_back_at=None,
        side=Side.CLIENT,
        state=ApproverState.WAITING,
    ).exists()


async def pass_the_turn(decision: Decision, viewer: Viewer) -> None:
    """Let the ticket that is being decided about follow."""
    about = decision.subject_type == Ticket.prefix and decision.subject_id
    ticket = await Ticket.get_or_none(id=about, state__in=WORKED_ON) if about else None
    if ticket and (ticket.turn is Turn.CLIENT) is not await waits_for_client(ticket):
        async with change(Ticket, ticket.id, viewer, TURNED) as row:
            row.turn = Turn.IT


for _event in [event for event in catalogue.values() if event.name.startswith("ticket.")]:
    along(_event)(leave_to_client)
for _event in (
    *(decisions.ASKED, decisions.VOTED, decisions.ASKED_BACK, decisions.REMARKED, decisions.DELEGATED),
    *(decisions.ESCALATED, decisions.TAKEN, decisions.EXPIRED, decisions.WITHDRAWN),
):
    when(_event)(pass_the_turn)
