"""Rating by a link: also for those who never sign in, once, and never by merely following it."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from schema.people import rules as people
from schema.people.model import Person
from schema.refusals import RatingEnded
from schema.tickets import rules
from schema.tickets.model import Rating, Resolution, Ticket
from schema.viewer import SYSTEM
from tests.doors.conftest import Company, Visit


@pytest.fixture
async def lucja(company: Company) -> Person:
    """She asks for things and has no role: nobody gave her a password."""
    return await people.add_person(SYSTEM, company.kasia.client_id, name="Łucja Żółć", email="lucja@zawilec.example")


@pytest.fixture
async def ticket(company: Company, lucja: Person) -> Ticket:
    """What Łucja asked for; it is done and closed."""
    tomek = await people.viewer_of(company.tomek.id)
    row = await rules.open_ticket(tomek, lucja.client_id, title="Piec nie grzeje", requester=lucja.id)
    await rules.resolve(tomek, row.id, code=Resolution.FIXED, text="Nowa grzałka.")
    return await rules.close_unanswered(SYSTEM, row.id)


@pytest.fixture
async def secret(ticket: Ticket) -> str:
    """What stands in the link that Łucja was sent."""
    return await ask(ticket, "Sesame.")


async def ask(ticket: Ticket, secret: str) -> str:
    await rules.ask_by_link(SYSTEM, ticket.id, person=ticket.requester_id, secret=secret)
    return secret


async def rate(browser: httpx.AsyncClient, secret: str, score: str = "5") -> httpx.Response:
    return await browser.post("/rating", json={"secret": secret, "score": score, "comment": "Ciepło."})


async def test_the_link_says_what_is_rated_and_rates_nothing(visit: Visit, secret: str, ticket: Ticket) -> None:
    for _ in range(2):
        answer = await visit().post("/rating/link", json={"secret": secret})
        assert answer.json() == {"ticket": "ZAWIL-1", "title": "Piec nie grzeje", "language": "PL"}
    for path in ("/rating", "/rating/link"):
        assert (await visit().get(path, params={"secret": secret, "score": "1"})).status_code == 404
    assert (await Rating.get(ticket_id=ticket.id)).rated_at is None


async def test_whoever_has_the_link_rates_once(visit: Visit, secret: str, lucja: Person) -> None:
    answers = await asyncio.gather(rate(visit(), secret), rate(visit(), secret))
    assert sorted(answer.status_code for answer in answers) == [204, 410]
    given = await Rating.get(person_id=lucja.id)
    assert (given.score, given.comment) == (5, "Ciepło.")

    again = await visit().post("/rating/link", json={"secret": secret})
    assert (again.status_code, again.json()["code"]) == (410, "RATING_ENDED")
    assert again.json()["message"]["pl"] == "To już oceniono albo minął czas na ocenę."


async def test_a_score_that_is_none_is_refused_and_the_link_stays(visit: Visit, secret: str) -> None:
    for score in ("0", "6", "-1", "5.0", "٣", ""):
        assert (await rate(visit(), secret, score)).status_code == 400
    assert (await rate(visit(), secret)).status_code == 204


async def test_a_later_link_ends_the_one_before(visit: Visit, secret: str, ticket: Ticket) -> None:
    later = await ask(ticket, "Open.")
    assert (await rate(visit(), secret)).status_code == 410
    assert (await rate(visit(), later)).status_code == 204
    with pytest.raises(RatingEnded):
        await ask(ticket, "Once more.")


async def test_a_page_of_somebody_else_does_not_rate(visit: Visit, secret: str) -> None:
    answer = await rate(visit(Origin="https://evil.example"), secret)
    assert answer.status_code == 403
    assert (await rate(visit(), secret)).status_code == 204
