"""Seeing beforehand what would come of a start, while its form is being filled in."""

from __future__ import annotations

import datetime as dt
from typing import Any

import orjson
import pytest

from schema.history.model import HistoryEvent
from schema.processes.model import Process, Scenario, Task
from schema.viewer import Viewer
from tests.cast import Cast
from tests.processes.test_running import MONDAY, in_use
from tests.processes.written import step
from tests.reading.asking import asked

ASKED = """query($client: ID!, $start: Start!) { processPreview(client: $client, start: $start) {
    late tasks { step place side ownerName state dueAt late } userErrors { code path message } } }"""
STARTED = """mutation($client: ID!, $start: Start!) { processStart(input: {client: $client, start: $start}) {
    process { id } userErrors { code path message } } }"""
TARGET = {"since": "TARGET", "offset": -2}
REMOTE = {"field": "zdalnie", "value": True}


async def told(cast: Cast, viewer: Viewer, *steps: dict[str, Any], **start: Any) -> dict[str, Any]:
    """What would come of starting those steps about Jan."""
    row = await in_use(cast, *steps)
    given = {"scenario": row.key, "person": f"per_{cast.jan.person_id}", "targetOn": MONDAY.isoformat(), **start}
    answer = await asked(ASKED, viewer, {"client": cast.zawilec.key, "start": given})
    preview: dict[str, Any] = orjson.loads(answer.body)["data"]["processPreview"]
    return preview


async def test_piotr_sees_who_would_do_what_by_when_and_nothing_is_stored(cast: Cast) -> None:
    events = await HistoryEvent.all().count()
    steps = step("konto", due=TARGET), step("vpn", "konto", when=REMOTE), step("poczta", "vpn", shared=False)
    preview = await told(cast, cast.piotr, *steps, answers='{"zdalnie": false}')
    assert preview == {
        "late": 0,
        "userErrors": [],
        "tasks": [
            {"step": "konto", "place": 1, "side": "ENTERPRISE", "ownerName": "Iga Serafin", "state": "READY"}
            | {"dueAt": "2098-05-29T14:00:00.000Z", "late": False},
            {"step": "vpn", "place": 2, "side": "ENTERPRISE", "ownerName": "Iga Serafin", "state": "SKIPPED"}
            | {"dueAt": None, "late": False},
        ],
    }
    assert (await Process.all().count(), await Task.all().count()) == (0, 0)
    assert await HistoryEvent.all().count() == events + 2


async def test_the_it_team_sees_also_what_it_keeps_to_itself(cast: Cast) -> None:
    preview = await told(cast, cast.tomasz, step("konto"), step("poczta", shared=False), answers='{"zdalnie": false}')
    assert [task["step"] for task in preview["tasks"]] == ["konto", "poczta"]


async def test_a_form_half_filled_in_tells_the_tasks_and_everything_that_is_missing(cast: Cast) -> None:
    mine = step("zasady", side="CLIENT", owner={"rule": "SUBJECT"})
    half = {"person": None, "targetOn": None, "answers": '{"miejsce": "dach", "kolor": 1}'}
    preview = await told(cast, cast.tomasz, step("konto", due=TARGET), mine, **half)
    assert [(task["step"], task["ownerName"], task["dueAt"]) for task in preview["tasks"]] == [
        ("konto", "Iga Serafin", None),
        ("zasady", None, None),
    ]
    assert [(error["code"], error["path"]) for error in preview["userErrors"]] == [
        ("INVALID", ["person"]),
        ("INVALID", ["requester"]),
        ("INVALID", ["targetOn"]),
        ("INVALID", ["answers", "zdalnie"]),
        ("INVALID", ["answers", "miejsce"]),
        ("INVALID", ["answers", "kolor"]),
    ]


async def test_a_start_is_refused_for_everything_that_was_told_beforehand(cast: Cast) -> None:
    half = {"targetOn": None, "answers": '{"miejsce": "dach"}'}
    preview = await told(cast, cast.piotr, step("konto"), **half)
    given = {"scenario": (await Scenario.get()).key, "person": f"per_{cast.jan.person_id}", **half}
    answer = await asked(STARTED, cast.piotr, {"client": cast.zawilec.key, "start": given})
    refused = orjson.loads(answer.body)["data"]["processStart"]
    assert refused == {"process": None, "userErrors": preview["userErrors"]}
    assert [error["path"][-1] for error in refused["userErrors"]] == ["targetOn", "zdalnie", "miejsce"]
    assert await Process.all().count() == 0


async def test_what_somebody_fills_in_from_elsewhere_does_not_exist(cast: Cast) -> None:
    theirs = orjson.dumps({"zdalnie": True, "laptop": "dev_0192e4a0-0000-7000-8000-000000000000"}).decode()
    preview = await told(cast, cast.piotr, step("vpn", when=REMOTE), answers=theirs)
    [error] = preview["userErrors"]
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["answers", "laptop"])
    assert [task["state"] for task in preview["tasks"]] == ["READY"]


async def test_a_day_too_near_tells_which_tasks_would_be_late(cast: Cast) -> None:
    day = dt.date(2020, 1, 10).isoformat()
    steps = step("konto", due=TARGET), step("vpn", due=TARGET, when=REMOTE), step("poczta")
    preview = await told(cast, cast.piotr, *steps, targetOn=day, answers='{"zdalnie": false}')
    assert preview["late"] == 1
    assert [(task["step"], task["late"]) for task in preview["tasks"]] == [
        ("konto", True),
        ("vpn", False),
        ("poczta", False),
    ]


async def test_what_hangs_on_an_answer_that_is_missing_yet_is_not_left_out(cast: Cast) -> None:
    steps = step("vpn", when=REMOTE), step("klucz", when={"field": "miejsce", "value": "sklep"})
    preview = await told(cast, cast.piotr, *steps)
    assert [(task["step"], task["state"]) for task in preview["tasks"]] == [("vpn", "BLOCKED"), ("klucz", "SKIPPED")]


async def test_what_is_due_on_a_day_without_work_is_due_on_that_day_and_not_on_the_next(cast: Cast) -> None:
    sunday = step("konto", due={"since": "TARGET", "offset": -1, "unit": "DAYS"})
    preview = await told(cast, cast.piotr, sunday, answers='{"zdalnie": false}')
    assert preview["tasks"][0]["dueAt"] == "2098-06-01T21:59:59.000Z"


async def test_what_is_due_at_once_is_not_late_before_it_is_started(cast: Cast) -> None:
    preview = await told(
        cast, cast.piotr, step("konto", due={"since": "START", "unit": "HOURS"}), answers='{"zdalnie": false}'
    )
    assert (preview["late"], preview["tasks"][0]["late"]) == (0, False)


@pytest.mark.parametrize(("who", "code"), [("lucja", "FORBIDDEN"), ("halina", "NOT_FOUND")])
async def test_whoever_may_not_start_it_learns_nothing_of_its_tasks(cast: Cast, who: str, code: str) -> None:
    preview = await told(cast, getattr(cast, who), step("konto"), answers='{"zdalnie": false}')
    assert ([error["code"] for error in preview["userErrors"]], preview["tasks"]) == ([code], [])
