"""Reviews of accesses, line by line."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.accesses.model.access import Access, System
from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class LineState(StrEnum):
    """What became of a line of a review."""

    WAITING = "WAITING"
    """Nobody has said anything yet."""
    CONFIRMED = "CONFIRMED"
    """The access is still needed."""
    RECALLED = "RECALLED"
    """The access is to be closed, or is."""
    RELEASED = "RELEASED"
    """The review was called off before."""


class AccessReview(Owned):
    """Accesses of an organisation, or to one of its systems, looked at in one go."""

    prefix = "rev"
    words = ("review of accesses", "przegląd dostępów")

    system_id: UUID | None
    system: fields.ForeignKeyNullableRelation[System] = fields.ForeignKeyField(
        "graph.System", related_name=False, on_delete=RESTRICT, null=True
    )
    due_on = fields.DateField()
    started_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    started_at = Instant()
    ended_at = Instant(null=True)

    class Meta:
        table = "access_reviews"


class AccessReviewLine(Owned):
    """One access in a review, and what the client said of it."""

    prefix = "rvl"
    words = ("line of a review", "pozycja przeglądu")

    review_id: UUID
    review: fields.ForeignKeyRelation[AccessReview] = fields.ForeignKeyField(
        "graph.AccessReview", related_name=False, on_delete=RESTRICT
    )
    access: fields.ForeignKeyRelation[Access] = fields.ForeignKeyField(
        "graph.Access", related_name=False, on_delete=RESTRICT
    )
    state = fields.CharEnumField(LineState, max_length=10)
    settled_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    settled_at = Instant(null=True)

    class Meta:
        table = "access_review_lines"


@scope(AccessReview)
@scope(AccessReviewLine)
def reviews(sight: Sight, row: str) -> Sql:
    """Those of organisations that one observes."""
    return sight.observes(f"{row}.client_id")
