"""Voting: who may, what it takes, and what stays as it is."""

from __future__ import annotations

import pytest

from schema.decisions import rules
from schema.decisions.model import Approver, Authority, Decision, DecisionRule, DecisionState, Option
from schema.history.model import HistoryEvent
from schema.people import rules as people
from schema.people.model import Role
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from schema.viewer import SYSTEM, Viewer
from tests.cast import Cast
from tests.decisions.asked import BUY, LEASE, LEAVE, ask, asked_of, option


async def vote(viewer: Viewer, decision: Decision, label: str = BUY.label, reason: str | None = None) -> Decision:
    return await rules.vote(viewer, decision.id, option=(await option(decision, label)).id, reason=reason)


async def test_the_owner_decides_and_it_stays(cast: Cast) -> None:
    decision = await ask(cast)
    assert (await vote(cast.katarzyna, decision)).state is DecisionState.TAKEN

    told = await HistoryEvent.filter(subject_id=decision.id).order_by("position").values_list("name", flat=True)
    assert told == ["decision.asked", "decision.voted", "decision.taken"]
    assert [one.label for one in await Option.filter(decision_id=decision.id, chosen=True)] == [BUY.label]
    with pytest.raises(Impossible, match="TAKEN"):
        await vote(cast.katarzyna, decision, LEASE.label)
    with pytest.raises(Impossible, match="TAKEN"):
        await rules.withdraw(cast.tomasz, decision.id, reason="Jednak nie.")


async def test_nobody_else_decides(cast: Cast) -> None:
    decision = await ask(cast)
    for person in (cast.tomasz, cast.adam, cast.piotr):
        with pytest.raises(Forbidden, match="take this decision"):
            await vote(person, decision)
    for person in (cast.lucja, cast.halina):
        with pytest.raises(NotFound):
            await vote(person, decision)


async def test_who_refuses_says_why(cast: Cast) -> None:
    decision = await ask(cast)
    with pytest.raises(Invalid, match="why you refuse"):
        await vote(cast.katarzyna, decision, LEAVE.label)
    assert (await vote(cast.katarzyna, decision, LEAVE.label, "Nie w tym roku.")).state is DecisionState.TAKEN
    [row] = await Approver.filter(decision_id=decision.id)
    assert (row.reason, row.decided_at is not None) == ("Nie w tym roku.", True)


async def test_an_option_is_of_its_own_decision(cast: Cast) -> None:
    decision, other = await ask(cast), await ask(cast)
    with pytest.raises(Invalid, match="another decision"):
        await rules.vote(cast.katarzyna, decision.id, option=(await option(other)).id)


async def test_all_owners_agree_or_go_on_talking(cast: Cast) -> None:
    await people.grant_role(SYSTEM, cast.jan.person_id, role=Role.OWNER)
    jan = await people.viewer_of(cast.jan.person_id)
    decision = await ask(cast, rule=DecisionRule.ALL)

    await vote(cast.katarzyna, decision, LEASE.label)
    assert (await vote(jan, decision)).state is DecisionState.PENDING
    assert (await vote(cast.katarzyna, decision)).state is DecisionState.TAKEN


async def test_of_both_sides_each_has_to_choose_the_same(cast: Cast) -> None:
    decision = await ask(cast, authority=Authority.JOINT)
    assert (await vote(cast.katarzyna, decision)).state is DecisionState.PENDING
    assert (await vote(cast.adam, decision)).state is DecisionState.TAKEN

    refused = await ask(cast, authority=Authority.JOINT)
    assert (await vote(cast.adam, refused, LEAVE.label, "Nie mamy ludzi.")).state is DecisionState.TAKEN
    assert await asked_of(refused) == {"Katarzyna": "RELEASED", "Adam": "VOTED"}


async def test_a_decision_is_changed_by_a_new_one_only(cast: Cast) -> None:
    decision = await ask(cast)
    with pytest.raises(Invalid, match="was taken"):
        await ask(cast, supersedes=decision.id)
    await vote(cast.katarzyna, decision)

    later = await ask(cast, supersedes=decision.id)
    with pytest.raises(Invalid, match="open already"):
        await ask(cast, supersedes=decision.id)
    assert (await Decision.get(id=decision.id)).state is DecisionState.TAKEN

    await vote(cast.katarzyna, later, LEASE.label)
    assert (await Decision.get(id=decision.id)).state is DecisionState.SUPERSEDED


async def test_a_question_is_taken_back_with_a_reason(cast: Cast) -> None:
    decision = await ask(cast)
    with pytest.raises(Forbidden):
        await rules.withdraw(cast.piotr, decision.id, reason="Po co?")
    assert (await rules.withdraw(cast.tomasz, decision.id, reason="Nieaktualne.")).state is DecisionState.WITHDRAWN
    assert await asked_of(decision) == {"Katarzyna": "RELEASED"}


async def test_whoever_is_asked_asks_back_and_whoever_asked_answers(cast: Cast) -> None:
    decision = await ask(cast)
    with pytest.raises(Forbidden):
        await rules.ask_back(cast.piotr, decision.id, question="Za ile?")
    assert (await rules.ask_back(cast.katarzyna, decision.id, question="Za ile?")).asked_back_at
    assert (await rules.remark(cast.piotr, decision.id, body="Też pytam.")).asked_back_at
    assert (await rules.remark(cast.tomasz, decision.id, body="Kwota jest netto.")).asked_back_at is None
