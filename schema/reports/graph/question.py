"""What a report is asked for: whose tickets, in which time, by whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from schema.calendars.rules import Hours
from schema.reading.measuring import Measure, Told, measured
from schema.reports.graph.figure import Filter
from schema.viewer import Viewer

DAY = dt.timedelta(days=1)
WEEK = 7
LONGEST = 1_100
"""Days that a report is about at most: three years."""


@dataclass(frozen=True)
class Question:
    """One report, as it was asked for."""

    viewer: Viewer
    client: str | None
    """Id of the organisation; without one, of all that the viewer sees."""
    first: dt.date
    last: dt.date
    hours: Hours
    """Hours that hold there; their zone says when a day begins."""
    now: dt.datetime

    @property
    def start(self) -> dt.datetime:
        """When the time begins."""
        return self.midnight(self.first)

    @property
    def end(self) -> dt.datetime:
        """When it is over."""
        return self.midnight(self.last + DAY)

    @property
    def as_of(self) -> dt.datetime:
        """As of when figures about that time are: its end, or now."""
        return min(self.now, self.end)

    @property
    def within(self) -> dict[str, dt.datetime]:
        """A condition on a moment: that it lies in that time."""
        return {"gte": self.start, "lt": self.end}

    def midnight(self, day: dt.date) -> dt.datetime:
        """When a day begins there."""
        return dt.datetime.combine(day, dt.time(), self.hours.zone).astimezone(dt.UTC)

    def of(self, **conditions: Any) -> Filter:
        """Tickets that the report is about and that meet the conditions."""
        return ({"client": {"id": {"eq": self.client}}} if self.client else {}) | conditions

    def weeks(self) -> list[dt.date]:
        """The first days of weeks in that time, the first one perhaps cut short, and the day after its end."""
        monday = self.first + DAY * (WEEK - self.first.weekday())
        count = max(0, -((monday - self.last - DAY).days // WEEK))
        mondays = (monday + DAY * WEEK * place for place in range(count))
        return [self.first, *(day for day in mondays if day <= self.last), self.last + DAY]

    async def measured(self, measures: Mapping[str, Measure]) -> dict[str, Told]:
        """What the measures tell the viewer of the tickets that the report is about."""
        return await measured(self.viewer, measures, self.client)
