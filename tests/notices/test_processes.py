"""Whoever has something to do in a process is reminded; whoever started it hears that it goes on, waits or is over."""

from __future__ import annotations

import datetime as dt
from typing import Any
from unittest.mock import patch

import pytest

import schema.notices.rules.tasking as tasking
from api.mail import Post
from schema.notices import rules
from schema.notices.model import Notice, NoticeKind
from schema.people.model import Person
from schema.processes import rules as processes
from schema.processes.model import Process, Task
from schema.processes.rules import Start
from schema.record import now
from schema.writing import pass_over
from tests.cast import Cast
from tests.doors.post import Box, plain
from tests.notices.letters import sent
from tests.processes.running import published
from tests.processes.written import step

HOUR = dt.timedelta(hours=1)
IN_TWO_DAYS = {"due": {"since": "START", "offset": 2, "unit": "DAYS"}}


async def started(cast: Cast, *steps: dict[str, Any]) -> Process:
    """A process of those steps that Piotr has started."""
    scenario = await published(cast, *steps)
    await pass_over(rules.READER)
    start = Start(scenario=scenario.id, answers='{"zdalnie": false}')
    return await processes.start_process(cast.piotr, cast.zawilec.id, start=start)


async def task(process: Process, key: str) -> Task:
    """The task of that step."""
    return await Task.get(process_id=process.id, step=key)


async def told() -> set[tuple[str, NoticeKind, str]]:
    """First names of those who wait to be told, of what, and why."""
    while await rules.gather():
        pass
    await rules.remind()
    names = {person.id: person.name.split()[0] for person in await Person.all()}
    return {(names[one.person_id], one.kind, one.about) for one in await Notice.all()}


def later(by: dt.timedelta) -> Any:
    """The clock by which tasks come near, moved on."""
    return patch.object(tasking, "now", lambda: now() + by)


async def test_whoever_started_it_hears_that_it_waits_and_why_and_that_it_is_over(
    cast: Cast, box: Box, post: Post
) -> None:
    process = await started(cast, step("poczta"))
    await sent(post, box)
    await processes.hold_process(cast.tomasz, process.id, reason="Dostawca nie odpowiada.")
    assert await told() >= {("Piotr", NoticeKind.STATUS, "process.held")}
    [letter] = await sent(post, box)
    assert "Proces jest wstrzymany. Powód:\r\n\r\nDostawca nie odpowiada." in plain(letter)
    await processes.resume_process(cast.tomasz, process.id)
    await processes.do_task(cast.iga, (await task(process, "poczta")).id)
    [letter] = await sent(post, box)
    assert "Proces toczy się dalej." in plain(letter)
    assert "Proces jest zakończony: wszystko jest zrobione." in plain(letter)


async def test_those_who_had_something_to_do_hear_that_it_is_given_up(cast: Cast) -> None:
    process = await started(cast, step("odbior", side="CLIENT", owner={"rule": "ROLE", "role": "OWNER"}))
    await pass_over(rules.READER)
    await processes.cancel_process(cast.tomasz, process.id, reason="Nikt nie przyjdzie.")
    assert await told() == {
        ("Piotr", NoticeKind.STATUS, "process.cancelled"),
        ("Katarzyna", NoticeKind.STATUS, "process.cancelled"),
    }


@pytest.mark.parametrize(("before", "names"), [(25, []), (23, ["Iga"]), (-1, [])])
async def test_a_task_is_reminded_of_a_day_before_its_end_and_once(cast: Cast, before: int, names: list[str]) -> None:
    due = (await task(await started(cast, step("poczta", **IN_TWO_DAYS)), "poczta")).due_at
    assert due is not None
    await pass_over(rules.READER)
    with later(due - now() - before * HOUR):
        for _ in range(2):
            assert await told() == {(name, NoticeKind.REMINDER, "task.due") for name in names}


async def test_the_reminder_names_all_that_waits_and_none_comes_while_the_process_does(
    cast: Cast, box: Box, post: Post
) -> None:
    process = await started(cast, step("poczta", **IN_TWO_DAYS), step("telefon"))
    await pass_over(rules.READER)
    due = (await task(process, "poczta")).due_at
    assert due is not None
    await processes.hold_process(cast.piotr, process.id, reason="Poczekajmy.")
    with later(due - now() - HOUR):
        assert await told() == set()
        await processes.resume_process(cast.piotr, process.id)
        await told()
        [letter] = await sent(post, box)
    assert f"Przypominamy: to wciąż czeka na Ciebie.\r\n\r\npoczta ({due:%d.%m.%Y})\r\ntelefon\r\n" in plain(letter)
