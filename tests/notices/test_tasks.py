"""Whoever has something to do in a process hears of it once it can be done."""

from __future__ import annotations

import pytest

from api.mail import Post
from schema.notices import rules
from schema.processes import rules as processes
from schema.processes.model import Process
from schema.writing import pass_over
from tests.cast import Cast
from tests.doors.post import Box, plain
from tests.notices.letters import ADDRESS, sent
from tests.notices.test_telling import letters, told
from tests.processes.test_running import MONDAY, started, tasks_of
from tests.processes.written import step

SUBJECT = {"side": "CLIENT", "owner": {"rule": "SUBJECT"}}
ASKED = {"side": "CLIENT", "owner": {"rule": "ROLE", "role": "OWNER"}, "action": "DECISION"}
DUE = {"since": "TARGET"}


@pytest.fixture
async def welcome(cast: Cast) -> Process:
    """Jan comes: Iga makes an account, then Jan reads the rules; what led there is no news any more."""
    rules_of_house = step(
        "zasady", "konto", **SUBJECT, title={"pl": "Przeczytać zasady", "en": "Read the rules"}, due=DUE
    )
    return await started(cast, step("konto", shared=False), rules_of_house, step("sprzet"))


async def test_at_the_start_those_are_told_whose_turn_it_is(cast: Cast, welcome: Process) -> None:
    assert {(who, about) for who, _, about in await told()} >= {("Iga", "process.started")}
    [news] = [one for one in (await letters())["Iga"] if one.key == welcome.key]
    assert (news.title, [task.step for task in news.tasks]) == ("Nowy piekarz: Jan Reder", ["konto", "sprzet"])


async def test_jan_is_told_once_what_he_waited_for_is_done_also_where_he_does_not_see_it(
    cast: Cast, welcome: Process, post: Post, box: Box
) -> None:
    await pass_over(rules.READER)
    await processes.do_task(cast.iga, (await tasks_of(welcome))["konto"].id)
    [letter] = await sent(post, box)
    assert (letter["To"], letter["Subject"]) == ("reder@zawil.example", "Nowy piekarz: Jan Reder")
    text = plain(letter)
    assert "To czeka teraz na Ciebie:" in text
    assert f"Przeczytać zasady ({MONDAY:%d.%m.%Y})" in text
    assert f"{ADDRESS}/app/processes/{welcome.key}" in text
    assert "konto" not in text


async def test_nobody_is_told_of_what_was_done_meanwhile(cast: Cast, welcome: Process) -> None:
    await told()
    for task in (await tasks_of(welcome)).values():
        if task.owner_id == cast.iga.person_id:
            await processes.do_task(cast.tomasz, task.id)
    assert "Iga" not in await letters()


async def test_a_task_that_is_handed_on_is_told_to_whoever_has_it_now(cast: Cast, welcome: Process) -> None:
    await pass_over(rules.READER)
    await processes.assign_task(cast.iga, (await tasks_of(welcome))["sprzet"].id, person=cast.tomasz.person_id)
    [news] = (await letters())["Tomasz"]
    assert [task.step for task in news.tasks] == ["sprzet"]


async def test_of_a_decision_katarzyna_is_told_once(cast: Cast) -> None:
    await started(cast, step("zgoda", **ASKED))
    assert [one.notice.about for one in (await letters())["Katarzyna"]] == ["decision.asked"]
