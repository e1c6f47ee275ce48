"""Whoever decides for a client hears once that a review of accesses waits for them."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import Any
from unittest.mock import patch

import pytest

import schema.notices.rules.reviewing as reviewing
from api.mail import Post
from schema.accesses import rules as accesses
from schema.accesses.model import Access, AccessReview, System, SystemKind
from schema.notices import rules
from schema.notices.model import Notice, NoticeKind, Pace
from schema.people import rules as people
from schema.people.model import Language, Person
from schema.record import now
from schema.writing import pass_over
from tests.cast import Cast
from tests.doors.post import Box, plain
from tests.notices.letters import ADDRESS, sent

DAY = dt.timedelta(days=1)


@pytest.fixture
async def alarm(cast: Cast) -> System:
    """What opens the bakery; who can open it is asked every month."""
    return await accesses.add_system(
        cast.katarzyna, cast.zawilec.id, name="Alarm piekarni", kind=SystemKind.BUILDING, review_months=1
    )


@pytest.fixture
async def opened(cast: Cast, alarm: System) -> list[Access]:
    """What Łucja and Jan have been able to open since yesterday."""
    holders = (cast.lucja.person_id, cast.jan.person_id)
    return [await accesses.grant(cast.tomasz, alarm.id, person=one, at=now() - DAY) for one in holders]


async def review(cast: Cast, days: int) -> AccessReview:
    """A review of everything, to be done in so many days; what led there is no news any more."""
    started = await accesses.start_review(cast.tomasz, cast.zawilec.id, due_on=now().date() + days * DAY)
    await pass_over(rules.READER)
    return started


def later(days: int) -> Any:
    """The day on which reviews are thought of, moved on."""
    return patch.object(reviewing, "now", lambda: now() + days * DAY)


async def reminded() -> list[tuple[str, str]]:
    """Names of those who are reminded, each with what of."""
    await rules.remind()
    names = {person.id: person.name for person in await Person.all()}
    notices = await Notice.filter(kind=NoticeKind.REMINDER).order_by("id")
    return [(names[one.person_id], one.about) for one in notices]


async def test_a_review_is_reminded_of_once_within_its_last_week(cast: Cast, opened: list[Access]) -> None:
    await review(cast, days=14)
    assert await reminded() == []
    for days in (7, 8, 15):
        with later(days):
            assert await reminded() == [("Katarzyna Dudek", "access_review.due")]


async def test_several_processes_and_one_that_comes_after_the_letter_remind_once(
    cast: Cast, opened: list[Access], box: Box, post: Post
) -> None:
    await review(cast, days=3)
    await asyncio.gather(*(rules.remind() for _ in range(3)))
    [letter] = await sent(post, box)
    await rules.remind()
    assert await sent(post, box) == []
    assert letter["To"] == "dudek@zawil.example"


async def test_the_letter_says_how_many_wait_until_when_and_leads_there(
    cast: Cast, opened: list[Access], box: Box, post: Post
) -> None:
    started = await review(cast, days=3)
    await accesses.confirm(cast.katarzyna, opened[0].id)
    await rules.remind()
    [letter] = await sent(post, box)
    assert letter["Subject"] == "Przegląd dostępów: Piekarnia Zawilec"
    assert "Dostępów do potwierdzenia lub odebrania: 1." in plain(letter)
    assert f"Termin: {started.due_on:%d.%m.%Y}\r\n" in plain(letter)
    assert f"{ADDRESS}/app/reviews/{started.key}" in plain(letter)


async def test_what_is_answered_or_called_off_before_the_letter_needs_none(
    cast: Cast, opened: list[Access], box: Box, post: Post
) -> None:
    started = await review(cast, days=3)
    await rules.remind()
    await accesses.end_review(cast.tomasz, started.id)
    assert await sent(post, box) == []


async def test_accesses_of_a_week_that_wait_in_no_review_are_one_letter_in_their_language(
    cast: Cast, alarm: System, opened: list[Access], box: Box, post: Post
) -> None:
    await people.update_viewer(cast.katarzyna, language=Language.EN)
    await pass_over(rules.READER)
    assert await reminded() == []
    with later(28):
        assert await reminded() == [("Katarzyna Dudek", "system.due")]
        [letter] = await sent(post, box)
        await rules.remind()
        assert await sent(post, box) == []
    assert letter["Subject"] == "Accesses to look at again: Alarm piekarni"
    assert "To confirm or recall: 2." in plain(letter)
    assert f"{ADDRESS}/app/systems/{alarm.key}" in plain(letter)


async def test_what_waits_in_a_review_is_not_reminded_of_by_its_system_too(cast: Cast, opened: list[Access]) -> None:
    await review(cast, days=28)
    with later(28):
        assert await reminded() == [("Katarzyna Dudek", "access_review.due")]


async def test_an_old_day_is_no_news(cast: Cast, opened: list[Access]) -> None:
    with later(60):
        assert await reminded() == []


async def test_whoever_wants_no_reminders_gets_none(cast: Cast, opened: list[Access]) -> None:
    await rules.set_pace(cast.katarzyna, kind=NoticeKind.REMINDER, pace=Pace.NEVER)
    await review(cast, days=3)
    assert await reminded() == []
