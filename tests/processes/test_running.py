"""Processes: started by a version that stays, worked on by both sides, moved, paused, and ended by the last task."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import orjson
import pytest

from schema.history.model import HistoryEvent
from schema.people import rules as people
from schema.processes import rules
from schema.processes.model import Process, ProcessState, Scenario, Task
from schema.processes.rules import Start
from schema.refusals import Forbidden, Impossible, Invalid, NotFound
from tests.cast import Cast
from tests.processes.written import as_text, both, scenario, step
from tests.reading.asking import ask

MONDAY = dt.date(2098, 6, 2)
REQUESTER = {"side": "CLIENT", "owner": {"rule": "REQUESTER"}}


async def in_use(cast: Cast, *steps: dict[str, Any], **more: Any) -> Scenario:
    """A scenario of the library with those steps, in use."""
    row = await rules.add_scenario(cast.adam, cast.spokojna.id, definition=as_text(scenario(*steps, **more)))
    return await rules.publish_scenario(cast.adam, row.id)


async def started(cast: Cast, *steps: dict[str, Any], answers: dict[str, Any] | None = None, **more: Any) -> Process:
    """A process about Jan, which Piotr has started."""
    row = await in_use(cast, *steps, **more)
    told = orjson.dumps({"zdalnie": False} | (answers or {})).decode()
    start = Start(scenario=row.id, person=cast.jan.person_id, target_on=MONDAY, answers=told)
    return await rules.start_process(cast.piotr, cast.zawilec.id, start=start)


async def tasks_of(process: Process) -> dict[str, Task]:
    """Its tasks by the keys of their steps."""
    return {str(task.step): task for task in await Task.filter(process_id=process.id).order_by("place")}


async def states(process: Process) -> dict[str, str]:
    """Where each task stands."""
    return {key: task.state.value for key, task in (await tasks_of(process)).items()}


async def test_what_waits_for_a_task_is_ready_in_the_moment_in_which_it_is_done(cast: Cast) -> None:
    process = await started(cast, step("konto"), step("poczta", "konto"), step("powitanie", "poczta", **REQUESTER))
    tasks = await tasks_of(process)
    assert await states(process) == {"konto": "READY", "poczta": "BLOCKED", "powitanie": "BLOCKED"}
    owners = [task.owner_id for task in tasks.values()]
    assert owners == [cast.iga.person_id, cast.iga.person_id, cast.piotr.person_id]

    await rules.do_task(cast.tomasz, tasks["konto"].id)

    assert await states(process) == {"konto": "DONE", "poczta": "READY", "powitanie": "BLOCKED"}
    event = await HistoryEvent.get(subject_id=tasks["konto"].id, name="task.done")
    assert [part["changes"]["state"] for part in event.parts] == [["BLOCKED", "READY"]]
    with pytest.raises(Impossible):
        await rules.do_task(cast.tomasz, tasks["powitanie"].id)

    await rules.do_task(cast.tomasz, tasks["poczta"].id)
    with pytest.raises(Forbidden):
        await rules.do_task(cast.tomasz, tasks["powitanie"].id)
    await rules.do_task(cast.piotr, tasks["powitanie"].id)
    assert (await Process.get(id=process.id)).state is ProcessState.COMPLETED


async def test_a_task_is_ready_since_what_it_waited_for_was_done(cast: Cast) -> None:
    process = await started(cast, step("konto"), step("poczta", "konto"))
    tasks = await tasks_of(process)
    assert (tasks["konto"].ready_at, tasks["poczta"].ready_at) == (process.started_at, None)
    await rules.do_task(cast.tomasz, tasks["konto"].id)
    tasks = await tasks_of(process)
    assert tasks["poczta"].ready_at == tasks["konto"].ended_at


async def test_a_task_that_nobody_wished_for_is_left_out_and_what_waits_for_it_goes_on(cast: Cast) -> None:
    remote = {"field": "zdalnie", "value": True}
    process = await started(cast, step("vpn", when=remote), step("poczta", "vpn"))
    assert await states(process) == {"vpn": "SKIPPED", "poczta": "READY"}


async def test_a_form_fills_in_what_later_tasks_look_at(cast: Cast) -> None:
    form = step("ankieta", action="FORM", fields=["miejsce"], **REQUESTER)
    shop = step("kasa", "ankieta", when={"field": "miejsce", "value": "sklep"})
    process = await started(cast, form, shop)
    task = (await tasks_of(process))["ankieta"]
    with pytest.raises(Invalid, match="“Miejsce”: choose one of: Biuro, Sklep"):
        await rules.do_task(cast.piotr, task.id, answers='{"miejsce": "dach"}')
    await rules.do_task(cast.piotr, task.id, answers='{"miejsce": "sklep"}')
    assert await states(process) == {"ankieta": "DONE", "kasa": "READY"}
    assert (await Process.get(id=process.id)).answers == {"zdalnie": False, "miejsce": "sklep"}


async def test_a_moved_target_dates_only_what_is_open(cast: Cast) -> None:
    due = {"since": "TARGET", "offset": -2, "unit": "BUSINESS_DAYS"}
    process = await started(
        cast, step("konto", due=due), step("laptop", due=due), step("start", due={"since": "TARGET"})
    )
    tasks = await tasks_of(process)
    days = {key: task.due_at.date() for key, task in tasks.items() if task.due_at}
    assert days == {"konto": dt.date(2098, 5, 29), "laptop": dt.date(2098, 5, 29), "start": MONDAY}
    await rules.do_task(cast.tomasz, tasks["konto"].id)

    await rules.move_process(cast.piotr, process.id, target_on=dt.date(2098, 6, 10))

    tasks = await tasks_of(process)
    days = {key: task.due_at.date() for key, task in tasks.items() if task.due_at}
    assert days == {"konto": dt.date(2098, 5, 29), "laptop": dt.date(2098, 6, 6), "start": dt.date(2098, 6, 10)}


async def test_a_process_stays_with_the_version_by_which_it_was_started(cast: Cast) -> None:
    process = await started(cast, step("konto"), step("poczta", "konto"))
    row = await Scenario.get(id=process.scenario_id)
    await rules.draft_scenario(cast.adam, row.id, definition=as_text(scenario(step("inaczej"), name=both("Inaczej"))))
    await rules.publish_scenario(cast.adam, row.id)

    await rules.do_task(cast.tomasz, (await tasks_of(process))["konto"].id)

    assert await states(process) == {"konto": "DONE", "poczta": "READY"}
    assert (await Process.get(id=process.id)).name_pl == "Nowy piekarz"


async def test_nothing_is_done_while_a_process_is_on_hold(cast: Cast) -> None:
    process = await started(cast, step("konto"))
    task = (await tasks_of(process))["konto"]
    await rules.hold_process(cast.piotr, process.id, reason="Czekamy na umowę.")
    with pytest.raises(Forbidden, match="does not run"):
        await rules.do_task(cast.tomasz, task.id)
    await rules.resume_process(cast.piotr, process.id)
    await rules.do_task(cast.tomasz, task.id)
    assert (await Process.get(id=process.id)).state is ProcessState.COMPLETED


async def test_a_process_given_up_shows_what_is_half_done(cast: Cast) -> None:
    process = await started(cast, step("konto"), step("poczta", "konto"))
    await rules.do_task(cast.tomasz, (await tasks_of(process))["konto"].id)
    await rules.cancel_process(cast.katarzyna, process.id, reason="Jan nie przyjdzie.")
    assert await states(process) == {"konto": "DONE", "poczta": "CANCELLED"}
    with pytest.raises(Impossible):
        await rules.move_process(cast.piotr, process.id, target_on=MONDAY)


async def test_each_side_leaves_its_own_out_and_whoever_decides_anything(cast: Cast) -> None:
    process = await started(cast, step("konto"), step("vpn"), step("powitanie", **REQUESTER))
    tasks = await tasks_of(process)
    with pytest.raises(Forbidden):
        await rules.skip_task(cast.tomasz, tasks["powitanie"].id, reason="Nie trzeba.")
    with pytest.raises(Forbidden):
        await rules.skip_task(cast.piotr, tasks["konto"].id, reason="Nie trzeba.")
    await rules.skip_task(cast.tomasz, tasks["konto"].id, reason="Konto już jest.")
    await rules.skip_task(cast.katarzyna, tasks["vpn"].id, reason="Nie chcemy.")
    assert (await Task.get(id=tasks["konto"].id)).note == "Konto już jest."


async def test_a_task_is_added_and_handed_on(cast: Cast) -> None:
    process = await started(cast, step("konto"))
    more = {"title": "Klucz do szatni", "side": "CLIENT", "person": cast.lucja.person_id}
    await rules.extend_process(cast.piotr, process.id, **more)
    added = await Task.get(process_id=process.id, step=None)
    with pytest.raises(NotFound):
        await rules.assign_task(cast.lucja, added.id, person=cast.halina.person_id)
    await rules.assign_task(cast.lucja, added.id, person=cast.piotr.person_id)
    await rules.do_task(cast.tomasz, (await tasks_of(process))["konto"].id)
    assert (await Process.get(id=process.id)).state is ProcessState.RUNNING
    await rules.do_task(cast.piotr, added.id)
    assert (await Process.get(id=process.id)).state is ProcessState.COMPLETED


async def test_a_start_is_refused_by_name_where_there_is_nobody_to_do_a_step(cast: Cast) -> None:
    manager = step("cele", side="CLIENT", owner={"rule": "SUBJECT_MANAGER"})
    with pytest.raises(Invalid, match=r"nobody to do: cele \(manager of whom it is about\)"):
        await started(cast, step("konto"), manager)
    assert await Process.all().count() == 0
    await people.update_person(cast.katarzyna, cast.jan.person_id, manager=cast.katarzyna.person_id)
    row = await Scenario.get(slug="nowy-piekarz")
    start = Start(scenario=row.id, person=cast.jan.person_id, target_on=MONDAY, answers='{"zdalnie": true}')
    process = await rules.start_process(cast.piotr, cast.zawilec.id, start=start)
    assert (await tasks_of(process))["cele"].owner_id == cast.katarzyna.person_id


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"answers": "{}"}, "“Zdalnie\\?”: give an answer"),
        ({"answers": '{"zdalnie": "tak"}'}, "“Zdalnie\\?”: answer yes or no"),
        ({"answers": '{"zdalnie": true, "kolor": 1}'}, "“kolor”: nobody asks for that"),
        ({"answers": "[]"}, "as a JSON object"),
        ({"target_on": None}, "Say the day: Pierwszy dzień"),
        ({"person": None}, "Say whom it is about"),
        ({"device": UUID(int=7)}, "It is not about a device"),
    ],
)
async def test_a_start_is_refused_for_what_is_missing_or_wrong(cast: Cast, wrong: dict[str, Any], told: str) -> None:
    row = await in_use(cast)
    good = {"scenario": row.id, "person": cast.jan.person_id, "target_on": MONDAY, "answers": '{"zdalnie": true}'}
    with pytest.raises(Invalid, match=told):
        await rules.start_process(cast.piotr, cast.zawilec.id, start=Start(**(good | wrong)))


async def test_nobody_starts_anything_elsewhere_or_about_others(cast: Cast) -> None:
    row = await in_use(cast)
    told: dict[str, Any] = {"scenario": row.id, "target_on": MONDAY, "answers": '{"zdalnie": true}'}
    jan, halina = (Start(person=who.person_id, **told) for who in (cast.jan, cast.halina))
    with pytest.raises(NotFound):
        await rules.start_process(cast.halina, cast.zawilec.id, start=jan)
    with pytest.raises(NotFound):
        await rules.start_process(cast.piotr, cast.zawilec.id, start=halina)
    with pytest.raises(Forbidden):
        await rules.start_process(cast.lucja, cast.zawilec.id, start=jan)
    own = await rules.adapt_scenario(cast.halina, cast.borowik.id, scenario=row.id)
    await rules.publish_scenario(cast.halina, own.id)
    theirs = Start(person=cast.jan.person_id, **(told | {"scenario": own.id}))
    with pytest.raises(NotFound):
        await rules.start_process(cast.tomasz, cast.zawilec.id, start=theirs)


async def test_the_it_team_says_for_whom_it_starts_something(cast: Cast) -> None:
    row = await in_use(cast)
    told: dict[str, Any] = {"person": cast.jan.person_id, "target_on": MONDAY, "answers": '{"zdalnie": true}'}
    with pytest.raises(Invalid, match="Say who wants it"):
        await rules.start_process(cast.tomasz, cast.zawilec.id, start=Start(scenario=row.id, **told))
    start = Start(scenario=row.id, requester=cast.katarzyna.person_id, **told)
    process = await rules.start_process(cast.tomasz, cast.zawilec.id, start=start)
    assert process.requester_id == cast.katarzyna.person_id


async def test_the_decision_is_found_at_its_task_and_what_happened_at_the_process(cast: Cast) -> None:
    process = await started(
        cast, step("zgoda", action="DECISION", side="CLIENT", owner={"rule": "ROLE", "role": "OWNER"})
    )
    await rules.hold_process(cast.piotr, process.id, reason="Czekamy na budżet.")
    told = await ask(
        "{ processes { nodes { history { nodes { name } } tasks { nodes { decisions { nodes { question } } } } } } }",
        cast.piotr,
    )
    [seen] = told["processes"]["nodes"]
    assert [event["name"] for event in seen["history"]["nodes"]] == ["process.held", "process.started"]
    assert seen["tasks"]["nodes"][0]["decisions"]["nodes"] == [{"question": "zgoda?"}]


async def test_whoever_has_a_task_sees_the_process_and_their_own_task_only(cast: Cast) -> None:
    mine = step("zasady", side="CLIENT", owner={"rule": "SUBJECT"})
    await started(cast, mine, step("konto"))
    told = await ask("{ processes { nodes { namePl tasks { nodes { step } } } } }", cast.jan)
    assert told["processes"]["nodes"] == [{"namePl": "Nowy piekarz", "tasks": {"nodes": [{"step": "zasady"}]}}]
    assert (await ask("{ processes { totalCount } }", cast.lucja))["processes"]["totalCount"] == 0
