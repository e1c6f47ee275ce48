"""What is asked of whoever decides in a process, and what becomes of their answer."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schema.decisions import rules as decisions
from schema.decisions.model import Approver, Decision, DecisionState, Option
from schema.processes import rules
from schema.processes.model import Process, ProcessState
from schema.writing import moment
from tests.cast import Cast
from tests.processes.test_running import MONDAY, started, states, tasks_of
from tests.processes.written import both, step

KEPT = {"key": "zgoda", "kind": "YES_NO", "label": both("Zgoda na zakup")}
ASKED: dict[str, Any] = {"side": "CLIENT", "owner": {"rule": "ROLE", "role": "OWNER"}, "action": "DECISION"}
DUE = {"since": "TARGET", "offset": -5, "unit": "BUSINESS_DAYS"}
AGREED = step("zgoda", **ASKED, field="zgoda", due=DUE, text=both("Cena i termin są w zgłoszeniu."))
BUY = step("zakup", "zgoda", when={"field": "zgoda", "value": True})
WELCOME = step("powitanie", "zakup")
FIELDS = [{"key": "zdalnie", "kind": "YES_NO", "label": both("Zdalnie?"), "required": True}, KEPT]


async def buying(cast: Cast) -> tuple[Process, Decision]:
    """Jan comes, and something may be bought for him."""
    process = await started(cast, AGREED, BUY, WELCOME, fields=FIELDS)
    return process, await Decision.get(subject_id=(await tasks_of(process))["zgoda"].id)


async def vote(cast: Cast, decision: Decision, *, yes: bool) -> None:
    """Katarzyna decides."""
    option = await Option.get(decision_id=decision.id, approves=yes)
    await decisions.vote(cast.katarzyna, decision.id, option=option.id, reason=None if yes else "Za drogo.")


@pytest.mark.parametrize(("yes", "bought"), [(True, "READY"), (False, "SKIPPED")])
async def test_an_answer_that_is_kept_says_what_comes_next(cast: Cast, yes: bool, bought: str) -> None:
    process, decision = await buying(cast)
    await vote(cast, decision, yes=yes)
    assert await states(process) == {
        "zgoda": "DONE",
        "zakup": bought,
        "powitanie": "BLOCKED" if yes else "READY",
    }
    row = await Process.get(id=process.id)
    assert (row.state, row.answers["zgoda"]) == (ProcessState.RUNNING, yes)


async def test_nobody_fills_in_at_the_start_what_is_decided_later(cast: Cast) -> None:
    process, _ = await buying(cast)
    assert process.answers == {"zdalnie": False}


async def test_katarzyna_reads_whom_it_is_about_and_what_a_no_means(cast: Cast) -> None:
    _, decision = await buying(cast)
    assert decision.why.split("\n\n") == [
        "Nowy piekarz: Jan Reder",
        "Cena i termin są w zgłoszeniu.",
        "Zdalnie? nie",
    ]
    no = await Option.get(decision_id=decision.id, approves=False)
    assert no.consequence == "Proces pójdzie dalej bez tego."


async def test_a_title_that_is_a_question_is_asked_as_it_is(cast: Cast) -> None:
    process = await started(cast, step("zgoda", **ASKED, title=both("Zgłosić naruszenie?")))
    decision = await Decision.get(subject_id=(await tasks_of(process))["zgoda"].id)
    assert decision.question == "Zgłosić naruszenie?"


async def test_it_is_wanted_by_the_day_of_the_task_wherever_that_moves(cast: Cast) -> None:
    process, decision = await buying(cast)
    assert decision.due_at == (await tasks_of(process))["zgoda"].due_at
    await rules.move_process(cast.piotr, process.id, target_on=MONDAY + dt.timedelta(weeks=2))
    moved = await Decision.get(id=decision.id)
    assert moved.due_at == (await tasks_of(process))["zgoda"].due_at != decision.due_at
    assert moved.state is DecisionState.PENDING


async def test_whoever_stands_in_for_katarzyna_is_asked(cast: Cast) -> None:
    until = moment() + dt.timedelta(days=9)
    await decisions.create_delegation(
        cast.katarzyna, cast.katarzyna.person_id, delegate=cast.piotr.person_id, until_at=until
    )
    _, decision = await buying(cast)
    [asked] = await Approver.filter(decision_id=decision.id)
    assert (asked.person_id, asked.delegate_of_id) == (cast.piotr.person_id, cast.katarzyna.person_id)
