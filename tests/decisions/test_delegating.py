"""Delegating: one decision or all for a time, those that wait already too; and what comes back."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.decisions import rules
from schema.decisions.model import Approver, DecisionState, Delegation
from schema.decisions.rules.delegating import change_delegates
from schema.people import rules as people
from schema.people.model import Role
from schema.record import now
from schema.refusals import Forbidden, Invalid
from schema.viewer import SYSTEM
from schema.writing import unit
from tests.cast import Cast
from tests.decisions.asked import ask, asked_of, option

WEEK = dt.timedelta(days=7)


async def away(cast: Cast, *, begin: dt.datetime | None = None, until: dt.timedelta = WEEK) -> Delegation:
    """Katarzyna is on holiday; Piotr decides."""
    given = {"delegate": cast.piotr.person_id, "from_at": begin, "until_at": (begin or now()) + until}
    return await rules.create_delegation(cast.katarzyna, cast.katarzyna.person_id, **given)


async def test_what_waits_already_and_what_comes_go_to_the_delegate(cast: Cast) -> None:
    before = await ask(cast)
    await away(cast)
    after = await ask(cast)
    for decision in (before, after):
        [row] = await Approver.filter(decision_id=decision.id)
        assert (row.person_id, row.delegate_of_id) == (cast.piotr.person_id, cast.katarzyna.person_id)
        chosen = await option(decision)
        assert (await rules.vote(cast.piotr, decision.id, option=chosen.id)).state is DecisionState.TAKEN


async def test_when_it_ends_what_is_undecided_comes_back(cast: Cast) -> None:
    decision, delegation = await ask(cast), await away(cast)
    with pytest.raises(Forbidden):
        await rules.end_delegation(cast.tomasz, delegation.id)
    await rules.end_delegation(cast.katarzyna, delegation.id)
    [row] = await Approver.filter(decision_id=decision.id)
    assert (row.person_id, row.delegate_of_id) == (cast.katarzyna.person_id, None)
    with pytest.raises(Invalid, match="ended already"):
        await rules.end_delegation(cast.katarzyna, delegation.id)


async def test_a_later_one_begins_when_its_time_comes(cast: Cast) -> None:
    decision, delegation = await ask(cast), await away(cast, begin=now() + WEEK)
    assert await asked_of(decision) == {"Katarzyna": "WAITING"}
    with pytest.raises(Forbidden):
        await rules.begin_delegation(cast.katarzyna, delegation.id)
    await rules.begin_delegation(SYSTEM, delegation.id)
    assert await asked_of(decision) == {"Piotr": "WAITING"}


async def test_timers_begin_and_end_it(cast: Cast) -> None:
    decision, delegation = await ask(cast), await away(cast, begin=now() + WEEK)
    assert await change_delegates() == 0
    for later, who in ((delegation.from_at, "Piotr"), (delegation.until_at, "Katarzyna")):
        async with unit(SYSTEM, effective_at=later + dt.timedelta(minutes=1)):
            assert [await change_delegates(), await change_delegates()] == [1, 0]
        assert await asked_of(decision) == {who: "WAITING"}


async def test_one_decision_is_handed_on_and_taken_back(cast: Cast) -> None:
    decision = await ask(cast)
    await rules.delegate(cast.katarzyna, decision.id, delegate=cast.piotr.person_id)
    assert await asked_of(decision) == {"Piotr": "WAITING"}
    await rules.delegate(cast.katarzyna, decision.id, delegate=cast.katarzyna.person_id)
    [row] = await Approver.filter(decision_id=decision.id)
    assert (row.person_id, row.delegate_of_id) == (cast.katarzyna.person_id, None)


async def test_a_delegate_is_of_the_same_side_and_sees_the_whole_organisation(cast: Cast) -> None:
    decision = await ask(cast)
    for person in (cast.tomasz, cast.lucja):
        with pytest.raises(Invalid, match="cannot decide"):
            await rules.delegate(cast.katarzyna, decision.id, delegate=person.person_id)
    with pytest.raises(Forbidden):
        await rules.delegate(cast.piotr, decision.id, delegate=cast.piotr.person_id)


async def test_nobody_makes_themselves_the_delegate_of_another(cast: Cast) -> None:
    given = {"delegate": cast.piotr.person_id, "until_at": now() + WEEK}
    for person in (cast.piotr, cast.tomasz):
        with pytest.raises(Forbidden):
            await rules.create_delegation(person, cast.katarzyna.person_id, **given)


async def test_periods_make_sense(cast: Cast) -> None:
    await away(cast)
    with pytest.raises(Invalid, match="in that time already"):
        await away(cast)
    with pytest.raises(Invalid, match="over already"):
        await away(cast, begin=now() + 2 * WEEK, until=dt.timedelta(0))


async def test_a_delegate_who_is_away_too_has_a_delegate(cast: Cast) -> None:
    await people.grant_role(SYSTEM, cast.lucja.person_id, role=Role.COORDINATOR)
    given = {"delegate": cast.lucja.person_id, "until_at": now() + WEEK}
    await rules.create_delegation(cast.piotr, cast.piotr.person_id, **given)
    await away(cast)
    decision = await ask(cast)
    [row] = await Approver.filter(decision_id=decision.id)
    assert (row.person_id, row.delegate_of_id) == (cast.lucja.person_id, cast.katarzyna.person_id)


async def test_nobody_leaves_while_a_decision_waits_for_them(cast: Cast) -> None:
    decision = await ask(cast)
    await rules.delegate(cast.katarzyna, decision.id, delegate=cast.piotr.person_id)
    with pytest.raises(Invalid, match="still wait"):
        await people.leave(cast.katarzyna, cast.piotr.person_id)
