"""Rating by the link in the letter that says that a ticket is closed."""

from __future__ import annotations

import re
from email.message import EmailMessage
from unittest.mock import patch

import httpx
import pytest

from api.mail import Post
from api.notices.sending import send_due
from api.settings import Settings
from schema.notices import rules
from schema.notices.model import Notice, NoticeKind, Pace
from schema.people import rules as people
from schema.people.model import Language
from schema.tickets import rules as tickets
from schema.tickets.model import Rating, Resolution, Ticket
from schema.viewer import SYSTEM
from schema.writing import pass_over
from tests.cast import Cast
from tests.doors.post import Box, html, plain
from tests.notices.letters import ADDRESS, HOUR, later, sent

LUCJA = "żółć@zawil.example"


@pytest.fixture
async def done(cast: Cast, oven: Ticket) -> Ticket:
    """Łucja's ticket, which is resolved; Jan follows it, and Tomasz wants to be told of everything."""
    await tickets.watch(cast.tomasz, oven.id, person=cast.jan.person_id)
    await rules.set_pace(cast.tomasz, kind=NoticeKind.STATUS, pace=Pace.AT_ONCE)
    row = await tickets.resolve(cast.tomasz, oven.id, code=Resolution.FIXED, text="Nowa grzałka.")
    await pass_over(rules.READER)
    return row


def link(letter: EmailMessage) -> str:
    """Where it asks for a rating: the secret behind the `#`."""
    found = re.findall(rf"{ADDRESS}/app/rate#([0-9a-f]{{64}})\b", plain(letter))
    assert f'href="{ADDRESS}/app/rate#{found[0]}"' in html(letter)
    return str(found[0])


def to(address: str, letters: list[EmailMessage]) -> list[EmailMessage]:
    return [letter for letter in letters if letter["To"] == address]


async def test_whoever_asked_rates_once_by_the_letter(
    cast: Cast, done: Ticket, box: Box, post: Post, browser: httpx.AsyncClient
) -> None:
    await tickets.close_unanswered(SYSTEM, done.id)
    [letter] = to(LUCJA, await sent(post, box))
    assert "Jak nam poszło? Ocena zajmie Ci chwilę." in plain(letter)
    rating = {"secret": link(letter), "score": "5", "comment": "Ciepło."}

    for path in ("/app/rate", "/rating", "/rating/link"):
        await browser.get(path, params=rating)
    assert (await Rating.get(ticket_id=done.id)).rated_at is None

    assert (await browser.post("/rating", json=rating)).status_code == 204
    assert (await Rating.get(ticket_id=done.id)).score == 5
    again = await browser.post("/rating", json=rating | {"score": "1"})
    assert (again.status_code, again.json()["code"]) == (410, "RATING_ENDED")


async def test_nobody_else_is_asked(cast: Cast, done: Ticket, box: Box, post: Post) -> None:
    await tickets.confirm(cast.katarzyna, done.id)
    letters = await sent(post, box)
    asked = [letter["To"] for letter in letters if "/app/rate" in plain(letter) + html(letter)]
    assert (asked, len(letters)) == ([LUCJA], 3)


async def test_who_rated_already_is_not_asked_again(cast: Cast, done: Ticket, box: Box, post: Post) -> None:
    await people.update_viewer(cast.lucja, language=Language.EN)
    await tickets.confirm(cast.katarzyna, done.id)
    while await rules.gather():
        pass
    await tickets.rate(cast.lucja, done.id, score=4)
    [letter] = to(LUCJA, await sent(post, box))
    assert "The ticket is confirmed and closed." in plain(letter)
    assert "/app/rate" not in plain(letter) + html(letter)


async def test_a_letter_that_is_sent_again_has_the_same_links(
    cast: Cast, done: Ticket, box: Box, post: Post, browser: httpx.AsyncClient
) -> None:
    await tickets.close_unanswered(SYSTEM, done.id)
    await rules.gather()
    for _ in range(3):
        with patch("schema.notices.rules.sent", side_effect=KeyboardInterrupt), pytest.raises(KeyboardInterrupt):
            await send_due(post, ADDRESS)
    with later(HOUR):
        assert await send_due(post, ADDRESS) == 3
    first, second = to(LUCJA, box.letters)
    assert first["Message-ID"] == second["Message-ID"]
    assert first["List-Unsubscribe"] == second["List-Unsubscribe"]
    assert link(first) == link(second)
    assert (await browser.post("/rating/link", json={"secret": link(first)})).json()["title"] == done.title


async def test_no_secret_is_kept_once_the_letter_is_sent_or_given_up(
    cast: Cast, done: Ticket, box: Box, post: Post, browser: httpx.AsyncClient
) -> None:
    await tickets.close_unanswered(SYSTEM, done.id)
    away = Post(Settings(mail="smtp://127.0.0.1:1", mail_from="pomoc@it.example", origins=(ADDRESS,)))
    await rules.gather()
    await send_due(away, ADDRESS)
    assert await Notice.filter(secret__not_isnull=True).exists()
    with later(HOUR):
        [letter] = to(LUCJA, await sent(post, box))
    assert not await Notice.filter(secret__not_isnull=True).exists()

    stopping = letter["List-Unsubscribe"].rpartition("/")[2].strip("> ")
    assert (await browser.post("/rating/link", json={"secret": stopping})).status_code == 410
