"""Working time: the vectors that were agreed, and an oracle that counts every minute."""

from __future__ import annotations

import datetime as dt
import os
from random import Random
from zoneinfo import ZoneInfo

import pytest

from schema.calendars.rules import Hours, business_days_after, due
from tests.calendars.oracle import FURTHEST, MINUTE, case, slow_due, works

CASES = int(os.environ.get("TANDEM_CLOCK_CASES", "150"))
"""How many random cases are compared with the oracle."""
WARSAW = ZoneInfo("Europe/Warsaw")
CLOSED = frozenset(map(dt.date.fromisoformat, ("2026-11-11", "2026-12-24", "2026-12-25", "2026-12-26")))


def hours(days: int, *stretches: tuple[int, int]) -> Hours:
    """Open on the first days of a week, from hour to hour."""
    day = [(since * 60, to * 60) for since, to in stretches]
    return Hours(WARSAW, [day if n < days else [] for n in range(7)], CLOSED)


OFFICE, LUNCH = hours(5, (9, 17)), hours(5, (8, 12), (13, 17))
ALWAYS, NIGHTS = hours(7, (0, 24)), hours(7, (0, 6), (22, 24))
VECTORS = {
    "V1": (OFFICE, "2026-11-20 16:00", 480, [], "2026-11-23 16:00"),
    "V2": (OFFICE, "2026-11-20 16:00", 480, [("2026-11-20 16:30", "2026-11-23 10:00")], "2026-11-24 09:30"),
    "V3": (OFFICE, "2026-11-20 16:00", 480, [("2026-11-20 18:00", "2026-11-22 12:00")], "2026-11-23 16:00"),
    "V4": (LUNCH, "2026-11-20 11:30", 60, [], "2026-11-20 13:30"),
    "V5": (LUNCH, "2026-11-20 12:10", 30, [], "2026-11-20 13:30"),
    "V6": (OFFICE, "2026-11-10 16:30", 60, [], "2026-11-12 09:30"),
    "V7": (OFFICE, "2026-12-23 16:00", 120, [], "2026-12-28 10:00"),
    "V8": (ALWAYS, "2026-03-28 12:00", 1440, [], "2026-03-29 13:00"),
    "V9": (ALWAYS, "2026-10-24 12:00", 1440, [], "2026-10-25 11:00"),
    "V10": (NIGHTS, "2026-03-28 23:00", 300, [], "2026-03-29 05:00"),
    "V11": (NIGHTS, "2026-10-24 23:00", 300, [], "2026-10-25 03:00"),
    "V12": (OFFICE, "2026-11-20 17:00", 1, [], "2026-11-23 09:01"),
    "V13": (OFFICE, "2026-11-20 16:00", 60, [], "2026-11-20 17:00"),
    "V14": (
        OFFICE,
        "2026-11-23 09:00",
        240,
        [("2026-11-23 10:00", "2026-11-23 10:30"), ("2026-11-23 11:00", "2026-11-23 12:15")],
        "2026-11-23 14:45",
    ),
}


def local(text: str) -> dt.datetime:
    """What the clocks of Warsaw show, as a moment."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=WARSAW).astimezone(dt.UTC)


@pytest.mark.parametrize("vector", VECTORS)
def test_it_is_due_when_its_working_time_is_over(vector: str) -> None:
    open_, start, minutes, pauses, end = VECTORS[vector]
    paused = [(local(since), local(to)) for since, to in pauses]
    assert due(open_, local(start), minutes * MINUTE, paused) == local(end)


def test_whatever_the_hours_it_agrees_with_counting_every_minute() -> None:
    random, changing = Random("minutes"), 0
    for _ in range(CASES):
        one = case(random)
        expected, found = slow_due(one), due(one.hours, one.start, one.minutes * MINUTE, one.pauses)
        assert expected == found or (expected is None and (not found or found > one.start + FURTHEST * MINUTE)), one
        changing += bool(found and one.changes(found))
    assert changing >= CASES // 6


def test_time_between_two_moments_agrees_too() -> None:
    random = Random("between")
    for _ in range(40):
        one = case(random)
        minutes = sum(works(one.hours, one.start + n * MINUTE) for n in range(one.minutes))
        assert one.hours.between(one.start, one.start + one.minutes * MINUTE) == minutes * MINUTE, one


def test_what_begins_within_a_second_ends_within_it() -> None:
    odd = dt.timedelta(milliseconds=250)
    assert due(ALWAYS, local("2026-03-28 12:00") + odd, 1440 * MINUTE) == local("2026-03-29 13:00") + odd
    assert ALWAYS.between(local("2026-10-24 12:00") + odd, local("2026-10-25 12:00")) == 1500 * MINUTE - odd


def test_two_pauses_that_touch_are_one() -> None:
    start, since, middle, to = map(
        local, ("2026-11-23 09:00", "2026-11-23 10:00", "2026-11-23 11:00", "2026-11-23 12:00")
    )
    in_two = due(OFFICE, start, 240 * MINUTE, [(since, middle), (middle, to)])
    assert in_two == due(OFFICE, start, 240 * MINUTE, [(since, to)])


def test_where_nobody_works_nothing_is_ever_due() -> None:
    assert due(hours(0), local("2026-11-20 16:00"), MINUTE) is None
    assert business_days_after(hours(0), local("2026-11-20 16:00"), 1) is None


@pytest.mark.parametrize(
    ("at", "count", "end"),
    [
        ("2026-11-20 16:00", 1, "2026-11-23 17:00"),
        ("2026-11-21 16:00", 1, "2026-11-23 17:00"),
        ("2026-11-10 09:00", 5, "2026-11-18 17:00"),
        ("2026-12-23 18:00", 1, "2026-12-28 17:00"),
    ],
)
def test_a_business_day_is_over_when_work_is(at: str, count: int, end: str) -> None:
    assert business_days_after(OFFICE, local(at), count) == local(end)
