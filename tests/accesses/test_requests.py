"""Requests for access: people ask, the client answers, the IT team grants."""

from __future__ import annotations

import pytest

from schema.accesses import rules
from schema.accesses.model import Access, AccessRequest, RequestState, System
from schema.decisions import rules as decisions
from schema.decisions.model import Approver, Decision, DecisionState, Option
from schema.people import rules as people
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from schema.viewer import Viewer
from tests.cast import Cast

WHY = "Zamawiam mąkę na jutro."


@pytest.fixture
async def lucjas(cast: Cast, orders: System) -> AccessRequest:
    """What Łucja asks for."""
    return await rules.request_access(cast.lucja, orders.id, reason=WHY, level="piekarz")


async def answer(viewer: Viewer, request: AccessRequest, *, approves: bool) -> RequestState:
    """Where the request stands once they have answered."""
    option = await Option.get(decision_id=request.decision_id, approves=approves)
    why = None if approves else "Zamawia Piotr."
    await decisions.vote(viewer, option.decision_id, option=option.id, reason=why)
    return (await AccessRequest.get(id=request.id)).state


async def test_whoever_answers_for_it_and_whoever_decides_are_asked(cast: Cast, lucjas: AccessRequest) -> None:
    decision = await Decision.get(id=lucjas.decision_id)
    assert decision.question == "Czy nadać dostęp: Łucja Żółć, Zamówienia?"
    assert decision.why == f"{WHY}\nPoziom: piekarz"
    asked = {one.person_id for one in await Approver.filter(decision_id=decision.id)}
    assert asked == {cast.piotr.person_id, cast.katarzyna.person_id}


async def test_the_first_answer_counts_and_then_the_it_team_grants(cast: Cast, lucjas: AccessRequest) -> None:
    with pytest.raises(Impossible):
        await rules.fulfil(cast.tomasz, lucjas.id)
    assert await answer(cast.piotr, lucjas, approves=True) is RequestState.APPROVED
    row = await rules.fulfil(cast.tomasz, lucjas.id, account="lucja.z")
    access = await Access.get(id=row.access_id)
    assert (row.state, access.level, access.account) == (RequestState.GRANTED, "piekarz", "lucja.z")
    assert access.person_id == cast.lucja.person_id


async def test_a_no_leaves_everything_closed(cast: Cast, lucjas: AccessRequest) -> None:
    assert await answer(cast.katarzyna, lucjas, approves=False) is RequestState.REJECTED
    assert await Access.all().count() == 0
    with pytest.raises(Impossible):
        await rules.fulfil(cast.tomasz, lucjas.id)


async def test_whoever_bakes_and_answers_for_a_system_answers_too(cast: Cast, orders: System) -> None:
    await rules.update_system(cast.katarzyna, orders.id, keeper=cast.jan.person_id)
    request = await rules.request_access(cast.lucja, orders.id, reason=WHY)
    assert await answer(cast.jan, request, approves=True) is RequestState.APPROVED


async def test_the_owner_asks_for_jan_and_it_is_approved(cast: Cast, orders: System) -> None:
    request = await rules.request_access(cast.katarzyna, orders.id, person=cast.jan.person_id, reason=WHY)
    assert (request.state, request.decision_id) == (RequestState.APPROVED, None)


async def test_lucja_asks_for_herself_only(cast: Cast, orders: System) -> None:
    with pytest.raises(Forbidden):
        await rules.request_access(cast.lucja, orders.id, person=cast.jan.person_id, reason=WHY)
    with pytest.raises(NotFound):
        await rules.request_access(cast.halina, orders.id, reason=WHY)
    with pytest.raises(NotFound):
        await rules.request_access(cast.tomasz, orders.id, person=cast.halina.person_id, reason=WHY)


async def test_what_is_open_or_asked_for_is_not_asked_for_again(
    cast: Cast, lucjas: AccessRequest, orders: System
) -> None:
    with pytest.raises(Invalid, match="asked for already"):
        await rules.request_access(cast.katarzyna, orders.id, person=cast.lucja.person_id, reason=WHY)
    await rules.grant(cast.tomasz, orders.id, person=cast.jan.person_id)
    with pytest.raises(Invalid, match="open it already"):
        await rules.request_access(cast.jan, orders.id, reason=WHY)


async def test_lucja_takes_it_back_and_nobody_is_asked_any_more(cast: Cast, lucjas: AccessRequest) -> None:
    with pytest.raises(NotFound):
        await rules.withdraw(cast.jan, lucjas.id)
    row = await rules.withdraw(cast.lucja, lucjas.id)
    assert (row.state, row.ended_at is None) == (RequestState.WITHDRAWN, False)
    assert (await Decision.get(id=lucjas.decision_id)).state is DecisionState.WITHDRAWN


async def test_a_question_that_is_taken_back_takes_the_request_along(cast: Cast, lucjas: AccessRequest) -> None:
    assert lucjas.decision_id
    await decisions.withdraw(cast.katarzyna, lucjas.decision_id, reason="Rozmawiałyśmy.")
    assert (await AccessRequest.get(id=lucjas.id)).state is RequestState.WITHDRAWN


async def test_whoever_leaves_is_given_nothing(cast: Cast, lucjas: AccessRequest) -> None:
    await answer(cast.piotr, lucjas, approves=True)
    await people.leave(cast.katarzyna, cast.lucja.person_id)
    assert (await AccessRequest.get(id=lucjas.id)).state is RequestState.WITHDRAWN


async def test_nobody_asks_for_what_is_used_no_more(cast: Cast, orders: System) -> None:
    ended = await rules.end_system(cast.katarzyna, orders.id)
    with pytest.raises(Invalid, match="used no more"):
        await rules.request_access(cast.lucja, ended.id, reason=WHY)
