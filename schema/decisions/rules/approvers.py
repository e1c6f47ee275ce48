"""Who is asked: those who are named, or everyone who may decide there at that moment."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from schema.decisions.model import Approver, Authority, Decision, Side
from schema.decisions.rules.standing_in import may_decide, stand_in
from schema.people import rules as people
from schema.people.model import Membership, Person, PersonState, Role
from schema.refusals import Invalid, NotFound, Words
from schema.viewer import Right, Viewer
from schema.writing import see

SIDES = {
    Authority.CLIENT: (Side.CLIENT,),
    Authority.ENTERPRISE: (Side.ENTERPRISE,),
    Authority.JOINT: (Side.CLIENT, Side.ENTERPRISE),
}
DECIDING = {Side.CLIENT: {Role.OWNER}, Side.ENTERPRISE: {Role.ADMIN, Role.ACCOUNT_MANAGER}}
"""Roles of those who are asked when nobody is named."""
HIGHEST = {Side.CLIENT: {Role.OWNER}, Side.ENTERPRISE: {Role.ADMIN}}
"""Roles of those who are asked in the end."""
RIGHT = {Side.CLIENT: Right.DECIDE, Side.ENTERPRISE: Right.EXECUTE}
"""What somebody needs to be named."""

NOBODY_DECIDES = Words(
    en="Nobody there may decide. Name somebody.", pl="Nikt tam nie może podjąć decyzji. Wskaż kogoś."
)


async def approvers_of(viewer: Viewer, decision: Decision, named: Sequence[UUID]) -> list[Approver]:
    """Rows of those who are asked; whoever is away has somebody in their place."""
    sides = SIDES[decision.authority]
    chosen: dict[Side, list[UUID]] = {side: [] for side in sides}
    for person in dict.fromkeys(named):
        side, id_ = await _named(viewer, decision, person)
        chosen[side].append(id_)
    for side in sides:
        chosen[side] = chosen[side] or await in_roles(DECIDING[side], decision.client_id)
        if not chosen[side]:
            raise Invalid("approvers", why=NOBODY_DECIDES)
    return [await approver(decision, side, person) for side in sides for person in chosen[side]]


async def _named(viewer: Viewer, decision: Decision, person: UUID) -> tuple[Side, UUID]:
    row = await see(Person, person, viewer)
    side = Side.ENTERPRISE if await people.is_staff(row) else Side.CLIENT
    if side is Side.CLIENT and row.client_id != decision.client_id:
        raise NotFound("approvers", what=Words(en=Person.words[0], pl=Person.words[1]))
    known = row.state is not PersonState.LEFT and side in SIDES[decision.authority]
    if not known or not (await people.viewer_of(row.id)).may(RIGHT[side], decision.client_id):
        en, pl = f"{row.name} may not take this decision.", f"{row.name} nie może podjąć tej decyzji."
        raise Invalid("approvers", why=Words(en=en, pl=pl))
    return side, row.id


async def in_roles(roles: set[Role], client_id: UUID) -> list[UUID]:
    """People who have one of the roles there, or everywhere, and are still there."""
    there = Membership.filter(role__in=roles, ended_at=None, organisation_id=client_id)
    everywhere = Membership.filter(role__in=roles, ended_at=None, organisation_id=None)
    found = [
        membership.person_id
        for query in (there, everywhere)
        for membership in await query.filter(person__withdrawn_at=None)
        .exclude(person__state=PersonState.LEFT)
        .order_by("id")
    ]
    return list(dict.fromkeys(found))


async def approver(decision: Decision, side: Side, person: UUID) -> Approver:
    """A row of somebody who is asked, or of who decides for them now."""
    instead = await stand_in(person)
    if instead != person and not await may_decide(instead, decision.client_id):
        instead = person
    delegate_of = person if instead != person else None
    of = {"client_id": decision.client_id, "decision_id": decision.id}
    return Approver(**of, side=side, person_id=instead, delegate_of_id=delegate_of)
