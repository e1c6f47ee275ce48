"""Successions: who took over what waited for somebody."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class Succession(Owned):
    """That somebody took over, in one step, what waited for another: how many of each."""

    prefix = "suc"
    words = ("hand-over of duties", "przekazanie spraw")

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    successor_id: UUID
    successor: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    reason = fields.TextField()
    handed_at = Instant()
    decisions = fields.IntField(default=0)
    delegations = fields.IntField(default=0)
    watches = fields.IntField(default=0)
    systems = fields.IntField(default=0)
    reports = fields.IntField(default=0)
    tasks = fields.IntField(default=0)

    class Meta:
        table = "successions"


@scope(Succession)
def successions(sight: Sight, row: str) -> Sql:
    """Those of observed organisations, and one's own."""
    return sight.observes(f"{row}.client_id") | Sql(f"({row}.person_id = ", ME, f" OR {row}.successor_id = ", ME, ")")
