"""Time that the IT team spent on a ticket, and how its requester rates what became of it."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Day, Instant, Owned
from schema.tickets.model.kinds import Audience
from schema.tickets.model.ticket import Ticket

RESTRICT = fields.OnDelete.RESTRICT


class WorkEntry(Owned):
    """Time that somebody spent on a ticket. It is not changed: another entry takes its place, and it ends."""

    prefix = "wrk"
    words = ("work entry", "wpis pracy")

    ticket_id: UUID
    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    work_date = Day()
    minutes = fields.IntField()
    billed_minutes = fields.IntField()
    """Minutes that are charged: none when it is not billable."""
    audience = fields.CharEnumField(Audience, max_length=10, default=Audience.SHARED)
    note = fields.CharField(max_length=1000, null=True)
    corrects_id: UUID | None
    corrects: fields.ForeignKeyNullableRelation[WorkEntry] = fields.ForeignKeyField(
        "graph.WorkEntry", related_name=False, on_delete=RESTRICT, null=True
    )
    ended_at = Instant(null=True)

    class Meta:
        table = "work_entries"


class Rating(Owned):
    """How the requester rates what became of a ticket: asked for once, when it is closed."""

    prefix = "rtg"
    words = ("rating", "ocena")

    ticket_id: UUID
    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT, unique=True
    )
    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    score = fields.SmallIntField(null=True)
    comment = fields.CharField(max_length=2000, null=True)
    hash = fields.CharField(max_length=64, null=True, unique=True)
    """Of the secret in the link that was sent last; empty while none was."""
    expires_at = Instant()
    rated_at = Instant(null=True)

    class Meta:
        table = "ratings"
