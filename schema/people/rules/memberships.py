"""Memberships: which role a person has where, and the rights that a role gives."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation, OrganisationKind
from schema.people.model import Membership, Person, PersonState, Role
from schema.people.rules.events import ROLE_ENDED, ROLE_GRANTED
from schema.refusals import Invalid, Words
from schema.viewer import Right, Viewer
from schema.writing import change, create, moment, see, unit

RIGHTS: dict[Role, frozenset[Right]] = {
    Role.OWNER: frozenset({Right.OBSERVE, Right.ASK, Right.DECIDE}),
    Role.COORDINATOR: frozenset({Right.OBSERVE, Right.ASK}),
    Role.EMPLOYEE: frozenset({Right.ASK}),
    Role.READER: frozenset({Right.OBSERVE}),
    Role.ADMIN: frozenset({Right.OBSERVE, Right.ASK, Right.EXECUTE}),
    Role.ACCOUNT_MANAGER: frozenset({Right.OBSERVE, Right.ASK, Right.EXECUTE}),
    Role.TECHNICIAN: frozenset({Right.OBSERVE, Right.ASK, Right.EXECUTE}),
    Role.EXECUTIVE: frozenset({Right.OBSERVE, Right.ASK}),
    Role.AMBASSADOR: frozenset({Right.OBSERVE, Right.ASK}),
}
"""Rights that a role gives where it is held. An ADMIN decides for the IT company besides."""

ROLES: dict[OrganisationKind, frozenset[Role]] = {
    OrganisationKind.ENTERPRISE: frozenset({Role.ADMIN, Role.ACCOUNT_MANAGER, Role.TECHNICIAN, Role.READER}),
    OrganisationKind.CLIENT: frozenset({Role.OWNER, Role.COORDINATOR, Role.EMPLOYEE, Role.READER}),
    OrganisationKind.PARTNER: frozenset({Role.EXECUTIVE, Role.AMBASSADOR, Role.READER}),
}
"""Roles for the people of an organisation of that kind."""


async def grant_role(
    viewer: Viewer,
    person: Annotated[UUID, Person, "Person who gets the role."],
    *,
    role: Annotated[Role, "Role to grant; it has to fit the kind of the person's organisation."],
    organisation: Annotated[
        UUID | None, Organisation, "Where it holds; if absent, everywhere for the IT team, at home for others."
    ] = None,
) -> Membership:
    """Grant a person a role: an owner in their own organisation, an administrator of the IT company anywhere."""
    async with unit(viewer):
        who = await see(Person, person, viewer)
        viewer.must_decide(who.client_id)
        where = await _where(who, role, organisation, viewer)
        if await Membership.exists(person_id=who.id, role=role, organisation_id=where, ended_at=None):
            raise Invalid("role", why=Words(en="They have this role already.", pl="Ta osoba ma już tę rolę."))
        membership = Membership(client_id=who.client_id, person_id=who.id, role=role, organisation_id=where)
        return await create(membership, viewer, ROLE_GRANTED)


async def _where(person: Person, role: Role, organisation: UUID | None, viewer: Viewer) -> UUID | None:
    home = await Organisation.get(id=person.client_id)
    if person.state is PersonState.LEFT:
        raise Invalid("person", why=Words(en="This person has left.", pl="Tej osoby już tu nie ma."))
    if role not in ROLES[home.kind]:
        en, pl = "This role is not for people of that organisation.", "Ta rola nie jest dla osób z tej organizacji."
        raise Invalid("role", why=Words(en=en, pl=pl))
    if home.kind is OrganisationKind.ENTERPRISE:
        return organisation and (await see(Organisation, organisation, viewer)).id
    if organisation not in (None, home.id):
        en, pl = "Only the IT team has roles in other organisations.", "Role w innych organizacjach ma tylko zespół IT."
        raise Invalid("organisation", why=Words(en=en, pl=pl))
    return home.id


async def end_membership(viewer: Viewer, membership: Annotated[UUID, Membership, "Membership to end."]) -> Membership:
    """End a role of a person; the rights go with it at once."""
    async with change(Membership, membership, viewer, ROLE_ENDED) as row:
        viewer.must_decide(row.client_id)
        if row.ended_at is not None:
            raise Invalid("membership", why=Words(en="It has ended already.", pl="To już się zakończyło."))
        row.ended_at = moment()
    return row
