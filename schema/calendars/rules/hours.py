"""Working hours: when a calendar is open, how much working time lies between two moments, and when some of it is over.

Nothing here knows a database. Moments are in UTC; what a zone's clocks say is looked up piece by piece, so that a
change of the clocks makes no minute count twice or vanish.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

DAY = dt.timedelta(days=1)
SECOND = dt.timedelta(seconds=1)
TICK = dt.timedelta.resolution
LONGEST = dt.timedelta(days=366 * 5)
"""How far ahead working time is looked for."""

Stretch = tuple[dt.datetime, dt.datetime]
"""From a moment to a later one, both in UTC; the end does not belong to it."""


@dataclass(frozen=True)
class Hours:
    """When a calendar is open: hours of the day of its own zone, several a day, but not on days when it is closed."""

    zone: ZoneInfo
    week: Sequence[Sequence[tuple[int, int]]]
    """For each day from Monday, the stretches in minutes from midnight; 1440 is the next midnight."""
    closed: frozenset[dt.date] = frozenset()
    since: dt.datetime | None = None
    """From when on it is so; before that it was as `before` says."""
    before: Hours | None = None

    def open(self, start: dt.datetime, end: dt.datetime) -> Iterator[Stretch]:
        """Working time between two moments, in order."""
        if self.before and self.since and start < self.since:
            yield from self.before.open(start, min(end, self.since))
            start = self.since
        while start < end:
            until, offset = self._steady(start, end)
            yield from self._within(start, until, offset)
            start = until

    def between(self, start: dt.datetime, end: dt.datetime) -> dt.timedelta:
        """How much working time there is."""
        return sum((to - since for since, to in self.open(start, end)), dt.timedelta())

    def works_on(self, day: dt.date) -> bool:
        """Whether there is any working time on that day."""
        return day not in self.closed and bool(self.week[day.weekday()])

    def _steady(self, start: dt.datetime, end: dt.datetime) -> tuple[dt.datetime, dt.timedelta]:
        """Up to when the zone's offset stays what it is at the start, a day at most; and the offset."""
        offset, late = self._offset(start), min(start + DAY, end)
        if self._offset(late - TICK) == offset:
            return late, offset
        early = start
        while late - early > SECOND:
            middle = early + (late - early) // 2 // SECOND * SECOND
            early, late = (middle, late) if self._offset(middle) == offset else (early, middle)
        return late.replace(microsecond=0), offset

    def _offset(self, at: dt.datetime) -> dt.timedelta:
        offset = at.astimezone(self.zone).utcoffset()
        assert offset is not None
        return offset

    def _within(self, start: dt.datetime, until: dt.datetime, offset: dt.timedelta) -> Iterator[Stretch]:
        """Working time while the zone's offset is this."""
        first, last = ((at + offset).date() for at in (start, until))
        for count in range((last - first).days + 1):
            day = first + count * DAY
            midnight = dt.datetime.combine(day, dt.time(), dt.UTC) - offset
            for since, to in self.week[day.weekday()] if self.works_on(day) else ():
                opens, closes = (midnight + dt.timedelta(minutes=minute) for minute in (since, to))
                if max(opens, start) < min(closes, until):
                    yield max(opens, start), min(closes, until)


def without(stretches: Iterable[Stretch], pauses: Sequence[Stretch]) -> Iterator[Stretch]:
    """What is left of the stretches when the pauses, which may overlap, are cut out."""
    for since, to in stretches:
        for start, end in sorted(pauses):
            if start < to and end > since:
                if since < start:
                    yield since, start
                since = max(since, end)
        if since < to:
            yield since, to


def due(hours: Hours, start: dt.datetime, target: dt.timedelta, pauses: Sequence[Stretch] = ()) -> dt.datetime | None:
    """When so much working time is over; None when it never is."""
    left = target
    for since, to in without(hours.open(start, start + LONGEST), pauses):
        if to - since >= left:
            return since + left
        left -= to - since
    return None


def business_days_after(hours: Hours, at: dt.datetime, count: int) -> dt.datetime | None:
    """When the last of so many working days after the day of that moment is over; None when there are not as many."""
    day = at.astimezone(hours.zone).date()
    for _ in range(LONGEST.days):
        day += DAY
        count -= hours.works_on(day)
        if count <= 0:
            return closing(hours, day)
    return None


def closing(hours: Hours, day: dt.date) -> dt.datetime:
    """When the work of that day is over; with its last second where nobody works on it."""
    midnight, after = (dt.datetime.combine(one, dt.time(), hours.zone).astimezone(dt.UTC) for one in (day, day + DAY))
    return max((to for _, to in hours.open(midnight, after)), default=after - SECOND)
