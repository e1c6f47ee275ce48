"""How a clock runs: a function of what its ticket does at which moments, of the hours, and of the target."""

from __future__ import annotations

import datetime as dt
from enum import Enum

from schema.calendars.rules import Hours, due
from schema.service_levels.model import Clock, ClockState

MILLISECOND = dt.timedelta(milliseconds=1)
MINUTE = dt.timedelta(minutes=1)
WARNING = 0.75
"""Part of the target after which somebody is warned."""


class Wish(Enum):
    """What a clock ought to do as its ticket stands."""

    RUN = "RUN"
    PAUSE = "PAUSE"
    STOP = "STOP"
    CANCEL = "CANCEL"


def obeys(clock: Clock, wish: Wish) -> bool:
    """Whether it does that already."""
    match wish:
        case Wish.RUN:
            return clock.since_at is not None
        case Wish.PAUSE:
            return clock.since_at is None and clock.stopped_at is None
        case Wish.STOP | Wish.CANCEL:
            return clock.stopped_at is not None


def obey(clock: Clock, wish: Wish, hours: Hours, at: dt.datetime) -> None:
    """Let the clock do that from then on. A clock that was too late once stays so, whatever comes."""
    _count(clock, hours, at)
    match wish:
        case Wish.RUN:
            clock.stopped_at = None
            run(clock, hours, at)
        case Wish.PAUSE:
            _rest(clock, ClockState.PAUSED)
            clock.due_at = clock.breached_at
        case Wish.STOP:
            clock.stopped_at = at
            _rest(clock, ClockState.MET)
        case Wish.CANCEL:
            clock.stopped_at = at
            _rest(clock, ClockState.CANCELLED)


def run(clock: Clock, hours: Hours, at: dt.datetime) -> None:
    """Let time go by from then on, against the target as it is."""
    clock.since_at = at
    if clock.breached_at:
        clock.state = ClockState.BREACHED
        return
    clock.state = ClockState.RUNNING
    target, used = clock.minutes * MINUTE, clock.used_ms * MILLISECOND
    clock.due_at = due(hours, at, max(target - used, dt.timedelta()))
    early = target * WARNING - used
    clock.warn_at = due(hours, at, early) if early > dt.timedelta() else None


def retarget(clock: Clock, minutes: int, hours: Hours, at: dt.datetime, *, before: Hours | None = None) -> None:
    """Promise something else from then on; what was used stays used, by the hours that held before."""
    _count(clock, before or hours, at)
    clock.minutes = minutes
    if clock.since_at:
        run(clock, hours, at)


def breach(clock: Clock) -> None:
    """Note that the time is over."""
    clock.breached_at, clock.state, clock.warn_at = clock.due_at, ClockState.BREACHED, None


def _count(clock: Clock, hours: Hours, at: dt.datetime) -> None:
    """Add what has gone by; and whoever was too late is so whether or not somebody has noticed it in time."""
    if clock.since_at is None:
        return
    if clock.breached_at is None and clock.due_at and clock.due_at < at:
        breach(clock)
    clock.used_ms += hours.between(clock.since_at, at) // MILLISECOND


def _rest(clock: Clock, state: ClockState) -> None:
    clock.since_at = clock.warn_at = None
    clock.state = ClockState.BREACHED if clock.breached_at else state
