"""The steps that a ticket takes, kept so that they can be counted."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from schema.record import Instant, Owned
from schema.scope import scope
from schema.teams.model import Team
from schema.tickets.model import PendingParty, Ticket, TicketState
from schema.tickets.model.scopes import links

RESTRICT = fields.OnDelete.RESTRICT


class TicketStep(Owned):
    """A moment in which a ticket came to another state, another team, or to somebody or nobody."""

    prefix = "tks"
    words = ("step of a ticket", "krok zgłoszenia")

    ticket_id: UUID
    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    number = fields.IntField()
    """Which step it is, from 1: the opening."""
    at = Instant()
    from_state = fields.CharEnumField(TicketState, max_length=10, null=True)
    """State just before that moment; none at the opening."""
    waited_for = fields.CharEnumField(PendingParty, max_length=20, null=True)
    """Whom it waited for just before."""
    state = fields.CharEnumField(TicketState, max_length=10)
    party = fields.CharEnumField(PendingParty, max_length=20, null=True)
    """Whom it waits for since then."""
    team_id: UUID | None
    team: fields.ForeignKeyNullableRelation[Team] = fields.ForeignKeyField(
        "graph.Team", related_name=False, on_delete=RESTRICT, null=True
    )
    teams = fields.SmallIntField(default=0)
    """How many different teams had it up to then."""
    assigned = fields.BooleanField(default=False)
    """Whether somebody is on it."""

    class Meta:
        table = "ticket_steps"


scope(TicketStep)(links)
