"""Reaching people: who can be told something by mail, and how soon they want to be."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from schema.mails.rules.knowing import by_mail
from schema.notices.model import NoticeKind as Kind, Pace, Preference
from schema.organisations.model import Organisation, OrganisationKind
from schema.people.model import Membership, Person, PersonState, Role
from schema.people.rules import viewer_of
from schema.viewer import Viewer

MINE = frozenset({Kind.REPLY, Kind.MENTIONED, Kind.STATUS})
CLIENT = MINE | {Kind.ASSIGNED, Kind.DECISION, Kind.REMINDER}
TEAM = frozenset({Kind.REPLY, Kind.MENTIONED, Kind.ASSIGNED, Kind.DECISION, Kind.REMINDER, Kind.SLA})

AT_ONCE: dict[Role, frozenset[Kind]] = {
    Role.OWNER: CLIENT,
    Role.COORDINATOR: CLIENT,
    Role.EMPLOYEE: CLIENT,
    Role.READER: MINE,
    Role.ADMIN: TEAM,
    Role.ACCOUNT_MANAGER: TEAM,
    Role.TECHNICIAN: TEAM,
    Role.EXECUTIVE: CLIENT,
    Role.AMBASSADOR: CLIENT,
}
"""Of what people with a role are told at once while they have chosen nothing; of the rest they are not told."""


@dataclass(frozen=True)
class Reach:
    """A person who has an address, what they chose, and what their roles give."""

    person: Person
    chosen: Preference
    kinds: frozenset[Kind]

    def pace(self, kind: Kind) -> Pace:
        """How soon they want to be told of things of that kind."""
        chosen = self.chosen.paces.get(kind.value)
        return Pace(chosen) if chosen else Pace.AT_ONCE if kind in self.kinds else Pace.NEVER

    @property
    def takes_mail(self) -> bool:
        """Whether no mail server said that their address takes none."""
        return self.chosen.returned_at is None or self.chosen.returned_email != self.person.email


async def reach(people: Collection[UUID]) -> dict[UUID, Reach]:
    """Those of them who are still there, have an address and some right, or never had a role and ask by mail."""
    there = Person.filter(id__in=people, withdrawn_at=None, email__not_isnull=True).exclude(state=PersonState.LEFT)
    chosen = {row.person_id: row for row in await Preference.filter(person_id__in=people)}
    roles: dict[UUID, list[Membership]] = {}
    for membership in await Membership.filter(person_id__in=people):
        roles.setdefault(membership.person_id, []).append(membership)
    found = {}
    for person in await there:
        kinds = _kinds(roles.get(person.id))
        if kinds is not None:
            preference = chosen.get(person.id) or Preference(client_id=person.client_id, person_id=person.id)
            found[person.id] = Reach(person, preference, kinds)
    return found


def _kinds(roles: list[Membership] | None) -> frozenset[Kind] | None:
    """Of what somebody with these roles is told at once; None when they have lost all of them."""
    if roles is None:
        return MINE
    lasting = [AT_ONCE[one.role] for one in roles if one.ended_at is None]
    return frozenset().union(*lasting) if lasting else None


async def eyes_of(person: Person) -> Viewer:
    """The person as whoever reads their mail; who never had a role sees what they asked for by mail."""
    viewer = await viewer_of(person.id)
    if await Membership.exists(person_id=person.id):
        return viewer
    client = await Organisation.exists(id=person.client_id, kind=OrganisationKind.CLIENT)
    return await by_mail(person, "") if client else viewer
