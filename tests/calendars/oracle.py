"""Working time counted minute by minute, as slowly and plainly as can be; and random cases to compare with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random
from typing import NamedTuple
from zoneinfo import ZoneInfo

from schema.calendars.rules import Hours, Stretch

MINUTE = dt.timedelta(minutes=1)
FURTHEST = 14 * 24 * 60
"""Minutes for which the oracle counts."""
STARTS = (
    ("Europe/Warsaw", dt.datetime(2026, 3, 28, tzinfo=dt.UTC)),
    ("Europe/Warsaw", dt.datetime(2026, 10, 24, tzinfo=dt.UTC)),
    ("America/New_York", dt.datetime(2026, 3, 7, tzinfo=dt.UTC)),
    ("Australia/Lord_Howe", dt.datetime(2026, 4, 3, tzinfo=dt.UTC)),
    ("UTC", dt.datetime(2026, 6, 1, tzinfo=dt.UTC)),
)
"""Where the clocks are changed on the next day, by an hour or by half of one; and where they never are."""


class Case(NamedTuple):
    """So much working time from a start on, with pauses."""

    hours: Hours
    start: dt.datetime
    minutes: int
    pauses: list[Stretch]

    def changes(self, end: dt.datetime) -> bool:
        """Whether the clocks are changed until then."""
        return self.start.astimezone(self.hours.zone).utcoffset() != end.astimezone(self.hours.zone).utcoffset()


def slow_due(case: Case) -> dt.datetime | None:
    """When the last of so many working minutes is over, two weeks ahead at most."""
    at, left = case.start, case.minutes
    for _ in range(FURTHEST):
        left -= works(case.hours, at, case.pauses)
        at += MINUTE
        if left == 0:
            return at
    return None


def works(hours: Hours, at: dt.datetime, pauses: Sequence[Stretch] = ()) -> bool:
    """Whether the minute that begins then is a working one."""
    while hours.before and hours.since and at < hours.since:
        hours = hours.before
    local = at.astimezone(hours.zone)
    minute = local.hour * 60 + local.minute
    open_ = any(since <= minute < to for since, to in hours.week[local.weekday()])
    return open_ and local.date() not in hours.closed and not any(since <= at < to for since, to in pauses)


def case(random: Random) -> Case:
    """
    A calendar that is changed up to twice, a start near a change of the clocks or not, a target, and up to two pauses
    that may overlap.
    """
    zone, day = random.choice(STARTS)
    start = day + random.randrange(2880) * MINUTE
    closed = frozenset({(day + dt.timedelta(random.randrange(5))).date()})
    hours = Hours(ZoneInfo(zone), _week(random), closed)
    for changed in sorted(_moments(random, start)):
        hours = Hours(ZoneInfo(zone), _week(random), closed, changed, hours)
    pauses = [(at, at + random.randrange(1, 2000) * MINUTE) for at in _moments(random, start)]
    return Case(hours, start, random.randrange(1, 1500), pauses)


def _week(random: Random) -> list[list[tuple[int, int]]]:
    week = []
    while not any(week):
        cuts = [sorted(random.sample(range(0, 1441, 5), random.choice((0, 2, 4)))) for _ in range(7)]
        week = [list(zip(day[::2], day[1::2], strict=True)) for day in cuts]
    return week


def _moments(random: Random, start: dt.datetime) -> list[dt.datetime]:
    return [start + random.randrange(3000) * MINUTE for _ in range(random.choice((0, 1, 2)))]
