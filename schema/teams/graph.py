"""Teams as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.language import Connection, Record, by_id, extend, many, mutations, node, query
from schema.people.graph import Person
from schema.teams import model, rules


@node(model.Team, ordered={"NAME": "name", "CREATED_AT": "created_at"}, default="NAME ASC")
class Team(Record):
    """People of the IT company to whom work is given together."""

    name: str
    """What it is called."""
    ended_at: dt.datetime | None
    """Since when it is no more."""


@node(model.TeamMember, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT ASC")
class TeamMember(Record):
    """That somebody is of a team now; for the IT company."""

    team: Team | None
    """Of which."""
    person: Person | None
    """Who."""


@extend(Team)
class OfTeam:
    """Who is in a team."""

    members: Connection[TeamMember] = many(model.TeamMember, via="team_id")
    """Who is in it now; for clients, nobody."""


@extend(Person)
class OfPerson:
    """In which teams a person is."""

    teams: Connection[TeamMember] = many(model.TeamMember, via="person_id")
    """Teams in which they are now; for clients, none."""


@query
class Query:
    """Teams."""

    team: Team | None = by_id(model.Team)
    """The team with that id."""
    teams: Connection[Team] = many(model.Team)
    """Teams of the IT company, also those that are no more."""


Mutation = mutations(
    teamAdd=(rules.add_team, rules.ADDED),
    teamRename=(rules.rename_team, rules.RENAMED),
    teamJoin=(rules.join_team, rules.JOINED),
    teamPart=(rules.part_from_team, rules.PARTED),
    teamEnd=(rules.end_team, rules.ENDED),
)
