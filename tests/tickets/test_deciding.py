"""Decisions about a ticket: whose turn it is while one waits."""

from __future__ import annotations

from schema.decisions import rules as decisions
from schema.decisions.model import Authority, Decision
from schema.history.model import HistoryEvent
from schema.record import Key
from schema.service_levels.model import ClockState
from schema.tickets import rules
from schema.tickets.model import PendingParty, Ticket, TicketState, Turn
from schema.writing import unit
from tests.cast import Cast
from tests.decisions.asked import ask, option
from tests.service_levels.promise import Desk, local, promised


async def asked_about_oven(cast: Cast, **more: object) -> Decision:
    return await ask(cast, subject=Key(cast.broken_oven.key), **more)


async def turn(cast: Cast) -> Turn:
    return (await Ticket.get(id=cast.broken_oven.id)).turn


async def test_it_is_the_clients_turn_until_they_have_decided(cast: Cast) -> None:
    await rules.take(cast.tomasz, cast.broken_oven.id)
    decision = await asked_about_oven(cast)
    assert await turn(cast) is Turn.CLIENT

    await decisions.vote(cast.katarzyna, decision.id, option=(await option(decision)).id)
    assert await turn(cast) is Turn.IT
    told = await HistoryEvent.filter(subject_id=cast.broken_oven.id, name="ticket.turned").order_by("position")
    assert [event.changes["turn"] for event in told] == [["IT", "CLIENT"], ["CLIENT", "IT"]]


async def test_who_asks_back_is_not_waited_for(cast: Cast) -> None:
    decision = await asked_about_oven(cast)
    await decisions.ask_back(cast.katarzyna, decision.id, question="Na jak długo?")
    assert await turn(cast) is Turn.IT
    await decisions.remark(cast.tomasz, decision.id, body="Na trzy lata.")
    assert await turn(cast) is Turn.CLIENT
    await decisions.withdraw(cast.tomasz, decision.id, reason="Laptop się znalazł.")
    assert await turn(cast) is Turn.IT


async def test_both_sides_decide_each_in_their_time(cast: Cast) -> None:
    decision = await asked_about_oven(cast, authority=Authority.JOINT)
    assert await turn(cast) is Turn.CLIENT
    await decisions.vote(cast.katarzyna, decision.id, option=(await option(decision)).id)
    assert await turn(cast) is Turn.IT


async def test_what_the_it_company_decides_by_itself_leaves_the_turn(cast: Cast) -> None:
    await asked_about_oven(cast, authority=Authority.ENTERPRISE)
    assert await turn(cast) is Turn.IT


async def test_work_goes_on_without_taking_the_turn_from_the_client(cast: Cast) -> None:
    decision = await asked_about_oven(cast)
    row = await rules.hold(cast.tomasz, cast.broken_oven.id, party=PendingParty.VENDOR, reason="Kiedy głowica?")
    assert row.turn is Turn.THIRD_PARTY
    row = await rules.resume(cast.tomasz, row.id)
    assert (row.state, row.turn) == (TicketState.OPEN, Turn.CLIENT)
    await rules.cancel(cast.tomasz, row.id, reason="Piec jest nowy.")
    await decisions.withdraw(cast.tomasz, decision.id, reason="Piec jest nowy.")
    assert await turn(cast) is Turn.NOBODY


async def test_the_time_of_a_decision_is_the_clients(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "23 09:00")
    async with unit(cast.tomasz, effective_at=local("23 10:00")):
        decision = await ask(cast, subject=Key(desk.ticket.key))
    assert (await desk.clock()).state is ClockState.PAUSED
    async with unit(cast.katarzyna, effective_at=local("23 12:00")):
        await decisions.vote(cast.katarzyna, decision.id, option=(await option(decision)).id)
    assert (await desk.clock()).due_at == local("24 11:00")
