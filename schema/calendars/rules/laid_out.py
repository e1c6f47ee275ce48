"""Working time laid out once between two moments, so that one goes along it quickly: in seconds since 1970."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from itertools import accumulate

from schema.calendars.rules.hours import Hours


class LaidOut:
    """Working time from one moment to another; what lies outside counts as its nearest end."""

    def __init__(self, hours: Hours, start: dt.datetime, end: dt.datetime) -> None:
        self.start, self.end = start.timestamp(), end.timestamp()
        stretches = list(hours.open(start, end))
        self.opens = [since.timestamp() for since, _ in stretches]
        self.lengths = [(until - since).total_seconds() for since, until in stretches]
        self.before = [0.0, *accumulate(self.lengths)]
        days = sorted({since.astimezone(hours.zone).date() for since, _ in stretches})
        self.midnights = [dt.datetime.combine(day, dt.time(), hours.zone).timestamp() for day in days]

    def between(self, since: float, until: float) -> float:
        """Working seconds from one moment to another."""
        return self.up_to(until) - self.up_to(since)

    def up_to(self, at: float) -> float:
        """Working seconds from the beginning to a moment."""
        at = min(max(at, self.start), self.end)
        place = bisect_right(self.opens, at) - 1
        return self.before[place] + min(at - self.opens[place], self.lengths[place]) if place >= 0 else 0.0

    def at(self, seconds: float) -> float:
        """The moment up to which there are so many working seconds."""
        place = bisect_left(self.before, seconds) - 1
        if place < 0 or place == len(self.opens):
            return self.start if place < 0 else self.end
        return self.opens[place] + seconds - self.before[place]

    def days(self, since: float, until: float) -> int:
        """Working days after the day of one moment up to the day of another: 0 on the same day."""
        return bisect_right(self.midnights, until) - bisect_right(self.midnights, since)

    @property
    def day(self) -> float:
        """Working seconds of a usual working day."""
        return self.before[-1] / len(self.midnights) if self.midnights else 0.0
