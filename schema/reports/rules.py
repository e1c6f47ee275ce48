"""Keeping the steps of tickets: whatever happens to one is looked at, and noted when it leads somewhere."""

from __future__ import annotations

import datetime as dt

from schema.reports.model import TicketStep
from schema.tickets.model import Ticket
from schema.viewer import Viewer
from schema.writing import along, catalogue, keep, moment, parts


async def keep_steps(ticket: Ticket, _viewer: Viewer) -> None:
    """Note where the ticket came to, if it came anywhere. What happens at one moment is one step."""
    known = await parts(TicketStep, ticket_id=ticket.id) if ticket._saved_in_db else []
    known.sort(key=lambda step: step.number)
    last = known[-1] if known else None
    if last and _stays(last, ticket):
        return
    at = max(moment(), last.at) if last else moment()
    step = last if last and _is_same(last, at) else _next(last, ticket, at)
    step.state, step.party = ticket.state, ticket.pending_party
    step.team_id, step.assigned = ticket.team_id, ticket.assignee_id is not None
    step.teams = len({one.team_id for one in (*known, step) if one.team_id})
    keep(step)


for _event in [event for event in catalogue.values() if event.name.startswith("ticket.")]:
    along(_event)(keep_steps)


def _stays(last: TicketStep, ticket: Ticket) -> bool:
    now = (ticket.state, ticket.pending_party, ticket.team_id, ticket.assignee_id is not None)
    return (last.state, last.party, last.team_id, last.assigned) == now


def _is_same(last: TicketStep, at: dt.datetime) -> bool:
    return last.at == at and last.from_state is not None


def _next(last: TicketStep | None, ticket: Ticket, at: dt.datetime) -> TicketStep:
    step = TicketStep(client_id=ticket.client_id, ticket_id=ticket.id, at=at)
    step.number = last.number + 1 if last else 1
    if last:
        step.from_state, step.waited_for = last.state, last.party
    return step
