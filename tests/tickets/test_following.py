"""What comes after: watching, going on in a new ticket, closing by itself, rating."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.organisations import rules as organisations
from schema.record import now
from schema.refusals import Forbidden, Impossible, Invalid, NotFound, RatingEnded
from schema.teams import rules as teams
from schema.tickets import rules
from schema.tickets.model import LinkKind, Rating, Resolution, Ticket, TicketLink, TicketState
from schema.writing import unit
from tests.cast import Cast


@pytest.fixture
async def resolved(cast: Cast) -> Ticket:
    return await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Nowa głowica.")


async def test_whoever_watches_sees_the_ticket_until_they_stop(cast: Cast) -> None:
    with pytest.raises(NotFound):
        await rules.watch(cast.jan, cast.broken_oven.id)
    with pytest.raises(Forbidden):
        await rules.watch(cast.lucja, cast.broken_oven.id, person=cast.jan.person_id)
    await rules.watch(cast.tomasz, cast.broken_oven.id, person=cast.jan.person_id)
    await rules.comment(cast.jan, cast.broken_oven.id, body="Widzę.")
    await rules.unwatch(cast.jan, cast.broken_oven.id)
    with pytest.raises(NotFound):
        await rules.comment(cast.jan, cast.broken_oven.id, body="Widzę?")


async def test_a_team_takes_care_of_it_or_somebody_or_nobody(cast: Cast) -> None:
    team = await teams.add_team(cast.adam, name="Serwis")
    ticket = await rules.assign(cast.tomasz, cast.broken_oven.id, team=team.id)
    assert (ticket.state, ticket.team_id, ticket.assignee_id) == (TicketState.OPEN, team.id, None)
    ticket = await rules.take(cast.iga, ticket.id)
    assert (ticket.team_id, ticket.assignee_id) == (team.id, cast.iga.person_id)
    ticket = await rules.unassign(cast.iga, ticket.id)
    assert (ticket.state, ticket.assignee_id) == (TicketState.NEW, None)
    with pytest.raises(Invalid, match="Say who"):
        await rules.assign(cast.tomasz, ticket.id)
    await teams.end_team(cast.adam, team.id)
    with pytest.raises(Invalid, match="no more"):
        await rules.assign(cast.tomasz, ticket.id, team=team.id)


async def test_what_is_closed_goes_on_in_a_new_ticket_that_follows_it(cast: Cast, resolved: Ticket) -> None:
    with pytest.raises(Impossible):
        await rules.follow_up(cast.lucja, resolved.id, body="Znowu.")
    await rules.confirm(cast.lucja, resolved.id)
    new = await rules.follow_up(cast.lucja, resolved.id, body="Znowu.")
    assert (new.state, new.title, new.requester_id) == (TicketState.NEW, resolved.title, cast.lucja.person_id)
    assert await TicketLink.exists(ticket_id=new.id, other_id=resolved.id, kind=LinkKind.FOLLOWS)


async def test_nobody_reopens_after_two_weeks(cast: Cast, resolved: Ticket) -> None:
    async with unit(cast.lucja, effective_at=now() + dt.timedelta(days=15)):
        with pytest.raises(Invalid, match="14 days"):
            await rules.reopen(cast.lucja, resolved.id, reason="Jednak nie.")


async def test_a_client_may_agree_on_other_days(cast: Cast, resolved: Ticket) -> None:
    await organisations.set_terms(cast.katarzyna, cast.zawilec.id, confirmation_days=10, reopening_days=30)
    async with unit(cast.adam, effective_at=now() + dt.timedelta(days=9)):
        assert await rules.close_silent() == 0
    async with unit(cast.lucja, effective_at=now() + dt.timedelta(days=29)):
        assert (await rules.reopen(cast.lucja, resolved.id, reason="Jednak nie.")).state is TicketState.OPEN


async def test_what_nobody_objects_to_is_closed_after_five_working_days(cast: Cast, resolved: Ticket) -> None:
    assert await rules.close_silent() == 0
    async with unit(cast.adam, effective_at=now() + dt.timedelta(days=9)):
        await rules.comment(cast.lucja, resolved.id, body="Sprawdzę jutro.")
        assert await rules.close_silent() == 0
    async with unit(cast.adam, effective_at=now() + dt.timedelta(days=21)):
        assert await rules.close_silent() == 1
    assert (await Ticket.get(id=resolved.id)).state is TicketState.CLOSED


async def test_whoever_asked_rates_once(cast: Cast, resolved: Ticket) -> None:
    await rules.confirm(cast.piotr, resolved.id)
    with pytest.raises(Forbidden):
        await rules.rate(cast.katarzyna, resolved.id, score=5)
    with pytest.raises(Invalid, match="1 to 5"):
        await rules.rate(cast.lucja, resolved.id, score=6)
    await rules.rate(cast.lucja, resolved.id, score=4, comment="Dziękuję.")
    with pytest.raises(RatingEnded):
        await rules.rate(cast.lucja, resolved.id, score=1)
    [rating] = await Rating.filter(ticket_id=resolved.id)
    assert (rating.score, rating.comment) == (4, "Dziękuję.")
