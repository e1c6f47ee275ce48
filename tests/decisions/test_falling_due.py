"""Falling due: what was said to happen happens, once, and by the installation alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from schema.decisions import rules
from schema.decisions.model import Decision, DecisionRule, DecisionState, Option, Timeout
from schema.decisions.rules.falling_due import settle_late_decisions
from schema.people import rules as people
from schema.people.model import Role
from schema.record import now
from schema.refusals import Forbidden, Invalid
from schema.viewer import SYSTEM
from schema.writing import unit
from tests.cast import Cast
from tests.decisions.asked import BUY, LEAVE, ask, asked_of, option

DUE = now() + dt.timedelta(days=3)
AFTER = DUE + dt.timedelta(minutes=1)


async def late(cast: Cast, what: Timeout, **more: Any) -> Decision:
    return await ask(cast, due_at=DUE, on_timeout=what, **more)


async def test_it_is_due_when_its_time_is_over(cast: Cast) -> None:
    decision = await late(cast, Timeout.EXPIRE)
    await late(cast, Timeout.NOTHING)
    assert await rules.due_decisions() == []
    async with unit(SYSTEM, effective_at=AFTER):
        assert await rules.due_decisions() == [decision.id]
        await rules.fall_due(SYSTEM, decision.id)
        assert await rules.due_decisions() == []


async def test_a_timer_does_it_once(cast: Cast) -> None:
    decision = await late(cast, Timeout.ESCALATE)
    assert await settle_late_decisions() == 0
    async with unit(SYSTEM, effective_at=AFTER):
        assert [await settle_late_decisions(), await settle_late_decisions()] == [1, 0]
        with pytest.raises(Invalid, match="happened already"):
            await rules.fall_due(SYSTEM, decision.id)


async def test_a_question_is_dropped(cast: Cast) -> None:
    decision = await late(cast, Timeout.EXPIRE)
    with pytest.raises(Forbidden, match="installation itself"):
        await rules.fall_due(cast.tomasz, decision.id)
    assert (await rules.fall_due(SYSTEM, decision.id)).state is DecisionState.EXPIRED
    assert await asked_of(decision) == {"Katarzyna": "RELEASED"}


async def test_the_option_named_for_it_is_chosen(cast: Cast) -> None:
    decision = await late(cast, Timeout.CHOOSE, options=[BUY, replace(LEAVE, fallback=True)])
    taken = await rules.fall_due(SYSTEM, decision.id)
    assert (taken.state, taken.fell_due_at is not None) == (DecisionState.TAKEN, True)
    assert [one.label for one in await Option.filter(decision_id=decision.id, chosen=True)] == [LEAVE.label]


async def test_it_goes_to_the_owners_and_one_is_enough(cast: Cast) -> None:
    await people.grant_role(SYSTEM, cast.jan.person_id, role=Role.OWNER)
    jan = await people.viewer_of(cast.jan.person_id)
    decision = await late(cast, Timeout.ESCALATE, approvers=[cast.jan.person_id], rule=DecisionRule.ALL)
    await people.grant_role(SYSTEM, cast.lucja.person_id, role=Role.OWNER)
    assert (await rules.fall_due(SYSTEM, decision.id)).state is DecisionState.PENDING
    assert await asked_of(decision) == {"Jan": "WAITING", "Katarzyna": "WAITING", "Łucja": "WAITING"}
    chosen = await option(decision)
    assert (await rules.vote(jan, decision.id, option=chosen.id)).state is DecisionState.TAKEN
