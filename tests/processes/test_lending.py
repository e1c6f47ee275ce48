"""Devices in processes about one: another one is lent for the time or given for good, and the lost one is entered."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from schema.devices import rules as devices
from schema.devices.model import Assignment, AssignmentKind, Device, Stage
from schema.processes import rules
from schema.processes.model import Process, ProcessState, TaskAssignment
from schema.processes.rules import Start
from schema.refusals import Invalid
from schema.viewer import SYSTEM
from tests.cast import Cast
from tests.processes.running import WARSAW
from tests.processes.test_checking import wrong
from tests.processes.test_running import in_use, states, tasks_of
from tests.processes.written import step

BY = {"since": "START", "offset": 10, "unit": "DAYS"}
LOANER = step("zastepczy", action="HAND_OVER")
BACK = step("zwrot", "zastepczy", action="RETURN", lent="zastepczy", due=BY)
ABOUT_DEVICE: dict[str, Any] = {"kind": "DEVICE_SERVICE", "subject": "DEVICE", "fields": []}


async def spare(cast: Cast, tag: str = "ZAW-900") -> Device:
    """Another laptop of the bakery, in stock."""
    return await devices.register(SYSTEM, cast.zawilec.id, model=cast.laptop.model_id, tag=tag)


async def in_service(cast: Cast, *steps: dict[str, Any]) -> Process:
    """The service of the laptop, which Piotr has started."""
    row = await in_use(cast, *(steps or (LOANER, BACK)), **(ABOUT_DEVICE | {"target": None}))
    return await rules.start_process(cast.piotr, cast.zawilec.id, start=Start(scenario=row.id, device=cast.laptop.id))


@pytest.fixture
async def service(cast: Cast) -> Process:
    """Jan's laptop is to be repaired, and he is to have another one for the time."""
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    return await in_service(cast)


async def test_a_hand_over_that_comes_back_in_the_process_is_a_loan_to_whoever_has_the_device(
    cast: Cast, service: Process
) -> None:
    other, tasks = await spare(cast), await tasks_of(service)
    await rules.do_task(cast.tomasz, tasks["zastepczy"].id, devices=[other.id])
    lent = await Assignment.get(device_id=other.id, to_at=None)
    assert (lent.holder_id, lent.kind) == (cast.jan.person_id, AssignmentKind.LOAN)
    day = tasks["zwrot"].due_at
    assert day
    assert lent.expected_return == day.astimezone(WARSAW).date()
    assert await states(service) == {"zastepczy": "DONE", "zwrot": "READY"}

    await rules.do_task(cast.tomasz, tasks["zwrot"].id, note="Wyczyszczony.")
    assert (await Device.get(id=other.id)).holder_id is None
    assert (await Device.get(id=cast.laptop.id)).holder_id == cast.jan.person_id
    assert (await Process.get(id=service.id)).state is ProcessState.COMPLETED
    made = await TaskAssignment.filter(assignment_id=lent.id).values_list("task_id", flat=True)
    assert set(made) == {tasks["zastepczy"].id, tasks["zwrot"].id}


async def test_a_loan_made_and_ended_elsewhere_does_both_tasks(cast: Cast, service: Process) -> None:
    other = await spare(cast)
    until = (service.started_at + dt.timedelta(days=5)).date()
    await devices.send_to_repair(cast.tomasz, cast.laptop.id, loaner=other.id, expected_back=until)
    assert await states(service) == {"zastepczy": "DONE", "zwrot": "READY"}
    await devices.take_from_repair(cast.tomasz, cast.laptop.id)
    assert await states(service) == {"zastepczy": "DONE", "zwrot": "READY"}
    await devices.take_back(cast.tomasz, other.id)
    assert await states(service) == {"zastepczy": "DONE", "zwrot": "DONE"}


async def test_what_the_holder_gets_for_good_is_not_the_loan(cast: Cast, service: Process) -> None:
    await devices.hand_over(cast.tomasz, (await spare(cast)).id, holder=cast.jan.person_id)
    assert await states(service) == {"zastepczy": "READY", "zwrot": "BLOCKED"}


async def test_a_return_of_something_else_is_not_that_of_the_loan(cast: Cast, service: Process) -> None:
    own, other = await spare(cast), await spare(cast, "ZAW-901")
    await devices.hand_over(cast.tomasz, own.id, holder=cast.jan.person_id)
    await rules.do_task(cast.tomasz, (await tasks_of(service))["zastepczy"].id, devices=[other.id])
    await devices.take_back(cast.tomasz, own.id)
    assert await states(service) == {"zastepczy": "DONE", "zwrot": "READY"}


async def test_a_place_gets_another_device_too(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, location="Kasa 1")
    process, other = await in_service(cast), await spare(cast)
    await rules.do_task(cast.tomasz, (await tasks_of(process))["zastepczy"].id, devices=[other.id])
    assert (await Assignment.get(device_id=other.id, to_at=None)).location == "Kasa 1"


async def test_nobody_gets_another_device_for_one_that_nobody_has(cast: Cast) -> None:
    process, other = await in_service(cast), await spare(cast)
    with pytest.raises(Invalid, match="Nobody has the device"):
        await rules.do_task(cast.tomasz, (await tasks_of(process))["zastepczy"].id, devices=[other.id])


async def test_a_device_of_its_own_is_not_what_a_process_hands_over(cast: Cast, service: Process) -> None:
    await devices.take_back(cast.tomasz, cast.laptop.id)
    until = (service.started_at + dt.timedelta(days=5)).date()
    kind = AssignmentKind.LOAN
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id, kind=kind, expected_return=until)
    assert await states(service) == {"zastepczy": "READY", "zwrot": "BLOCKED"}


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ((LOANER, BACK | {"action": "TASK"}), "steps.zwrot.lent: only a return that names no device"),
        ((LOANER, BACK | {"field": "laptop"}), "steps.zwrot.lent: only a return that names no device"),
        ((LOANER | {"action": "TASK"}, BACK), "steps.zwrot.lent: no hand-over “zastepczy” is done before it"),
        ((LOANER, BACK | {"after": []}), "steps.zwrot.lent: no hand-over “zastepczy” is done before it"),
        ((LOANER, BACK | {"lent": "zwrot"}), "steps.zwrot.lent: no hand-over “zwrot” is done before it"),
        ((LOANER, BACK, BACK | {"key": "znowu"}), "steps.znowu.lent: it comes back in “zwrot” already"),
        ((LOANER, BACK | {"due": None}), "steps.zwrot.lent: a loan needs a day"),
        ((LOANER, BACK | {"due": BY | {"since": "zastepczy"}}), "steps.zwrot.lent: a loan needs a day"),
    ],
)
def test_a_loan_comes_back_once_by_a_day_that_is_known(steps: tuple[dict[str, Any], ...], told: str) -> None:
    assert [one for one in wrong(*steps) if one.startswith(told)]


async def test_a_loss_is_entered_with_what_is_known_of_it(cast: Cast) -> None:
    process = await in_service(cast, step("utrata", action="LOSS"))
    await rules.do_task(cast.tomasz, (await tasks_of(process))["utrata"].id, note="Został w tramwaju.")
    lost = await Device.get(id=cast.laptop.id)
    assert (lost.stage, lost.lost_how) == (Stage.LOST, "Został w tramwaju.")
    assert (await Process.get(id=process.id)).state is ProcessState.COMPLETED


async def test_a_loss_reported_elsewhere_does_the_task_for_that_device_alone(cast: Cast) -> None:
    process, other = await in_service(cast, step("utrata", action="LOSS")), await spare(cast)
    await devices.report_lost(cast.tomasz, other.id)
    assert await states(process) == {"utrata": "READY"}
    await devices.report_lost(cast.tomasz, cast.laptop.id)
    assert await states(process) == {"utrata": "DONE"}


async def test_whoever_lost_a_device_gets_another_one_for_good(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    steps = step("utrata", action="LOSS"), step("nowy", "utrata", action="HAND_OVER")
    process, other = await in_service(cast, *steps), await spare(cast)
    await rules.do_task(cast.tomasz, (await tasks_of(process))["utrata"].id)
    await rules.do_task(cast.tomasz, (await tasks_of(process))["nowy"].id, devices=[other.id])
    given = await Assignment.get(device_id=other.id, to_at=None)
    assert (given.holder_id, given.kind) == (cast.jan.person_id, AssignmentKind.PERMANENT)


def test_a_loss_says_what_is_lost() -> None:
    assert wrong(step("utrata", action="LOSS")) == ["steps.utrata.action: it is not said what is lost"]
