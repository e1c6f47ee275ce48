"""A ticket, and what is said in it."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.teams.model import Team
from schema.tickets.model.kinds import (
    Audience,
    PendingParty,
    Priority,
    Resolution,
    Source,
    TicketKind,
    TicketState,
    Turn,
)
from schema.tickets.model.standing import SlaState

RESTRICT = fields.OnDelete.RESTRICT


class Ticket(Owned):
    """What someone needs, who is on it, and how it ended."""

    prefix = "tkt"
    words = ("ticket", "zgłoszenie")
    state_field = "state"

    number = fields.IntField()
    kind = fields.CharEnumField(TicketKind, max_length=10)
    title = fields.CharField(max_length=200)
    body = fields.TextField(default="")
    source = fields.CharEnumField(Source, max_length=10, default=Source.PANEL)
    requester_id: UUID
    requester: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    assignee_id: UUID | None
    assignee: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    team_id: UUID | None
    team: fields.ForeignKeyNullableRelation[Team] = fields.ForeignKeyField(
        "graph.Team", related_name=False, on_delete=RESTRICT, null=True
    )
    opened_by_id: UUID | None
    opened_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    """Who wrote it down, for themself or on behalf of the requester; nobody when the installation itself did."""
    parent_id: UUID | None
    parent: fields.ForeignKeyNullableRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT, null=True
    )
    merged_into_id: UUID | None
    merged_into: fields.ForeignKeyNullableRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT, null=True
    )
    category = fields.CharField(max_length=100, null=True)
    impact = fields.SmallIntField(default=2)
    urgency = fields.SmallIntField(default=2)
    priority = fields.CharEnumField(Priority, max_length=2)
    priority_reason = fields.CharField(max_length=500, null=True)
    """Why the priority is another than impact and urgency give; empty when it is what they give."""
    state = fields.CharEnumField(TicketState, max_length=10, default=TicketState.NEW)
    turn = fields.CharEnumField(Turn, max_length=12, default=Turn.IT)
    pending_party = fields.CharEnumField(PendingParty, max_length=20, null=True)
    pending_reason = fields.TextField(null=True)
    remind_at = Instant(null=True)
    resolution_code = fields.CharEnumField(Resolution, max_length=20, null=True)
    resolution = fields.TextField(null=True)
    reopen_count = fields.IntField(default=0)
    opened_at = Instant()
    first_response_at = Instant(null=True)
    resolved_at = Instant(null=True)
    closed_at = Instant(null=True)
    sla_state = fields.CharEnumField(SlaState, max_length=10, default=SlaState.NONE)
    due_at = Instant(null=True)
    turn_since = Instant(null=True)

    class Meta:
        table = "tickets"


class Comment(Owned):
    """Something said in a ticket."""

    prefix = "com"
    words = ("comment", "komentarz")

    ticket_id: UUID
    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    author_id: UUID | None
    author: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    """Who said it; nobody when the installation itself did."""
    audience = fields.CharEnumField(Audience, max_length=10, default=Audience.SHARED)
    body = fields.TextField()
    source = fields.CharEnumField(Source, max_length=10, default=Source.PANEL)
    at = Instant()
    corrected_at = Instant(null=True)
    """When whoever said it put its words right."""

    class Meta:
        table = "comments"
