"""What may happen to a team, and who may make it happen."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation, OrganisationKind
from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import Forbidden, Invalid, NotFound, Words
from schema.teams.model import Team, TeamMember
from schema.viewer import Right, Viewer
from schema.writing import ADMINISTERS, Event, Guard, change, create, empty, keep, moment, parts, said, see, unit

RUNS = Guard(
    ADMINISTERS,
    lambda: Forbidden(right=Words(en="administer the installation", pl="administrowanie instalacją")),
)
LASTS = Guard(
    empty("ended_at"),
    lambda: Invalid("team", why=Words(en="This team is no more.", pl="Tego zespołu już nie ma.")),
)

ADDED = Event("team.added", by={Right.DECIDE}, words=("add", "dodać"), only=(RUNS,))
RENAMED = Event("team.renamed", by={Right.DECIDE}, words=("rename", "zmienić nazwę"), only=(RUNS, LASTS))
JOINED = Event("team.joined", by={Right.DECIDE}, words=("add a member", "dodać osobę"), only=(RUNS, LASTS))
PARTED = Event("team.parted", by={Right.DECIDE}, words=("remove a member", "usunąć osobę"), only=(RUNS, LASTS))
ENDED = Event("team.ended", by={Right.DECIDE}, words=("end", "rozwiązać"), only=(RUNS, LASTS))


async def add_team(viewer: Viewer, *, name: Annotated[str, "What it is called."]) -> Team:
    """Found a team of the IT company."""
    async with unit(viewer):
        company = await Organisation.get(kind=OrganisationKind.ENTERPRISE)
        team = Team(client_id=company.id)
        viewer.must(ADDED.by, company.id)
        await RUNS.check(viewer, team)
        team.name = await _free_name(name, team)
        return await create(team, viewer, ADDED)


async def rename_team(
    viewer: Viewer,
    team: Annotated[UUID, Team, "Team to rename."],
    *,
    name: Annotated[str, "New name."],
) -> Team:
    """Give a team another name."""
    async with change(Team, team, viewer, RENAMED) as row:
        row.name = await _free_name(name, row)
    return row


async def _free_name(name: str, team: Team) -> str:
    name = said(name, "name", at_most=100)
    if await Team.filter(client_id=team.client_id, name=name, ended_at=None).exclude(id=team.id).exists():
        en, pl = "There is a team of this name already.", "Jest już zespół o tej nazwie."
        raise Invalid("name", why=Words(en=en, pl=pl))
    return name


async def join_team(
    viewer: Viewer,
    team: Annotated[UUID, Team, "Team that somebody joins."],
    *,
    person: Annotated[UUID, Person, "Person of the IT company."],
) -> Team:
    """Put somebody of the IT company into a team."""
    async with change(Team, team, viewer, JOINED) as row:
        seen = await see(Person, person, viewer)
        if not await people.is_staff(seen):
            raise NotFound("person", what=Words(en=Person.words[0], pl=Person.words[1]))
        people.must_be_there(seen)
        if await TeamMember.exists(team_id=row.id, person_id=seen.id, ended_at=None):
            raise Invalid("person", why=Words(en="They are in this team already.", pl="Ta osoba już tu jest."))
        keep(TeamMember(client_id=row.client_id, team_id=row.id, person_id=seen.id))
    return row


async def part_from_team(
    viewer: Viewer,
    team: Annotated[UUID, Team, "Team that somebody leaves."],
    *,
    person: Annotated[UUID, Person, "Person of the team."],
) -> Team:
    """Take somebody out of a team; what is assigned to them stays."""
    async with change(Team, team, viewer, PARTED) as row:
        seen = await see(Person, person, viewer)
        if not (membership := await parts(TeamMember, team_id=row.id, person_id=seen.id, ended_at=None)):
            raise Invalid("person", why=Words(en="They are not in this team.", pl="Tej osoby nie ma w tym zespole."))
        membership[0].ended_at = moment()
        keep(membership[0])
    return row


async def end_team(viewer: Viewer, team: Annotated[UUID, Team, "Team that is no more."]) -> Team:
    """End a team: nothing is assigned to it any more; what was, keeps saying so."""
    async with change(Team, team, viewer, ENDED) as row:
        for membership in await parts(TeamMember, team_id=row.id, ended_at=None):
            membership.ended_at = moment()
            keep(membership)
        row.ended_at = moment()
    return row


async def can_take(viewer: Viewer, team: UUID, field: str) -> UUID:
    """The team, if it is there and work can be given to it."""
    row = await see(Team, team, viewer)
    if row.ended_at is not None:
        raise Invalid(field, why=Words(en="This team is no more.", pl="Tego zespołu już nie ma."))
    return row.id
