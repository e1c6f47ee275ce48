"""What came of a task: from where a hand-over or an access is, and what was done in which task."""

from __future__ import annotations

from typing import Any

import pytest

from schema.accesses import rules as accesses
from schema.accesses.model import SystemKind
from schema.devices import rules as devices
from schema.history.model import EventAudience, HistoryEvent
from schema.processes import rules
from schema.processes.model import Process, Task, TaskState
from schema.refusals import Impossible
from schema.viewer import Viewer
from tests.cast import Cast
from tests.processes.test_effects import opened, system
from tests.processes.test_leftovers import left
from tests.processes.test_running import started, states, tasks_of
from tests.processes.written import step
from tests.reading.asking import ask

MADE = """query($id: ID!) { process(id: $id) { tasks { nodes {
    step assignments { nodes { device { tag } toAt } } accesses { nodes { system { name } state } } } } } }"""
FROM_DEVICE = "query($id: ID!) { device(id: $id) { assignments { nodes { tasks { nodes { step } } } } } }"
FROM_ACCESS = "query($id: ID!) { access(id: $id) { tasks { nodes { step } } } }"
LAPTOP = step("laptop", action="HAND_OVER")


async def made(process: Process, viewer: Viewer) -> dict[str, list[str]]:
    """Tags of devices and names of systems, by the task of which they came."""
    nodes = (await ask(MADE, viewer, id=process.key))["process"]["tasks"]["nodes"]
    return {one["step"]: [*_tags(one), *_names(one)] for one in nodes}


def _tags(task: Any) -> list[str]:
    return [one["device"]["tag"] for one in task["assignments"]["nodes"]]


def _names(task: Any) -> list[str]:
    return [one["system"]["name"] for one in task["accesses"]["nodes"]]


async def tasks_of_laptop(cast: Cast, viewer: Viewer) -> list[list[str]]:
    """Steps in which the laptop was handed over or came back, of each time that somebody had it."""
    told = (await ask(FROM_DEVICE, viewer, id=cast.laptop.key))["device"]["assignments"]["nodes"]
    return [[task["step"] for task in one["tasks"]["nodes"]] for one in told]


async def test_what_jan_got_in_a_task_tells_in_which(cast: Cast) -> None:
    mail = await system(cast, "Poczta", SystemKind.MAIL)
    process = await started(cast, LAPTOP, step("poczta", action="GRANT", systems=["MAIL"]))
    tasks = await tasks_of(process)
    await rules.do_task(cast.tomasz, tasks["laptop"].id, devices=[cast.laptop.id])
    await rules.do_task(cast.tomasz, tasks["poczta"].id, systems=[mail.id])
    assert await made(process, cast.katarzyna) == {"laptop": ["ZAW-001"], "poczta": ["Poczta"]}
    assert await tasks_of_laptop(cast, cast.katarzyna) == [["laptop"]]


async def test_what_was_done_elsewhere_tells_which_task_it_has_done(cast: Cast) -> None:
    mail = await system(cast, "Poczta", SystemKind.MAIL)
    process = await started(cast, LAPTOP, step("poczta", action="GRANT", systems=["MAIL"]))
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    access = await accesses.grant(cast.tomasz, mail.id, person=cast.jan.person_id)
    assert await made(process, cast.katarzyna) == {"laptop": ["ZAW-001"], "poczta": ["Poczta"]}
    assert (await ask(FROM_ACCESS, cast.katarzyna, id=access.key))["access"]["tasks"]["nodes"] == [{"step": "poczta"}]


async def test_what_was_done_without_a_process_came_from_no_task(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    access = await opened(cast, "Poczta")
    assert await tasks_of_laptop(cast, cast.katarzyna) == [[]]
    assert (await ask(FROM_ACCESS, cast.katarzyna, id=access.key))["access"]["tasks"]["nodes"] == []


async def test_what_jan_gives_back_tells_of_the_task_in_which_it_went_and_of_that_in_which_it_came(cast: Cast) -> None:
    mail = await opened(cast, "Poczta")
    process = await started(cast, LAPTOP, step("zwrot", "laptop", action="RETURN"), step("dostep", action="REVOKE"))
    tasks = await tasks_of(process)
    await rules.do_task(cast.tomasz, tasks["laptop"].id, devices=[cast.laptop.id])
    await rules.do_task(cast.tomasz, tasks["zwrot"].id, note="Porysowany.")
    await rules.do_task(cast.tomasz, tasks["dostep"].id, note="Konto wyłączone.")
    assert await made(process, cast.katarzyna) == {"laptop": ["ZAW-001"], "zwrot": ["ZAW-001"], "dostep": ["Poczta"]}
    assert await tasks_of_laptop(cast, cast.katarzyna) == [["laptop", "zwrot"]]
    assert (await ask(FROM_ACCESS, cast.tomasz, id=mail.key))["access"]["tasks"]["nodes"] == [{"step": "dostep"}]


async def test_each_device_that_comes_back_by_itself_is_told_of_the_task_that_waits_for_all(cast: Cast) -> None:
    monitor = await devices.register(cast.tomasz, cast.zawilec.id, tag="ZAW-700", model=cast.thinkpad.id)
    for device in (cast.laptop.id, monitor.id):
        await devices.hand_over(cast.tomasz, device, holder=cast.jan.person_id)
    process = await started(cast, step("zwrot", action="RETURN"))
    await devices.take_back(cast.tomasz, monitor.id)
    assert await states(process) == {"zwrot": "READY"}
    assert await made(process, cast.katarzyna) == {"zwrot": ["ZAW-700"]}
    await devices.take_back(cast.tomasz, cast.laptop.id)
    assert await states(process) == {"zwrot": "DONE"}
    assert sorted((await made(process, cast.katarzyna))["zwrot"]) == ["ZAW-001", "ZAW-700"]


async def test_what_is_of_no_concern_to_a_task_does_not_count_for_it(cast: Cast) -> None:
    mail, door = await opened(cast, "Poczta"), await opened(cast, "Brama", SystemKind.BUILDING)
    process = await started(cast, step("poczta", action="REVOKE", systems=["MAIL"]))
    await accesses.revoke(cast.tomasz, door.id, evidence="Karta oddana.")
    assert await made(process, cast.katarzyna) == {"poczta": []}
    await accesses.revoke(cast.tomasz, mail.id, evidence="Konto wyłączone.")
    assert await made(process, cast.katarzyna) == {"poczta": ["Poczta"]}


async def test_an_access_that_jan_keeps_did_not_come_of_the_task(cast: Cast) -> None:
    mail = await opened(cast, "Poczta")
    process = await started(cast, step("poczta", action="REVOKE"))
    await accesses.recall(cast.katarzyna, mail.id)
    await accesses.keep_open(cast.katarzyna, mail.id, reason="Pomaga jeszcze przez miesiąc.")
    assert await states(process) == {"poczta": "DONE"}
    assert await made(process, cast.katarzyna) == {"poczta": []}


async def test_of_two_hand_overs_people_say_in_which_a_device_was_given(cast: Cast) -> None:
    process = await started(cast, LAPTOP, step("monitor", action="HAND_OVER"))
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    assert await made(process, cast.katarzyna) == {"laptop": [], "monitor": []}
    tasks = await tasks_of(process)
    await rules.do_task(cast.tomasz, tasks["laptop"].id, devices=[cast.laptop.id])
    assert await made(process, cast.katarzyna) == {"laptop": ["ZAW-001"], "monitor": []}
    with pytest.raises(Impossible):
        await rules.do_task(cast.tomasz, tasks["monitor"].id, devices=[cast.laptop.id])


async def test_what_jan_had_before_is_not_given_to_him_in_a_task(cast: Cast) -> None:
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    process = await started(cast, LAPTOP)
    with pytest.raises(Impossible):
        await rules.do_task(cast.tomasz, (await tasks_of(process))["laptop"].id, devices=[cast.laptop.id])


async def test_only_what_came_of_its_tasks_is_left_of_a_process_that_is_given_up(cast: Cast) -> None:
    orders = await system(cast, "Zamówienia", SystemKind.BUSINESS)
    await system(cast, "Poczta", SystemKind.MAIL)
    process = await started(cast, step("programy", action="GRANT", systems=["MAIL", "BUSINESS"]))
    await accesses.grant(cast.tomasz, orders.id, person=cast.jan.person_id)
    await opened(cast, "Brama", SystemKind.BUILDING)
    await devices.hand_over(cast.tomasz, cast.laptop.id, holder=cast.jan.person_id)
    await rules.cancel_process(cast.katarzyna, process.id, reason="Jan nie przyjdzie.")
    assert await left(process, cast.piotr) == ["Zamówienia"]


async def test_what_came_of_a_task_that_clients_do_not_see_is_for_the_it_team_alone(cast: Cast) -> None:
    await opened(cast, "Zamówienia", SystemKind.BUSINESS)
    mail = await opened(cast, "Poczta")
    process = await started(cast, step("po-cichu", action="REVOKE", shared=False), step("lista"))
    await accesses.revoke(cast.tomasz, mail.id, evidence="Konto wyłączone.")
    task = await Task.get(process_id=process.id, step="po-cichu")
    assert task.state is TaskState.READY
    assert (await HistoryEvent.get(subject_id=task.id)).audience is EventAudience.INTERNAL
    assert await made(process, cast.katarzyna) == {"lista": []}
    assert (await ask(FROM_ACCESS, cast.katarzyna, id=mail.key))["access"]["tasks"]["nodes"] == []
    assert (await ask(FROM_ACCESS, cast.tomasz, id=mail.key))["access"]["tasks"]["nodes"] == [{"step": "po-cichu"}]
