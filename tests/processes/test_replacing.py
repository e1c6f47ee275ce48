"""A replacement that the client approved begins by itself, and goes on by what is done in the plan and the register."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from fixtures.scenarios import library
from schema.decisions import rules as decisions
from schema.decisions.model import Option
from schema.devices import rules as devices
from schema.processes import rules
from schema.processes.model import Owner, OwnerRule, Process, ProcessState, Task
from schema.record import now
from schema.replacements import rules as replacements
from schema.replacements.model import Replacement, ReplacementProposal, ReplacementState, ReplacementWay
from schema.replacements.rules import NewReplacement, NewReplacementOption
from tests.cast import Cast

NEXT = now().year + 1
TOLD = library()["device-replacement"]


def way(way: ReplacementWay) -> NewReplacementOption:
    """That way alone."""
    return NewReplacementOption(way=way, cost_minor=520_000, cost_currency="PLN", months=48, recommended=True)


@pytest.fixture
async def in_use(cast: Cast) -> None:
    """The library has the scenario."""
    await rules.put_in_use(cast.adam, cast.spokojna.id, TOLD)


async def approved(cast: Cast, *, of: ReplacementWay = ReplacementWay.BUY) -> ReplacementProposal:
    """Katarzyna says yes to another laptop in the second quarter of next year."""
    items = [NewReplacement([way(of)], device=cast.laptop.id)]
    row = await replacements.propose(cast.tomasz, cast.zawilec.id, year=NEXT, quarter=2, items=items)
    yes = await Option.get(decision_id=row.decision_id, approves=True)
    await decisions.vote(cast.katarzyna, row.decision_id, option=yes.id)
    return row


async def states(process: Process) -> dict[str | None, str]:
    """Where each task stands."""
    return {task.step: task.state.value for task in await Task.filter(process_id=process.id).order_by("place")}


@pytest.mark.usefixtures("in_use")
async def test_jan_gets_another_laptop_in_the_quarter_that_katarzyna_approved(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    proposal = await approved(cast)
    process = await Process.get()
    assert (process.person_id, process.requester_id) == (cast.jan.person_id, cast.katarzyna.person_id)
    assert (process.target_on, process.answers) == (dt.date(NEXT, 4, 1), {"instead": cast.laptop.key})

    replacement = await Replacement.get(proposal_id=proposal.id)
    replacement = await replacements.order(cast.tomasz, replacement.id, tag="ZAW-009")
    assert list((await states(process)).values())[:3] == ["DONE", "READY", "READY"]
    tasks = {task.step: task.id for task in await Task.filter(process_id=process.id)}
    await rules.do_task(cast.jan, tasks["when"], note="We wtorek po południu.")
    await rules.do_task(cast.tomasz, tasks["prepare"])
    assert replacement.successor_id
    await devices.receive(cast.tomasz, replacement.successor_id)
    await rules.do_task(cast.tomasz, tasks["hand-over"], devices=[replacement.successor_id])
    assert (await Replacement.get(id=replacement.id)).state is ReplacementState.DONE
    await rules.do_task(cast.jan, tasks["check"])
    await devices.take_back(cast.tomasz, cast.laptop.id)
    assert (await Process.get()).state is ProcessState.COMPLETED


@pytest.mark.usefixtures("in_use")
async def test_what_is_kept_or_stands_in_a_place_begins_nothing(cast: Cast) -> None:
    proposal = await approved(cast)
    assert await Process.all().count() == 0
    replacement = await Replacement.get(proposal_id=proposal.id)
    await replacements.order(cast.tomasz, replacement.id, tag="ZAW-009")
    assert (await Replacement.get(id=replacement.id)).state is ReplacementState.ORDERED


@pytest.mark.usefixtures("in_use")
async def test_a_laptop_that_is_kept_for_longer_begins_nothing(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    await approved(cast, of=ReplacementWay.EXTEND)
    assert await Process.all().count() == 0


async def test_the_bakery_goes_its_own_way_or_none(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    await rules.put_in_use(cast.katarzyna, cast.zawilec.id, TOLD)
    await approved(cast)
    process = await Process.get().prefetch_related("scenario")
    assert process.scenario.client_id == cast.zawilec.id


async def test_where_nobody_can_do_a_step_the_quarter_is_approved_all_the_same(cast: Cast) -> None:
    manager = Owner(OwnerRule.SUBJECT_MANAGER)
    steps = tuple(replace(step, owner=manager) if step.key == "check" else step for step in TOLD.steps)
    await rules.put_in_use(cast.katarzyna, cast.zawilec.id, replace(TOLD, steps=steps))
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    proposal = await approved(cast)
    assert await Process.all().count() == 0
    assert (await Replacement.get(proposal_id=proposal.id)).state is ReplacementState.APPROVED
