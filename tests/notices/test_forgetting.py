"""Notices are let go when they are old; what they told of is not."""

from __future__ import annotations

import datetime as dt
import re
from unittest.mock import patch

import httpx

import schema.notices.rules.forgetting as clock
from api.mail import Post
from api.notices.forgetting import forgetting
from schema.history.model import HistoryEvent
from schema.notices import rules
from schema.notices.model import Notice
from schema.record import now
from schema.tickets import rules as tickets
from schema.tickets.model import Ticket
from schema.writing import QueueState
from tests.cast import Cast
from tests.doors.post import Box, plain
from tests.notices.letters import ADDRESS, sent

YEAR = 400


async def swept(after: dt.timedelta, days: int = YEAR) -> int:
    """How many notices are let go at that time."""
    [timer] = forgetting(days).values()
    with patch.object(clock, "now", lambda: now() + after):
        return await timer.do()


async def test_what_was_told_is_forgotten_when_it_is_old_and_the_history_is_not(
    cast: Cast, oven: Ticket, box: Box, post: Post
) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę.")
    await sent(post, box)
    events = await HistoryEvent.all().count()
    assert await swept(dt.timedelta(days=YEAR - 1)) == 0
    assert await swept(dt.timedelta(days=YEAR + 1)) == 1
    assert (await Notice.all().count(), await HistoryEvent.all().count()) == (0, events)


async def test_what_still_waits_is_not_forgotten(cast: Cast, oven: Ticket, box: Box, post: Post) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę.")
    await sent(post, box)
    await tickets.comment(cast.tomasz, oven.id, body="Jestem.")
    await rules.gather()
    assert await swept(dt.timedelta(days=10 * YEAR)) == 1
    assert [one.state for one in await Notice.all()] == [QueueState.WAITING]


async def test_the_link_of_a_forgotten_letter_says_which_one_works(
    cast: Cast, oven: Ticket, box: Box, post: Post, browser: httpx.AsyncClient
) -> None:
    await tickets.comment(cast.tomasz, oven.id, body="Już jadę.")
    [letter] = await sent(post, box)
    found = re.search(rf"{ADDRESS}/unsubscribe/\w+", plain(letter))
    assert found
    assert (await browser.get(found[0])).status_code == 200
    await swept(dt.timedelta(days=YEAR + 1))
    for answer in (await browser.get(found[0]), await browser.post(found[0])):
        assert answer.status_code == 410
        assert "Link z najnowszego listu działa" in answer.text


def test_whoever_wants_to_keep_all_of_it_does() -> None:
    assert forgetting(0) == {}
