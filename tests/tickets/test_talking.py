"""Talking in a ticket."""

from __future__ import annotations

import pytest

from schema.history.model import EventAudience, HistoryEvent
from schema.refusals import Forbidden, Impossible
from schema.tickets import rules
from schema.tickets.model import Audience, Comment, PendingParty, Ticket, TicketState, Turn
from schema.viewer import Viewer
from tests.cast import Cast


async def _stored(cast: Cast) -> Ticket:
    return await Ticket.get(id=cast.broken_oven.id)


async def test_both_sides_talk(cast: Cast) -> None:
    await rules.comment(cast.lucja, cast.broken_oven.id, body="Nadal nic.")
    await rules.comment(cast.tomasz, cast.broken_oven.id, body="Już patrzę.")

    said = await Comment.filter(ticket_id=cast.broken_oven.id).order_by("at", "id")
    assert [(one.author_id, one.body) for one in said] == [
        (cast.lucja.person_id, "Nadal nic."),
        (cast.tomasz.person_id, "Już patrzę."),
    ]


async def test_the_first_words_of_the_it_team_are_its_response(cast: Cast) -> None:
    await rules.comment(cast.lucja, cast.broken_oven.id, body="Halo?")
    assert (await _stored(cast)).first_response_at is None

    first = await rules.comment(cast.tomasz, cast.broken_oven.id, body="Jestem.")
    await rules.comment(cast.iga, cast.broken_oven.id, body="Ja też.")
    assert (await _stored(cast)).first_response_at == first.first_response_at is not None


async def test_what_the_it_team_says_among_itself_leaves_no_trace_on_the_ticket(cast: Cast) -> None:
    before = dict(await _stored(cast))
    await rules.comment(cast.tomasz, cast.broken_oven.id, body="Znowu ten piec.", audience=Audience.INTERNAL)

    assert dict(await _stored(cast)) == before
    event = await HistoryEvent.get(subject_id=cast.broken_oven.id, name="ticket.commented")
    assert (event.audience, event.changes) == (EventAudience.INTERNAL, {})


@pytest.mark.parametrize("who", ["lucja", "katarzyna"])
async def test_the_client_says_nothing_behind_its_own_back(cast: Cast, who: str) -> None:
    viewer: Viewer = getattr(cast, who)
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.comment(viewer, cast.broken_oven.id, body="Hm.", audience=Audience.INTERNAL)
    assert not await Comment.exists(ticket_id=cast.broken_oven.id)


async def test_the_clients_answer_ends_the_wait_for_the_client(cast: Cast) -> None:
    await rules.hold(cast.tomasz, cast.broken_oven.id, party=PendingParty.CLIENT, reason="Model pieca?")
    await rules.comment(cast.lucja, cast.broken_oven.id, body="To jest XL-5.")

    ticket = await _stored(cast)
    assert (ticket.state, ticket.turn, ticket.pending_party) == (TicketState.OPEN, Turn.IT, None)
    event = await HistoryEvent.get(subject_id=ticket.id, name="ticket.commented")
    assert event.changes["state"] == ["PENDING", "OPEN"]


async def test_the_wait_for_a_supplier_goes_on_while_people_talk(cast: Cast) -> None:
    await rules.hold(cast.tomasz, cast.broken_oven.id, party=PendingParty.VENDOR, reason="Części")
    await rules.comment(cast.lucja, cast.broken_oven.id, body="Kiedy będą?")
    await rules.comment(cast.tomasz, cast.broken_oven.id, body="W piątek.")
    assert (await _stored(cast)).state is TicketState.PENDING


async def test_the_it_teams_own_words_do_not_end_the_wait_for_the_client(cast: Cast) -> None:
    await rules.hold(cast.tomasz, cast.broken_oven.id, party=PendingParty.CLIENT, reason="Model pieca?")
    await rules.comment(cast.tomasz, cast.broken_oven.id, body="Przypominam.")
    assert (await _stored(cast)).turn is Turn.CLIENT


async def test_nobody_talks_when_it_is_over(cast: Cast) -> None:
    await rules.cancel(cast.lucja, cast.broken_oven.id, reason="Pomyłka.")
    with pytest.raises(Impossible, match="CANCELLED"):
        await rules.comment(cast.lucja, cast.broken_oven.id, body="Jednak.")


async def test_a_reader_only_reads(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to ask, execute"):
        await rules.comment(cast.nina, cast.broken_oven.id, body="Hm.")
