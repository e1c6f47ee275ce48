"""The steps of tickets as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.language import Connection, Record, extend, many, node
from schema.reports import model
from schema.teams.graph import Team
from schema.tickets.graph import Ticket
from schema.tickets.model import PendingParty, TicketState


@node(model.TicketStep, ordered={"AT": "at", "CREATED_AT": "created_at"}, default="AT ASC")
class TicketStep(Record):
    """A moment in which a ticket came to another state, another team, or to somebody or nobody."""

    ticket: Ticket | None
    """Which ticket."""
    number: int
    """Which step of it, from 1: the opening."""
    at: dt.datetime
    """When."""
    from_state: TicketState | None
    """Where it stood just before; null at the opening."""
    waited_for: PendingParty | None
    """Whom it waited for just before."""
    state: TicketState
    """Where it stands since then."""
    party: PendingParty | None
    """Whom it waits for since then."""
    team: Team | None
    """Which team has it since then."""
    teams: int
    """How many different teams had it up to then."""
    assigned: bool
    """Whether somebody is on it since then."""


@extend(Ticket)
class OfTicket:
    """What became of a ticket."""

    steps: Connection[TicketStep] = many(model.TicketStep, via="ticket_id")
    """Its way through states and teams, the earliest first. What happened at one moment is one step."""
