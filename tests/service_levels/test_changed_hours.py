"""What becomes of clocks when working hours change under them."""

from __future__ import annotations

import datetime as dt

from schema.calendars import rules as calendars
from schema.calendars.model import Closure
from schema.history.model import HistoryEvent
from schema.service_levels.model import ClockState
from schema.writing import unit
from tests.cast import Cast
from tests.service_levels.promise import OFFICE, Desk, local, promised, renewed

HOUR_MS = 3_600_000


async def test_changed_hours_count_from_then_on(cast: Cast) -> None:
    policy = await promised(cast)
    desk = await Desk.opened(cast, "20 15:00")
    async with unit(cast.adam, effective_at=local("21 12:00")):
        await calendars.update_calendar(cast.adam, policy.calendar_id, week=[*OFFICE, "SAT 09:00-21:00"])
    await renewed("21 12:05")
    assert (await desk.clock()).due_at == local("21 18:00")

    async with unit(cast.adam, effective_at=local("21 13:00")):
        await calendars.update_calendar(cast.adam, policy.calendar_id, week=OFFICE)
    await renewed("21 13:10")
    clock = await desk.clock()
    assert (clock.used_ms, clock.due_at, clock.state) == (3 * HOUR_MS, local("23 14:00"), ClockState.RUNNING)


async def test_a_day_off_moves_what_runs_and_leaves_what_waits(cast: Cast) -> None:
    policy = await promised(cast)
    running, waiting = await Desk.opened(cast, "23 09:00"), await Desk.opened(cast, "23 09:00")
    await waiting.hold("23 10:00")
    async with unit(cast.adam, effective_at=local("23 10:30")):
        await calendars.close_calendar(cast.adam, policy.calendar_id, from_on=dt.date(2026, 11, 24), name="Remanent")
    await renewed("23 11:00")
    assert (await running.clock()).due_at == local("23 17:00")
    await waiting.resume("23 12:00")
    assert (await waiting.clock()).due_at == local("25 11:00")

    [closure] = await Closure.filter(calendar_id=policy.calendar_id)
    async with unit(cast.adam, effective_at=local("23 13:00")):
        await calendars.end_closure(cast.adam, closure.id)
    await renewed("23 13:10")
    assert (await waiting.clock()).due_at == local("24 11:00")
    told = await HistoryEvent.filter(subject_id=waiting.ticket.id, name="clock.retargeted").count()
    await renewed("23 13:20")
    assert await HistoryEvent.filter(subject_id=waiting.ticket.id, name="clock.retargeted").count() == told
