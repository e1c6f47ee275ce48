"""Memberships: which role a person has where, and the rights that a role gives."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from tortoise.expressions import Q

from schema.organisations.model import Organisation, OrganisationKind
from schema.people.model import Membership, Person, PersonState, Role
from schema.people.rules.events import ROLE_ENDED, ROLE_GRANTED
from schema.refusals import Invalid, Words
from schema.viewer import Right, Viewer
from schema.writing import change, create, locked, moment, see, unit

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


NEEDED = {
    Role.OWNER: Words(
        en="This is the organisation's last owner. Make somebody else an owner first.",
        pl="To ostatnia osoba z rolą właściciela w tej organizacji. Najpierw nadaj tę rolę komuś innemu.",
    ),
    Role.ADMIN: Words(
        en="This is the IT company's last administrator. Make somebody else one first.",
        pl="To ostatnia osoba z rolą administratora w firmie IT. Najpierw nadaj tę rolę komuś innemu.",
    ),
}
"""Roles that somebody has to have, and how we say that they are the last."""


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
        who = await see(Person, person, viewer, to=ROLE_GRANTED)
        where = await _where(who, role, organisation, viewer)
        if await Membership.exists(person_id=who.id, role=role, organisation_id=where, ended_at=None):
            raise Invalid("role", why=Words(en="They have this role already.", pl="Ta osoba ma już tę rolę."))
        membership = Membership(client_id=who.client_id, person_id=who.id, role=role, organisation_id=where)
        return await create(membership, viewer, ROLE_GRANTED)


async def _where(person: Person, role: Role, organisation: UUID | None, viewer: Viewer) -> UUID | None:
    home = await Organisation.get(id=person.client_id)
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
        await must_not_be_last("membership", row, viewer, besides=Q(id=row.id))
        row.ended_at = moment()
    return row


async def must_not_be_last(path: str, membership: Membership, viewer: Viewer, *, besides: Q) -> None:
    """Refuse to leave a client without an owner, or the IT company without an administrator."""
    if membership.role not in NEEDED:
        return
    # Locked, or of two owners who go at the same time each would count on the other.
    await locked(Organisation, membership.client_id, viewer)
    others = Membership.filter(client_id=membership.client_id, role=membership.role, ended_at=None).exclude(besides)
    if not await others.filter(person__withdrawn_at=None).exclude(person__state=PersonState.LEFT).exists():
        raise Invalid(path, why=NEEDED[membership.role])
