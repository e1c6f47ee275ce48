"""When something is due: on the earliest of the days that are known, each of them with its reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from schema.calendars.rules import months_on

QUARTER = 3
GRACE = 12
"""Months that a device goes on after its warranty has ended."""


class ReplacementReason(StrEnum):
    """Why something is due."""

    LIFE = "LIFE"
    """Its useful life is over, counted from the day of purchase."""
    WARRANTY = "WARRANTY"
    """Its warranty ended a year before."""
    SUPPORT = "SUPPORT"
    """The maker stops supporting its model."""
    LEASE = "LEASE"
    """Its lease ends."""
    RENEWAL = "RENEWAL"
    """It is renewed unless one gives notice by then."""
    AGREED = "AGREED"
    """It was put off, or is kept, until then."""


class ReplacementBand(StrEnum):
    """How soon something is due."""

    OVERDUE = "OVERDUE"
    """Its day is over."""
    QUARTER = "QUARTER"
    """In this quarter."""
    YEAR = "YEAR"
    """Later in this calendar year."""
    LATER = "LATER"
    """In another year."""
    UNKNOWN = "UNKNOWN"
    """Nobody knows: what that depends on has to be found out."""


class ReplacementGap(StrEnum):
    """What has to be found out before one knows how long a device lives."""

    PURCHASE_DAY = "PURCHASE_DAY"
    """When it was bought."""
    LIFE = "LIFE"
    """For how long such a device serves."""


class Quarter(NamedTuple):
    """A quarter of a calendar year."""

    year: int
    number: int


@dataclass(frozen=True)
class Facts:
    """What is known of a device that says when it is due."""

    purchased_on: dt.date | None = None
    life_months: int | None = None
    warranty_until: dt.date | None = None
    end_of_support: dt.date | None = None
    lease_until: dt.date | None = None

    @property
    def dues(self) -> dict[ReplacementReason, dt.date]:
        """Each reason that is known with its day, the earliest first."""
        lived = self.purchased_on and self.life_months and months_on(self.purchased_on, self.life_months)
        found = {
            ReplacementReason.LIFE: lived or None,
            ReplacementReason.WARRANTY: self.warranty_until and months_on(self.warranty_until, GRACE),
            ReplacementReason.SUPPORT: self.end_of_support,
            ReplacementReason.LEASE: self.lease_until,
        }
        known = [(reason, day) for reason, day in found.items() if day]
        return dict(sorted(known, key=lambda one: one[1]))

    @property
    def gaps(self) -> list[ReplacementGap]:
        """What is missing."""
        unknown = {
            ReplacementGap.PURCHASE_DAY: self.purchased_on is None,
            ReplacementGap.LIFE: self.life_months is None,
        }
        return [gap for gap, missing in unknown.items() if missing]


def quarter_of(day: dt.date) -> Quarter:
    """The quarter in which the day lies."""
    return Quarter(day.year, (day.month - 1) // QUARTER + 1)


def band_of(due: dt.date | None, today: dt.date) -> ReplacementBand:
    """How soon that is."""
    if due is None:
        return ReplacementBand.UNKNOWN
    if due < today:
        return ReplacementBand.OVERDUE
    if quarter_of(due) == quarter_of(today):
        return ReplacementBand.QUARTER
    return ReplacementBand.YEAR if due.year == today.year else ReplacementBand.LATER
