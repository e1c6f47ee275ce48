"""Delegations: who decides for whom, and for how long."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class Delegation(Owned):
    """A time in which somebody else decides for a person."""

    prefix = "dlg"
    words = ("delegation", "zastępstwo")

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    delegate_id: UUID
    delegate: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    from_at = Instant()
    until_at = Instant()
    began_at = Instant(null=True)
    ended_at = Instant(null=True)

    class Meta:
        table = "delegations"


@scope(Delegation)
def delegations(sight: Sight, row: str) -> Sql:
    """Those of observed organisations, and one's own."""
    return sight.observes(f"{row}.client_id") | Sql(f"({row}.person_id = ", ME, f" OR {row}.delegate_id = ", ME, ")")
