"""Requests for access."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.accesses.model.access import Access, System
from schema.decisions.model import Decision
from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class RequestState(StrEnum):
    """Where a request for access stands."""

    REQUESTED = "REQUESTED"
    """It waits for whoever answers for the system, or decides at the client."""
    APPROVED = "APPROVED"
    """It waits for the IT team."""
    REJECTED = "REJECTED"
    """The client said no."""
    GRANTED = "GRANTED"
    """What was asked for is open."""
    WITHDRAWN = "WITHDRAWN"
    """It was taken back."""


class AccessRequest(Owned):
    """That somebody is to be able to open a system, and what those who decide said."""

    prefix = "arq"
    words = ("request for access", "wniosek o dostęp")
    state_field = "state"

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    system_id: UUID
    system: fields.ForeignKeyRelation[System] = fields.ForeignKeyField(
        "graph.System", related_name=False, on_delete=RESTRICT
    )
    level = fields.CharField(max_length=100, null=True)
    reason = fields.TextField()
    state = fields.CharEnumField(RequestState, max_length=10)
    asked_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    asked_at = Instant()
    ended_at = Instant(null=True)
    decision_id: UUID | None
    decision: fields.ForeignKeyNullableRelation[Decision] = fields.ForeignKeyField(
        "graph.Decision", related_name=False, on_delete=RESTRICT, null=True
    )
    access: fields.ForeignKeyNullableRelation[Access] = fields.ForeignKeyField(
        "graph.Access", related_name=False, on_delete=RESTRICT, null=True
    )

    class Meta:
        table = "access_requests"


@scope(AccessRequest)
def requests(sight: Sight, row: str) -> Sql:
    """Those of observed organisations; of others, those for oneself, by oneself, and for one's own decision."""
    hers = Sql(f"({row}.person_id = ", ME, f" OR {row}.asked_by_id = ", ME, ")")
    asked = Sql(f"{row}.decision_id IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ", ME, ")")
    return sight.observes(f"{row}.client_id") | sight.belongs(f"{row}.client_id") & (hers | asked)
