"""What people say to devices that are handed to them."""

from __future__ import annotations

import pytest

from schema.decisions import rules as decisions
from schema.decisions.model import Decision, DecisionState, Option
from schema.devices import rules
from schema.devices.model import Acceptance, Assignment, Device, Stage
from schema.history.model import HistoryEvent
from schema.people import rules as people
from schema.people.model import Membership, Role
from schema.refusals import Forbidden, Invalid, NotFound
from schema.viewer import SYSTEM, Viewer
from tests.cast import Cast
from tests.reading.asking import ask

WAITING = """{ viewer { approvals(filter: { state: { eq: WAITING } }) { nodes { decision {
    question why options { nodes { label } } subject { ... on Device { tag } } } } } } }"""


async def test_whoever_gets_a_device_is_asked_in_their_language_and_sees_it_waiting(cast: Cast) -> None:
    await _hand_over(cast)
    told = await ask(WAITING, cast.lucja)
    [waiting] = told["viewer"]["approvals"]["nodes"]
    assert waiting["decision"] == {
        "question": "Czy to urządzenie jest u Ciebie: Lenovo ThinkPad T14 (ZAW-001)?",
        "why": "Stan: rysa na klapie\nW zestawie: ładowarka",
        "options": {"nodes": [{"label": "Tak, mam je"}, {"label": "Nie, albo nie w takim stanie"}]},
        "subject": {"tag": "ZAW-001"},
    }
    assert (await ask(WAITING, cast.jan))["viewer"]["approvals"]["nodes"] == []


async def test_who_accepts_has_it_and_that_is_on_record(cast: Cast) -> None:
    decision = await _hand_over(cast)
    await _vote(cast.lucja, decision, approves=True)
    [period] = await Assignment.filter(device_id=cast.laptop.id)
    assert (period.acceptance, period.to_at) == (Acceptance.ACCEPTED, None)
    assert (await Device.get(id=cast.laptop.id)).stage is Stage.IN_USE
    accepted = await HistoryEvent.get(subject_id=cast.laptop.id, name="device.accepted")
    assert accepted.actor_id == cast.lucja.person_id


async def test_a_no_sends_it_back_within_one_event_and_says_why(cast: Cast) -> None:
    decision = await _hand_over(cast)
    with pytest.raises(Invalid, match="why you refuse"):
        await _vote(cast.lucja, decision, approves=False, reason=None)
    await _vote(cast.lucja, decision, approves=False, reason="Bez ładowarki.")

    device = await Device.get(id=cast.laptop.id)
    [period] = await Assignment.filter(device_id=device.id)
    assert (device.stage, device.holder_id) == (Stage.IN_STOCK, None)
    assert period.acceptance is Acceptance.DECLINED
    assert period.to_at is not None
    names = await HistoryEvent.filter(subject_id=device.id).order_by("position").values_list("name", flat=True)
    assert names[-2:] == ["device.handed_over", "device.declined"]
    await rules.hand_over(cast.tomasz, device.id, holder=cast.jan.person_id)


@pytest.mark.parametrize(("verb", "stage"), [("send_to_repair", Stage.IN_REPAIR), ("report_lost", Stage.LOST)])
async def test_what_is_declined_while_it_is_away_belongs_to_nobody_and_stays_there(
    cast: Cast, verb: str, stage: Stage
) -> None:
    decision = await _hand_over(cast)
    await getattr(rules, verb)(cast.tomasz, cast.laptop.id)
    await _vote(cast.lucja, decision, approves=False, reason="Nigdy go nie było.")
    device = await Device.get(id=cast.laptop.id)
    assert (device.stage, device.holder_id) == (stage, None)


async def test_what_came_back_earlier_waits_for_no_answer_and_its_holder_may_leave(cast: Cast) -> None:
    decision = await _hand_over(cast)
    await rules.take_back(cast.tomasz, cast.laptop.id)
    assert (await Decision.get(id=decision.id)).state is DecisionState.WITHDRAWN
    assert (await Assignment.get(device_id=cast.laptop.id)).acceptance is None
    await people.leave(cast.katarzyna, cast.lucja.person_id)


async def test_who_only_looks_on_is_not_asked_what_they_could_not_answer(cast: Cast) -> None:
    await people.grant_role(SYSTEM, cast.jan.person_id, role=Role.READER)
    for membership in await Membership.filter(person_id=cast.jan.person_id).exclude(role=Role.READER):
        await people.end_membership(SYSTEM, membership.id)
    with pytest.raises(Invalid, match="cannot answer"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id, acceptance=True)


async def test_nobody_accepts_for_somebody_else_and_a_place_accepts_nothing(cast: Cast) -> None:
    with pytest.raises(Invalid, match="accepts nothing"):
        await rules.hand_over(cast.tomasz, cast.laptop.id, location="Sala szkoleń", acceptance=True)
    decision = await _hand_over(cast)
    with pytest.raises(Forbidden):
        await _vote(cast.katarzyna, decision, approves=True)
    with pytest.raises(NotFound):
        await _vote(cast.jan, decision, approves=True)


async def _hand_over(cast: Cast) -> Decision:
    words = {"condition": "rysa na klapie", "accessories": "ładowarka"}
    await rules.hand_over(cast.tomasz, cast.laptop.id, holder=cast.lucja.person_id, acceptance=True, **words)
    return await Decision.get(subject_id=cast.laptop.id)


async def _vote(viewer: Viewer, decision: Decision, *, approves: bool, reason: str | None = None) -> None:
    option = await Option.get(decision_id=decision.id, approves=approves)
    await decisions.vote(viewer, decision.id, option=option.id, reason=reason)
