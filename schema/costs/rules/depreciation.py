"""Straight-line depreciation: every day takes the same part of the price, months having 30 days and years 360."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

MONTH, YEAR = 30, 360
LAST_OF_YEAR = (12, 31)


@dataclass(frozen=True)
class FiscalYear:
    """What a fiscal year takes from the value, in minor units, and what is left at its end."""

    ends_on: dt.date
    written_off: int
    left: int


def schedule(price: int, months: int, since: dt.date, year_end: tuple[int, int] = LAST_OF_YEAR) -> list[FiscalYear]:
    """Every fiscal year from the first day of use to the one in which nothing is left."""
    years: list[FiscalYear] = []
    left, ends_on = price, _year_end(since, year_end)
    while left or not years:
        now_left = value(price, months, since, ends_on)
        years.append(FiscalYear(ends_on, left - now_left, now_left))
        left, ends_on = now_left, _day(ends_on.year + 1, year_end)
    return years


def value(price: int, months: int, since: dt.date, on: dt.date) -> int:
    """What is left of the price at the end of that day, in minor units."""
    whole = months * MONTH
    gone = min(max(_days(since, on), 0), whole)
    return price - (price * gone + whole // 2) // whole


def _days(since: dt.date, until: dt.date) -> int:
    """Days from the one to the other, both counted, where each month has 30."""
    months = (until.year - since.year) * 12 + until.month - since.month
    return months * MONTH + min(until.day, MONTH) - min(since.day, MONTH) + 1


def _year_end(since: dt.date, year_end: tuple[int, int]) -> dt.date:
    """The end of the fiscal year in which the day lies."""
    end = _day(since.year, year_end)
    return end if since <= end else _day(since.year + 1, year_end)


def _day(year: int, year_end: tuple[int, int]) -> dt.date:
    month, day = year_end
    return dt.date(year, month, min(day, 28) if month == 2 else day)
