"""Working on a ticket."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.history.model import HistoryEvent
from schema.people import rules as people
from schema.record import now
from schema.refusals import Conflict, Forbidden, Impossible, Invalid, NotFound
from schema.teams import rules as teams
from schema.tickets import rules
from schema.tickets.model import PendingParty, Resolution, Ticket, TicketState, Turn
from schema.writing import unit
from tests.cast import Cast


async def test_whoever_is_assigned_is_on_it(cast: Cast) -> None:
    ticket = await rules.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.iga.person_id)
    assert (ticket.state, ticket.turn, ticket.assignee_id) == (TicketState.OPEN, Turn.IT, cast.iga.person_id)

    ticket = await rules.assign(cast.iga, ticket.id, assignee=cast.piotr.person_id)
    assert ticket.assignee_id == cast.piotr.person_id


async def test_nobody_of_another_client_is_put_on_it(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such person"):
        await rules.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.halina.person_id)


async def test_nobody_who_has_left_is_put_on_it(cast: Cast) -> None:
    await people.leave(cast.tomasz, cast.jan.person_id)
    with pytest.raises(Invalid, match="has left"):
        await rules.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.jan.person_id)


async def test_the_client_does_not_hand_out_the_work(cast: Cast) -> None:
    with pytest.raises(Forbidden, match="right to execute"):
        await rules.assign(cast.katarzyna, cast.broken_oven.id, assignee=cast.tomasz.person_id)


@pytest.mark.parametrize(
    ("party", "turn"),
    [
        (PendingParty.CLIENT, Turn.CLIENT),
        (PendingParty.VENDOR, Turn.THIRD_PARTY),
        (PendingParty.PROVIDER_SCHEDULED, Turn.IT),
    ],
)
async def test_while_it_waits_it_is_the_turn_of_whom_it_waits_for(cast: Cast, party: PendingParty, turn: Turn) -> None:
    tomorrow = now() + dt.timedelta(days=1)
    ticket = await rules.hold(cast.tomasz, cast.broken_oven.id, party=party, reason="Części", remind_at=tomorrow)
    assert (ticket.state, ticket.turn, ticket.pending_reason) == (TicketState.PENDING, turn, "Części")

    stored = await Ticket.get(id=ticket.id)
    assert (stored.pending_party, stored.remind_at) == (party, tomorrow)


async def test_nobody_is_reminded_yesterday(cast: Cast) -> None:
    yesterday = now() - dt.timedelta(days=1)
    with pytest.raises(Invalid, match="over") as refused:
        await rules.hold(
            cast.tomasz, cast.broken_oven.id, party=PendingParty.VENDOR, reason="Części", remind_at=yesterday
        )
    assert refused.value.path == ("remindAt",)


async def test_what_waited_goes_on_and_waits_for_nobody(cast: Cast) -> None:
    await rules.hold(cast.tomasz, cast.broken_oven.id, party=PendingParty.CLIENT, reason="Model pieca?")
    await rules.resume(cast.lucja, cast.broken_oven.id)

    ticket = await Ticket.get(id=cast.broken_oven.id)
    assert (ticket.state, ticket.turn) == (TicketState.OPEN, Turn.IT)
    assert (ticket.pending_party, ticket.pending_reason, ticket.remind_at) == (None, None, None)


async def test_what_cannot_happen_now_is_refused_with_what_can(cast: Cast) -> None:
    await rules.resolve(cast.tomasz, cast.broken_oven.id, code=Resolution.FIXED, text="Nowa głowica.")
    with pytest.raises(Impossible, match=r"possible now: .*confirm.*reopen"):
        await rules.hold(cast.tomasz, cast.broken_oven.id, party=PendingParty.VENDOR, reason="Części")


async def test_whoever_was_slower_is_told(cast: Cast) -> None:
    await rules.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.tomasz.person_id)
    with pytest.raises(Conflict, match="version 2"):
        async with unit(cast.iga, expected_version=1):
            await rules.assign(cast.iga, cast.broken_oven.id, assignee=cast.iga.person_id)


async def test_a_stranger_learns_nothing(cast: Cast) -> None:
    with pytest.raises(NotFound, match="no such ticket"):
        await rules.resume(cast.halina, cast.broken_oven.id)


async def test_a_team_gets_a_ticket_as_it_stands_and_finds_somebody_by_itself(cast: Cast) -> None:
    network = await teams.add_team(cast.adam, name="Sieci")
    await rules.take(cast.tomasz, cast.broken_oven.id)
    await rules.hold(cast.tomasz, cast.broken_oven.id, party=PendingParty.CLIENT, reason="Które gniazdko?")
    ticket = await rules.route(cast.tomasz, cast.broken_oven.id, team=network.id)
    assert (ticket.team_id, ticket.assignee_id) == (network.id, None)
    assert (ticket.state, ticket.turn, ticket.pending_reason) == (TicketState.PENDING, Turn.CLIENT, "Które gniazdko?")


async def test_a_team_that_is_no_more_gets_nothing(cast: Cast) -> None:
    team = await teams.add_team(cast.adam, name="Faksy")
    await teams.end_team(cast.adam, team.id)
    with pytest.raises(Invalid, match="no more") as refused:
        await rules.route(cast.tomasz, cast.broken_oven.id, team=team.id)
    assert refused.value.path == ("team",)


async def test_what_somebody_who_leaves_was_on_waits_for_another(cast: Cast) -> None:
    await rules.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.iga.person_id)
    await people.leave(cast.adam, cast.iga.person_id)
    ticket = await Ticket.get(id=cast.broken_oven.id)
    assert (ticket.state, ticket.assignee_id) == (TicketState.OPEN, None)
    routed = await HistoryEvent.get(subject_id=ticket.id, name="ticket.routed")
    assert (routed.actor_id, routed.changes) == (cast.adam.person_id, {"assignee_id": [str(cast.iga.person_id), None]})


async def test_what_is_over_keeps_saying_who_was_on_it(cast: Cast) -> None:
    await rules.assign(cast.tomasz, cast.broken_oven.id, assignee=cast.iga.person_id)
    await rules.resolve(cast.iga, cast.broken_oven.id, code=Resolution.FIXED, text="Nowa głowica.")
    await people.leave(cast.adam, cast.iga.person_id)
    assert (await Ticket.get(id=cast.broken_oven.id)).assignee_id == cast.iga.person_id
