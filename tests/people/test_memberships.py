"""Roles, and the rights that they give."""

from __future__ import annotations

import asyncio

import pytest

from schema.people import rules
from schema.people.model import Membership, Role
from schema.refusals import Forbidden, Invalid, NotFound
from schema.viewer import Right, Viewer
from tests.cast import Cast

OBSERVE, ASK, DECIDE, EXECUTE = Right.OBSERVE, Right.ASK, Right.DECIDE, Right.EXECUTE


def _rights(viewer: Viewer, client: object) -> set[Right]:
    return {right for right in Right if viewer.may(right, client.id)}  # type: ignore[attr-defined]  # an Organisation


async def test_the_owner_decides_the_coordinator_asks_the_employee_asks_for_themself(cast: Cast) -> None:
    assert _rights(cast.katarzyna, cast.zawilec) == {OBSERVE, ASK, DECIDE}
    assert _rights(cast.piotr, cast.zawilec) == {OBSERVE, ASK}
    assert _rights(cast.lucja, cast.zawilec) == {ASK}


async def test_nobody_of_a_client_has_rights_elsewhere(cast: Cast) -> None:
    for viewer in (cast.katarzyna, cast.piotr, cast.lucja):
        assert not _rights(viewer, cast.borowik)
        assert not _rights(viewer, cast.spokojna)


async def test_the_it_team_executes_for_all_or_for_named_clients_and_at_home(cast: Cast) -> None:
    for client in (cast.zawilec, cast.borowik, cast.spokojna):
        assert _rights(cast.tomasz, client) == {OBSERVE, ASK, EXECUTE}
        assert _rights(cast.nina, client) == {OBSERVE}
    assert _rights(cast.iga, cast.zawilec) == _rights(cast.iga, cast.spokojna) == {OBSERVE, ASK, EXECUTE}
    assert not _rights(cast.iga, cast.borowik)


async def test_the_administrator_decides_for_the_it_company_and_for_nobody_else(cast: Cast) -> None:
    assert _rights(cast.adam, cast.spokojna) == {OBSERVE, ASK, DECIDE, EXECUTE}
    assert _rights(cast.adam, cast.zawilec) == {OBSERVE, ASK, EXECUTE}


async def test_the_owner_grants_roles_at_home(cast: Cast) -> None:
    await rules.grant_role(cast.katarzyna, cast.lucja.person_id, role=Role.COORDINATOR)
    assert _rights(await rules.viewer_of(cast.lucja.person_id), cast.zawilec) == {OBSERVE, ASK}


async def test_the_administrator_grants_roles_everywhere(cast: Cast) -> None:
    await rules.grant_role(cast.adam, cast.jan.person_id, role=Role.OWNER)
    await rules.grant_role(cast.adam, cast.iga.person_id, role=Role.TECHNICIAN, organisation=cast.borowik.id)
    assert _rights(await rules.viewer_of(cast.iga.person_id), cast.borowik) == {OBSERVE, ASK, EXECUTE}


@pytest.mark.parametrize("who", ["piotr", "lucja", "tomasz", "iga", "nina"])
async def test_nobody_else_grants_any(cast: Cast, who: str) -> None:
    with pytest.raises(Forbidden, match="right to decide"):
        await rules.grant_role(getattr(cast, who), cast.lucja.person_id, role=Role.OWNER)


async def test_the_owner_makes_nobody_a_technician(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to decide"):
        await rules.grant_role(cast.katarzyna, cast.iga.person_id, role=Role.ADMIN)
    with pytest.raises(Invalid, match="not for people of that organisation"):
        await rules.grant_role(cast.katarzyna, cast.lucja.person_id, role=Role.TECHNICIAN)


async def test_a_role_of_a_client_holds_at_home_once(cast: Cast) -> None:
    with pytest.raises(Invalid, match="Only the IT team"):
        await rules.grant_role(cast.adam, cast.lucja.person_id, role=Role.OWNER, organisation=cast.borowik.id)
    with pytest.raises(Invalid, match="this role already"):
        await rules.grant_role(cast.katarzyna, cast.lucja.person_id, role=Role.EMPLOYEE)


async def test_a_stranger_learns_nothing(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such person"):
        await rules.grant_role(cast.halina, cast.lucja.person_id, role=Role.OWNER)


async def test_with_the_role_go_the_rights(cast: Cast) -> None:
    held = await Membership.get(person_id=cast.piotr.person_id)
    with pytest.raises(Forbidden, match="right to decide"):
        await rules.end_membership(cast.tomasz, held.id)
    await rules.end_membership(cast.katarzyna, held.id)
    assert not _rights(await rules.viewer_of(cast.piotr.person_id), cast.zawilec)
    with pytest.raises(Invalid, match="ended already"):
        await rules.end_membership(cast.katarzyna, held.id)


async def test_a_client_keeps_an_owner(cast: Cast) -> None:
    membership = await Membership.get(person_id=cast.katarzyna.person_id)
    with pytest.raises(Invalid, match="last owner"):
        await rules.end_membership(cast.katarzyna, membership.id)
    with pytest.raises(Invalid, match="last owner"):
        await rules.leave(cast.tomasz, cast.katarzyna.person_id)
    await rules.grant_role(cast.katarzyna, cast.piotr.person_id, role=Role.OWNER)
    await rules.leave(cast.tomasz, cast.katarzyna.person_id)
    with pytest.raises(Invalid, match="last owner"):
        await rules.leave(cast.tomasz, cast.piotr.person_id)


async def test_the_it_company_keeps_an_administrator(cast: Cast) -> None:
    membership = await Membership.get(person_id=cast.adam.person_id)
    with pytest.raises(Invalid, match="last administrator"):
        await rules.end_membership(cast.adam, membership.id)
    with pytest.raises(Invalid, match="last administrator"):
        await rules.leave(cast.adam, cast.adam.person_id)
    await rules.grant_role(cast.adam, cast.iga.person_id, role=Role.ADMIN)
    await rules.end_membership(cast.adam, membership.id)


async def test_of_two_owners_who_go_at_the_same_moment_one_stays(cast: Cast) -> None:
    await rules.grant_role(cast.katarzyna, cast.piotr.person_id, role=Role.OWNER)
    going = [rules.leave(cast.tomasz, who.person_id) for who in (cast.katarzyna, cast.piotr)]
    ends = await asyncio.gather(*going, return_exceptions=True)
    assert [type(end) for end in ends].count(Invalid) == 1
