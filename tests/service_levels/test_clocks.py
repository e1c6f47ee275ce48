"""The clocks of a ticket."""

from __future__ import annotations

import asyncio
import datetime as dt
from random import Random

import pytest

from schema.calendars import rules as calendars
from schema.calendars.model import Calendar
from schema.history.model import HistoryEvent
from schema.service_levels import rules
from schema.service_levels.model import Clock, ClockState, Metric, TicketTurn
from schema.tickets.model import PendingParty, SlaState, Turn
from schema.viewer import SYSTEM
from schema.writing import unit
from tests.cast import Cast
from tests.service_levels.promise import WARSAW, Desk, local, promised, renewed

MINUTE = dt.timedelta(minutes=1)


async def test_where_nothing_is_promised_no_clock_runs(cast: Cast) -> None:
    desk = await Desk.opened(cast, "20 16:00")
    assert not await Clock.filter(ticket_id=desk.ticket.id).exists()
    assert (desk.ticket.sla_state, desk.ticket.due_at) == (SlaState.NONE, None)


async def test_a_new_ticket_has_a_clock_for_the_answer_and_one_for_the_solution(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "20 16:00")
    response, resolution = await desk.clock(Metric.RESPONSE), await desk.clock()
    assert (response.due_at, resolution.due_at) == (local("20 17:00"), local("23 16:00"))
    assert (desk.ticket.sla_state, desk.ticket.due_at) == (SlaState.ON_TRACK, local("20 17:00"))


async def test_a_wait_for_the_client_moves_the_deadline_by_its_working_time(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "20 16:00")
    await desk.hold("20 16:30")
    clock, ticket = await desk.clock(), await desk.now()
    assert (clock.state, clock.due_at, clock.used_ms) == (ClockState.PAUSED, None, 30 * 60_000)
    assert (ticket.sla_state, ticket.due_at) == (SlaState.PAUSED, None)

    await desk.resume("23 10:00")
    assert (await desk.clock()).due_at == local("24 09:30")


async def test_a_wait_outside_working_hours_changes_nothing(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "20 16:00")
    await desk.hold("20 18:00")
    await desk.resume("22 12:00")
    assert (await desk.clock()).due_at == local("23 16:00")


async def test_two_waits_that_touch_are_one(cast: Cast) -> None:
    await promised(cast, pauses=[PendingParty.CLIENT, PendingParty.VENDOR])
    desk = await Desk.opened(cast, "23 09:00")
    await desk.hold("23 10:00")
    await desk.hold("23 11:00", PendingParty.VENDOR)
    await desk.resume("23 12:00")
    assert (await desk.clock()).due_at == local("24 11:00")


async def test_only_a_wait_that_the_policy_names_stops_the_time(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "23 09:00")
    await desk.hold("23 10:00", PendingParty.VENDOR)
    clock = await desk.clock()
    assert (clock.state, clock.due_at) == (ClockState.RUNNING, local("23 17:00"))


async def test_the_first_words_of_the_team_are_its_answer_and_those_of_the_client_are_not(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "23 09:00")
    await desk.say("23 09:10", cast.lucja)
    assert (await desk.clock(Metric.RESPONSE)).state is ClockState.RUNNING

    await desk.say("23 09:30", cast.tomasz)
    response = await desk.clock(Metric.RESPONSE)
    assert (response.state, response.stopped_at, response.used_ms) == (ClockState.MET, local("23 09:30"), 30 * 60_000)


async def test_whoever_solves_without_a_word_has_answered(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "23 09:00")
    await desk.resolve("23 09:30")
    assert {clock.state for clock in await Clock.filter(ticket_id=desk.ticket.id)} == {ClockState.MET}
    assert (await desk.now()).sla_state is SlaState.MET


async def test_who_is_late_is_late_whether_or_not_somebody_watched(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "20 16:00")
    await desk.resolve("23 16:01")
    clock = await desk.clock()
    assert (clock.state, clock.breached_at) == (ClockState.BREACHED, local("23 16:00"))
    assert (await desk.now()).sla_state is SlaState.BREACHED


async def test_a_reopened_ticket_goes_on_with_what_it_has_used(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "23 09:00")
    await desk.say("23 09:30", cast.tomasz)
    await desk.resolve("23 11:00")
    await desk.reopen("24 09:00")
    clock = await desk.clock()
    assert (clock.state, clock.stopped_at, clock.due_at) == (ClockState.RUNNING, None, local("24 15:00"))
    assert (await desk.clock(Metric.RESPONSE)).state is ClockState.MET


async def test_a_cancelled_ticket_is_never_late(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "23 09:00")
    await desk.cancel("23 09:30")
    async with unit(SYSTEM, effective_at=local("27 12:00")):
        assert await rules.watch() == 0
    assert {clock.state for clock in await Clock.filter(ticket_id=desk.ticket.id)} == {ClockState.CANCELLED}


async def test_a_warning_and_a_breach_are_told_once_each(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "23 09:00")
    await desk.say("23 09:01", cast.tomasz)
    for when, standing in (
        ("23 14:59", SlaState.ON_TRACK),
        ("23 15:00", SlaState.AT_RISK),
        ("23 15:01", SlaState.AT_RISK),
        ("23 17:00", SlaState.BREACHED),
        ("24 09:00", SlaState.BREACHED),
    ):
        async with unit(SYSTEM, effective_at=local(when)):
            while await rules.watch():
                pass
        assert (await desk.now()).sla_state is standing, when
    told = await HistoryEvent.filter(subject_id=desk.ticket.id, name__startswith="clock.").order_by("position")
    assert [(event.name, event.audience) for event in told] == [
        ("clock.warned", "INTERNAL"),
        ("clock.breached", "SHARED"),
    ]
    assert (await desk.clock()).breached_at == local("23 17:00")


async def test_those_who_watch_at_once_tell_it_once(cast: Cast) -> None:
    await promised(cast)
    desk = await Desk.opened(cast, "02 09:00")
    await asyncio.gather(*(rules.watch() for _ in range(6)))
    told = await HistoryEvent.filter(subject_id=desk.ticket.id, name__startswith="clock.")
    assert [event.name for event in told] == ["clock.breached", "clock.breached"]
    assert len({clock for event in told for clock in (part["id"] for part in event.parts)}) == 2


async def test_a_new_promise_moves_what_runs_and_leaves_what_is_done(cast: Cast) -> None:
    await promised(cast)
    done, running = await Desk.opened(cast, "23 09:00"), await Desk.opened(cast, "23 09:00")
    await done.resolve("23 09:20")
    async with unit(cast.tomasz, effective_at=local("23 09:30")):
        await promised(cast, targets=["ANY P3 RESOLUTION 240"])
    await renewed("23 09:45")

    clock = await running.clock()
    assert (clock.minutes, clock.due_at) == (240, local("23 13:00"))
    assert (await running.clock(Metric.RESPONSE)).state is ClockState.CANCELLED
    assert ((await done.clock()).minutes, (await done.clock()).state) == (480, ClockState.MET)
    assert await HistoryEvent.filter(subject_id=running.ticket.id, name="clock.retargeted").count() == 2


async def test_the_ledger_tells_whose_move_it_was(cast: Cast) -> None:
    desk = await Desk.opened(cast, "23 09:00")
    await desk.say("23 09:10", cast.tomasz)
    await desk.hold("23 10:00")
    await desk.resume("23 12:00", cast.lucja)
    await desk.resolve("23 13:00")
    turns = await TicketTurn.filter(ticket_id=desk.ticket.id).order_by("from_at")
    assert [(one.turn, one.from_at, one.to_at) for one in turns] == [
        (Turn.IT, local("23 09:00"), local("23 10:00")),
        (Turn.CLIENT, local("23 10:00"), local("23 12:00")),
        (Turn.IT, local("23 12:00"), local("23 13:00")),
        (Turn.CLIENT, local("23 13:00"), None),
    ]
    assert (await desk.now()).turn_since == local("23 13:00")


@pytest.mark.parametrize("seed", range(6))
async def test_a_clock_is_what_the_moments_of_its_ticket_give(cast: Cast, seed: int) -> None:
    """Invariant: as recomputed from the start, the target and the pauses alone."""
    await promised(cast, targets=["ANY P3 RESOLUTION 9000"])
    hours = await calendars.hours_of(await Calendar.get(client_id=cast.spokojna.id))
    random, start = Random(seed), local("20 15:00")
    desk, at, pauses = await Desk.opened(cast, "20 15:00"), start, []
    for _ in range(random.randrange(1, 5)):
        since = at + random.randrange(1, 2000) * MINUTE
        at = since + random.randrange(1, 2000) * MINUTE
        pauses.append((since, at))
        await desk.hold(as_local(since))
        await desk.resume(as_local(at))
    clock = await desk.clock()
    assert clock.due_at == calendars.due(hours, start, 9000 * MINUTE, pauses)
    paused = sum((hours.between(*pause) for pause in pauses), dt.timedelta())
    assert clock.used_ms * dt.timedelta(milliseconds=1) == hours.between(start, at) - paused


def as_local(at: dt.datetime) -> str:
    """As `local` reads it."""
    return f"{at.astimezone(WARSAW):%d %H:%M}"
