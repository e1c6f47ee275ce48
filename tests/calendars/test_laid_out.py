"""Working time laid out once says the same as the hours that it was made of."""

from __future__ import annotations

import datetime as dt
from random import Random

from schema.calendars.rules import Hours, LaidOut, business_days_after, due
from tests.calendars.oracle import case
from tests.calendars.test_hours import CASES, OFFICE

WEEKS = dt.timedelta(days=21)


def test_it_goes_along_as_the_hours_do() -> None:
    for seed in range(CASES):
        one = case(Random(seed))
        time = LaidOut(one.hours, one.start, one.start + WEEKS)
        over = due(one.hours, one.start, dt.timedelta(minutes=one.minutes))
        if over is None or over > one.start + WEEKS:
            continue
        assert time.at(one.minutes * 60) == over.timestamp()
        assert time.between(time.start, over.timestamp()) == one.minutes * 60


def test_working_days_are_those_after_which_a_day_is_over() -> None:
    friday, midnight = moment("2026-11-20 15:00"), moment("2026-11-20 00:00")
    time = LaidOut(OFFICE, midnight, midnight + WEEKS)
    assert time.day == 8 * 3600
    assert time.days(friday.timestamp(), moment("2026-11-20 23:59").timestamp()) == 0
    assert time.days(friday.timestamp(), moment("2026-11-22 12:00").timestamp()) == 0
    for count in (1, 2, 5):
        over = business_days_after(OFFICE, friday, count)
        assert over is not None
        assert time.days(friday.timestamp(), over.timestamp()) == count


def test_of_a_calendar_without_work_nothing_is_laid_out() -> None:
    start = moment("2026-11-20 15:00")
    time = LaidOut(Hours(OFFICE.zone, [[]] * 7), start, start + WEEKS)
    assert (time.day, time.at(60.0), time.between(time.start, time.end)) == (0.0, time.end, 0.0)


def moment(text: str) -> dt.datetime:
    """A moment by the clocks of Warsaw."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=OFFICE.zone).astimezone(dt.UTC)
