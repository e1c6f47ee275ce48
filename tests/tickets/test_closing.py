"""Closing a ticket, and opening it again."""

from __future__ import annotations

import pytest

from schema.history.model import HistoryEvent
from schema.refusals import Forbidden, Impossible, Invalid
from schema.tickets import rules
from schema.tickets.model import Comment, PendingParty, Resolution, Ticket, TicketState, Turn
from schema.viewer import SYSTEM, Viewer
from tests.cast import Cast


@pytest.fixture
async def resolved(cast: Cast) -> Ticket:
    return await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Nowa głowica.")


async def test_resolving_says_how_and_asks_the_client(cast: Cast, resolved: Ticket) -> None:
    assert (resolved.state, resolved.turn) == (TicketState.RESOLVED, Turn.CLIENT)
    assert (resolved.resolution_code, resolved.resolution) == (Resolution.FIXED, "Nowa głowica.")
    assert resolved.first_response_at == resolved.resolved_at is not None

    said = await HistoryEvent.get(subject_id=resolved.id, name="ticket.resolved")
    assert said.changes["state"] == ["NEW", "RESOLVED"]
    assert said.actor_id == cast.tomasz.person_id


async def test_resolving_without_a_word_is_refused_and_changes_nothing(cast: Cast) -> None:
    with pytest.raises(Invalid, match="write something"):
        await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="  ")
    assert (await Ticket.get(id=cast.broken_oven.id)).state is TicketState.NEW


async def test_the_client_does_not_resolve_for_the_it_team(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.resolve(cast.katarzyna, cast.broken_oven.id, code=Resolution.FIXED, text="Działa.")


@pytest.mark.parametrize("who", ["lucja", "piotr", "katarzyna"])
async def test_the_requester_or_whoever_speaks_for_the_client_confirms(cast: Cast, resolved: Ticket, who: str) -> None:
    ticket = await rules.confirm(getattr(cast, who), resolved.id)
    assert (ticket.state, ticket.turn) == (TicketState.CLOSED, Turn.NOBODY)
    assert ticket.closed_at is not None


async def test_the_it_team_does_not_confirm_its_own_work(cast: Cast, resolved: Ticket) -> None:
    with pytest.raises(Forbidden, match="client's side"):
        await rules.confirm(cast.tomasz, resolved.id)


async def test_whom_it_merely_concerns_does_not_confirm(cast: Cast, resolved: Ticket) -> None:
    await rules.add_person(cast.lucja, resolved.id, person=cast.jan.person_id)
    with pytest.raises(Forbidden, match="right to observe"):
        await rules.confirm(cast.jan, resolved.id)


async def test_only_the_installation_closes_what_nobody_answered(cast: Cast, resolved: Ticket) -> None:
    with pytest.raises(Forbidden, match="installation itself"):
        await rules.close_unanswered(cast.tomasz, resolved.id)
    assert (await rules.close_unanswered(SYSTEM, resolved.id)).state is TicketState.CLOSED

    expired = await HistoryEvent.get(subject_id=resolved.id, name="ticket.expired")
    assert expired.actor_id is None


async def test_reopening_says_what_is_missing_and_takes_the_resolution_back(cast: Cast, resolved: Ticket) -> None:
    await rules.reopen(cast.lucja, resolved.id, reason="Drukuje do góry nogami.")

    ticket = await Ticket.get(id=resolved.id)
    assert (ticket.state, ticket.turn, ticket.reopen_count) == (TicketState.OPEN, Turn.IT, 1)
    assert (ticket.resolution_code, ticket.resolution, ticket.resolved_at) == (None, None, None)
    [comment] = await Comment.filter(ticket_id=ticket.id)
    assert (comment.body, comment.author_id) == ("Drukuje do góry nogami.", cast.lucja.person_id)


async def test_what_is_closed_stays_closed(cast: Cast, resolved: Ticket) -> None:
    await rules.confirm(cast.lucja, resolved.id)
    with pytest.raises(Impossible, match="CLOSED"):
        await rules.reopen(cast.lucja, resolved.id, reason="Jednak nie.")


@pytest.mark.parametrize("who", ["lucja", "piotr", "tomasz"])
async def test_either_side_cancels_what_is_not_needed(cast: Cast, who: str) -> None:
    viewer: Viewer = getattr(cast, who)
    await rules.hold(cast.tomasz, cast.broken_oven.id, party=PendingParty.VENDOR, reason="Części")
    ticket = await rules.cancel(viewer, cast.broken_oven.id, reason="Kupujemy nowy piec.")

    assert (ticket.state, ticket.turn, ticket.pending_party) == (TicketState.CANCELLED, Turn.NOBODY, None)
    assert ticket.closed_at is not None
    assert await Comment.exists(ticket_id=ticket.id, body="Kupujemy nowy piec.")


async def test_the_installation_speaks_without_a_name(cast: Cast) -> None:
    await rules.cancel(SYSTEM, cast.broken_oven.id, reason="Powtórzone zgłoszenie.")
    assert (await Comment.get(ticket_id=cast.broken_oven.id)).author_id is None
