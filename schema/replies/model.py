"""Saved replies: what the IT team says again and again, worded once."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import FALSE, Sql
from schema.teams.model import Team, of_my_teams

RESTRICT = fields.OnDelete.RESTRICT


class ReplyScope(StrEnum):
    """Whose a saved reply is."""

    GLOBAL = "GLOBAL"
    """Of everybody at the IT company."""
    TEAM = "TEAM"
    """Of one team."""
    PERSONAL = "PERSONAL"
    """Of one person."""


class Reply(Owned):
    """What is said again and again, with placeholders, in one language or both; `client` is the IT company."""

    prefix = "rpl"
    words = ("saved reply", "gotowa odpowiedź")

    name = fields.CharField(max_length=100)
    scope = fields.CharEnumField(ReplyScope, max_length=8)
    team_id: UUID | None
    team: fields.ForeignKeyNullableRelation[Team] = fields.ForeignKeyField(
        "graph.Team", related_name=False, on_delete=RESTRICT, null=True
    )
    person_id: UUID | None
    person: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    text_pl = fields.TextField(null=True)
    text_en = fields.TextField(null=True)
    ended_at = Instant(null=True)

    class Meta:
        table = "replies"


@scope(Reply)
def replies(sight: Sight, row: str) -> Sql:
    """Those of everybody, of one's teams and one's own; clients have none."""
    return in_hand(row) if sight.shape.staff else FALSE


def in_hand(row: str) -> Sql:
    """Whether the viewer, who is of the IT company, can use the reply."""
    return Sql(f"{row}.scope = 'GLOBAL'") | of_mine_or_ours(row)


def of_mine_or_ours(row: str) -> Sql:
    """Whether the reply is the viewer's own, or of a team that they are in."""
    return of_my_teams(row) | Sql(f"{row}.person_id = ", ME)
