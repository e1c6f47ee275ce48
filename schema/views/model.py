"""Views: lists that people keep under a name."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql
from schema.teams.model import Team, of_my_teams

RESTRICT = fields.OnDelete.RESTRICT


class Listed(StrEnum):
    """What a list is of."""

    TICKETS = "TICKETS"
    """Tickets."""
    DEVICES = "DEVICES"
    """Devices."""
    PEOPLE = "PEOPLE"
    """People."""
    HISTORY = "HISTORY"
    """What happened."""


class ViewAudience(StrEnum):
    """Whose a view is to use."""

    OWN = "OWN"
    """Of whoever keeps it."""
    TEAM = "TEAM"
    """Of everybody in a team."""
    COMPANY = "COMPANY"
    """Of everybody in the IT company."""


class View(Owned):
    """A list as somebody keeps it: what it is narrowed to, in which order; `client` is where they belong."""

    prefix = "viw"
    words = ("view", "widok")

    name = fields.CharField(max_length=100)
    about = fields.CharEnumField(Listed, max_length=10)
    query = fields.TextField(default="")
    """What stands in the address of the list, behind the question mark."""
    audience = fields.CharEnumField(ViewAudience, max_length=10, default=ViewAudience.OWN)
    owner_id: UUID
    owner: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    team_id: UUID | None
    team: fields.ForeignKeyNullableRelation[Team] = fields.ForeignKeyField(
        "graph.Team", related_name=False, on_delete=RESTRICT, null=True
    )
    place = fields.SmallIntField(default=0)
    ended_at = Instant(null=True)

    class Meta:
        table = "views"


@scope(View)
def views(sight: Sight, row: str) -> Sql:
    """One's own; in the IT company also those of one's teams, and of everybody."""
    shared = Sql(f"{row}.audience = 'COMPANY'") | of_my_teams(row)
    return Sql(f"{row}.owner_id = ", ME) | (sight.staff & shared)
