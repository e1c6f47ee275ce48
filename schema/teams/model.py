"""Teams: who of the IT company takes care of things together."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import TRUE, Sql

RESTRICT = fields.OnDelete.RESTRICT


class Team(Owned):
    """People of the IT company to whom work is given together; `client` is the IT company."""

    prefix = "tea"
    words = ("team", "zespół")

    name = fields.CharField(max_length=100)
    ended_at = Instant(null=True)

    class Meta:
        table = "teams"


class TeamMember(Owned):
    """That somebody is of a team."""

    prefix = "tem"
    words = ("member of a team", "osoba w zespole")

    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField("graph.Team", related_name=False, on_delete=RESTRICT)
    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    ended_at = Instant(null=True)

    class Meta:
        table = "team_members"


@scope(Team)
def teams(sight: Sight, row: str) -> Sql:
    """Clients see, as the IT company does, which team is on their tickets."""
    return TRUE


@scope(TeamMember)
def members(sight: Sight, row: str) -> Sql:
    """Who is in which team is the IT company's own business."""
    return Sql(f"{row}.ended_at IS NULL") & sight.staff


def of_my_teams(row: str) -> Sql:
    """Whether the row is of a team that the viewer is in."""
    mine = "SELECT mine.team_id FROM team_members mine WHERE mine.ended_at IS NULL AND mine.person_id = "
    return Sql(f"{row}.team_id IN ({mine}", ME, ")")
