"""Asking for a decision: who is asked, and what nobody could ever answer."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from schema.decisions import rules
from schema.decisions.model import Authority, DecisionRule, DecisionState, Option, Timeout
from schema.people import rules as people
from schema.people.model import Role
from schema.record import now
from schema.refusals import Forbidden, Invalid, NotFound
from schema.viewer import SYSTEM
from tests.cast import Cast
from tests.decisions.asked import BUY, LEASE, LEAVE, ask, asked_of

SOON = now() + dt.timedelta(days=7)


async def test_whoever_may_decide_is_asked_when_nobody_is_named(cast: Cast) -> None:
    decision = await ask(cast, subject=cast.broken_oven.key)
    assert decision.state is DecisionState.PENDING
    assert (decision.subject_type, decision.subject_id) == ("tkt", cast.broken_oven.id)
    assert await asked_of(decision) == {"Katarzyna": "WAITING"}
    assert [one.label for one in await Option.filter(decision_id=decision.id).order_by("place")] == [
        BUY.label,
        LEASE.label,
        LEAVE.label,
    ]


async def test_each_side_is_asked_of_what_is_for_both(cast: Cast) -> None:
    decision = await ask(cast, authority=Authority.JOINT)
    assert await asked_of(decision) == {"Katarzyna": "WAITING", "Adam": "WAITING"}


async def test_the_coordinator_asks_and_an_employee_does_not(cast: Cast) -> None:
    await rules.ask(cast.piotr, cast.zawilec.id, question="Kiedy przeprowadzka?", options=[BUY, LEAVE])
    with pytest.raises(Forbidden, match="observe"):
        await rules.ask(cast.lucja, cast.zawilec.id, question="Monitor?", options=[BUY, LEAVE])
    with pytest.raises(NotFound):
        await rules.ask(cast.halina, cast.zawilec.id, question="Co tam?", options=[BUY, LEAVE])


async def test_only_who_may_decide_can_be_named(cast: Cast) -> None:
    for person, error in ((cast.piotr, Invalid), (cast.tomasz, Invalid), (cast.halina, NotFound)):
        with pytest.raises(error):
            await ask(cast, approvers=[person.person_id])
    decision = await ask(cast, authority=Authority.ENTERPRISE, approvers=[cast.tomasz.person_id])
    assert await asked_of(decision) == {"Tomasz": "WAITING"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"options": [BUY]},
        {"options": [BUY, replace(BUY, recommended=False)]},
        {"options": [BUY, replace(LEASE, recommended=True)]},
        {"options": [BUY, replace(LEASE, cost_currency=None)]},
        {"options": [BUY, replace(LEASE, cost_currency="zł")]},
        {"options": [BUY, replace(LEASE, cost_currency="QQQ")]},
        {"options": [BUY, replace(LEASE, cost_minor=-1)]},
        {"options": [BUY, replace(LEAVE, fallback=True)]},
        {"due_at": now() - dt.timedelta(days=1)},
        {"on_timeout": Timeout.EXPIRE},
        {"due_at": SOON, "on_timeout": Timeout.CHOOSE},
        {"rule": DecisionRule.N_OF_M, "needed": 2},
        {"rule": DecisionRule.N_OF_M, "needed": -1},
        {"question": " "},
    ],
)
@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_what_cannot_be_answered_is_not_asked(cast: Cast, wrong: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        await ask(cast, **wrong)


async def test_a_question_is_about_something_of_that_organisation(cast: Cast) -> None:
    for subject in ("tkt_none", f"tkt_{cast.laptop.id}", f"xyz_{cast.laptop.id}", cast.borowik.key):
        with pytest.raises(NotFound):
            await ask(cast, subject=subject)
    assert (await ask(cast, subject=cast.laptop.key)).subject_type == "dev"


async def test_a_second_owner_may_be_needed(cast: Cast) -> None:
    await people.grant_role(SYSTEM, cast.jan.person_id, role=Role.OWNER)
    decision = await ask(cast, rule=DecisionRule.N_OF_M, needed=2)
    assert await asked_of(decision) == {"Katarzyna": "WAITING", "Jan": "WAITING"}
