"""Somebody takes over from another: whatever waited goes along in one step, or nothing does."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.accesses import rules as accesses
from schema.accesses.model import System, SystemKind
from schema.decisions import rules
from schema.decisions.model import Approver, Decision, Delegation, Succession
from schema.decisions.rules import NewOption
from schema.people import rules as people
from schema.people.model import Person, Role
from schema.people.rules.directory import Removable
from schema.record import now
from schema.refusals import Forbidden, Invalid, NotFound
from schema.tickets import rules as tickets
from schema.tickets.model import TicketWatcher
from schema.viewer import SYSTEM, Viewer
from tests.cast import Cast

WHY = "Katarzyna prowadzi teraz drugą piekarnię."


@pytest.fixture
async def zofia(cast: Cast) -> Viewer:
    """The bakery's second owner."""
    person = await people.add_person(SYSTEM, cast.zawilec.id, name="Zofia Kalina", email="zofia@zawil.example")
    await people.grant_role(SYSTEM, person.id, role=Role.OWNER)
    return await people.viewer_of(person.id)


async def ask(cast: Cast, *who: Viewer) -> Decision:
    """A question for those people."""
    options = [NewOption(label="Tak"), NewOption(label="Nie", approves=False)]
    asked = [one.person_id for one in who]
    return await rules.ask(cast.tomasz, cast.zawilec.id, question="Nowy piec?", options=options, approvers=asked)


async def door(cast: Cast, keeper: Viewer) -> System:
    """A system for which somebody answers."""
    facts = {"name": "Brama", "kind": SystemKind.BUILDING, "keeper": keeper.person_id}
    return await accesses.add_system(cast.katarzyna, cast.zawilec.id, **facts)


async def hand(cast: Cast, zofia: Viewer) -> Succession:
    """Zofia takes over from Katarzyna."""
    return await rules.hand_over(zofia, cast.katarzyna.person_id, to=zofia.person_id, reason=WHY)


async def test_everything_that_waited_goes_along(cast: Cast, zofia: Viewer) -> None:
    decision, system = await ask(cast, cast.katarzyna), await door(cast, cast.katarzyna)
    await tickets.watch(cast.katarzyna, cast.broken_oven.id)
    await people.update_person(zofia, cast.lucja.person_id, manager=cast.katarzyna.person_id)

    row = await hand(cast, zofia)

    assert (row.decisions, row.delegations, row.watches, row.systems, row.reports, row.tasks) == (1, 0, 1, 1, 1, 0)
    assert row.reason == WHY
    vote = await Approver.get(decision_id=decision.id)
    assert (vote.person_id, vote.delegate_of_id) == (zofia.person_id, None)
    assert (await System.get(id=system.id)).keeper_id == zofia.person_id
    assert (await Person.get(id=cast.lucja.person_id)).manager_id == zofia.person_id
    [watch] = await TicketWatcher.filter(ended_at=None)
    assert watch.person_id == zofia.person_id
    await people.leave(zofia, cast.katarzyna.person_id)


async def test_votes_that_were_lent_come_along_and_delegations_end(cast: Cast, zofia: Viewer) -> None:
    decision = await ask(cast, cast.katarzyna)
    until = now() + dt.timedelta(days=7)
    await rules.create_delegation(
        cast.katarzyna, cast.katarzyna.person_id, delegate=cast.piotr.person_id, until_at=until
    )
    row = await hand(cast, zofia)
    assert (row.decisions, row.delegations) == (1, 1)
    vote = await Approver.get(decision_id=decision.id)
    assert (vote.person_id, vote.delegate_of_id) == (zofia.person_id, None)
    assert not await Delegation.exists(ended_at=None)


async def test_whoever_stood_in_for_another_is_followed_too(cast: Cast, zofia: Viewer) -> None:
    decision = await ask(cast, cast.katarzyna)
    until = now() + dt.timedelta(days=7)
    await rules.create_delegation(
        cast.katarzyna, cast.katarzyna.person_id, delegate=cast.piotr.person_id, until_at=until
    )
    await rules.hand_over(zofia, cast.piotr.person_id, to=zofia.person_id, reason=WHY)
    vote = await Approver.get(decision_id=decision.id)
    assert (vote.person_id, vote.delegate_of_id) == (zofia.person_id, cast.katarzyna.person_id)
    assert (await Delegation.get(ended_at=None)).delegate_id == zofia.person_id


async def test_where_one_thing_is_refused_nothing_goes(cast: Cast, zofia: Viewer) -> None:
    decision, system = await ask(cast, cast.katarzyna), await door(cast, cast.katarzyna)
    with pytest.raises(Invalid, match="cannot decide there"):
        await rules.hand_over(zofia, cast.katarzyna.person_id, to=cast.lucja.person_id, reason=WHY)
    assert (await Approver.get(decision_id=decision.id)).person_id == cast.katarzyna.person_id
    assert (await System.get(id=system.id)).keeper_id == cast.katarzyna.person_id
    assert not await Succession.all().exists()


async def test_nobody_becomes_their_own_manager(cast: Cast, zofia: Viewer) -> None:
    await people.update_person(zofia, cast.piotr.person_id, manager=cast.katarzyna.person_id)
    await people.update_person(zofia, cast.lucja.person_id, manager=cast.piotr.person_id)
    await rules.hand_over(zofia, cast.katarzyna.person_id, to=cast.lucja.person_id, reason=WHY)
    assert (await Person.get(id=cast.piotr.person_id)).manager_id is None
    assert (await Person.get(id=cast.lucja.person_id)).manager_id == cast.piotr.person_id


async def test_only_whoever_decides_there_hands_over_and_to_their_own_people(cast: Cast, zofia: Viewer) -> None:
    for viewer in (cast.piotr, cast.lucja, cast.tomasz):
        with pytest.raises(Forbidden):
            await rules.hand_over(viewer, cast.katarzyna.person_id, to=zofia.person_id, reason=WHY)
    with pytest.raises(NotFound):
        await rules.hand_over(zofia, cast.katarzyna.person_id, to=cast.halina.person_id, reason=WHY)
    with pytest.raises(Invalid, match="somebody else"):
        await rules.hand_over(zofia, zofia.person_id, to=zofia.person_id, reason=WHY)
    await people.leave(zofia, cast.jan.person_id)
    with pytest.raises(Invalid, match="has left"):
        await rules.hand_over(zofia, cast.katarzyna.person_id, to=cast.jan.person_id, reason=WHY)


async def test_a_manager_and_a_first_day_can_be_taken_away(cast: Cast) -> None:
    facts = {"manager": cast.piotr.person_id, "start_on": now().date()}
    await people.update_person(cast.katarzyna, cast.lucja.person_id, **facts)
    row = await people.update_person(
        cast.katarzyna, cast.lucja.person_id, remove=[Removable.MANAGER, Removable.START_ON]
    )
    assert (row.manager_id, row.start_on) == (None, None)
