"""Quiet hours delay, a digest gathers, and both go by the clock on the wall."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from schema.notices.model import Pace, Preference, Weekday
from schema.notices.rules import told_at

WARSAW = ZoneInfo("Europe/Warsaw")
NIGHT = Preference(quiet_from="20:00", quiet_to="07:00", quiet_days=["SAT", "SUN"])
LUNCH = Preference(quiet_from="12:00", quiet_to="13:30")
EARLY = Preference(digest_hour=7)
NIGHTLY = Preference(quiet_from="22:00", quiet_to="06:30", digest_hour=3)


def wall(text: str) -> dt.datetime:
    """A moment in Warsaw."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=WARSAW).astimezone(dt.UTC)


@pytest.mark.parametrize(
    ("preference", "pace", "at", "told", "together"),
    [
        (Preference(), Pace.AT_ONCE, "2026-11-18 03:00", "2026-11-18 03:00", False),
        (NIGHT, Pace.AT_ONCE, "2026-11-18 19:59", "2026-11-18 19:59", False),
        (NIGHT, Pace.AT_ONCE, "2026-11-18 20:00", "2026-11-19 07:00", True),
        (NIGHT, Pace.AT_ONCE, "2026-11-19 06:59", "2026-11-19 07:00", True),
        (NIGHT, Pace.AT_ONCE, "2026-11-19 07:00", "2026-11-19 07:00", False),
        (NIGHT, Pace.AT_ONCE, "2026-11-20 21:00", "2026-11-23 07:00", True),
        (LUNCH, Pace.AT_ONCE, "2026-11-18 12:10", "2026-11-18 13:30", True),
        (EARLY, Pace.DAILY, "2026-11-18 06:59", "2026-11-18 07:00", True),
        (EARLY, Pace.DAILY, "2026-11-18 07:00", "2026-11-19 07:00", True),
        (NIGHTLY, Pace.DAILY, "2026-11-18 12:00", "2026-11-19 06:30", True),
        (EARLY, Pace.DAILY, "2026-10-24 12:00", "2026-10-25 07:00", True),  # an hour longer: the clocks go back
        (NIGHT, Pace.AT_ONCE, "2026-03-27 22:00", "2026-03-30 07:00", True),  # an hour shorter, and a weekend
    ],
)
def test_the_moment_of_telling(preference: Preference, pace: Pace, at: str, told: str, together: bool) -> None:
    assert told_at(preference, pace, wall(at)) == (wall(told), together)


def test_the_hours_are_those_of_whoever_is_told() -> None:
    far = Preference(zone="America/New_York", quiet_from="20:00", quiet_to="07:00", quiet_days=[])
    assert told_at(far, Pace.AT_ONCE, wall("2026-11-18 08:00")) == (wall("2026-11-18 13:00"), True)


def test_nothing_is_told_before_it_has_happened_and_never_in_quiet_hours() -> None:
    at = wall("2026-03-28 00:00")
    for minutes in range(0, 3 * 24 * 60, 7):
        moment = at + dt.timedelta(minutes=minutes)
        told, _ = told_at(NIGHT, Pace.AT_ONCE, moment)
        local = told.astimezone(WARSAW)
        assert told >= moment
        assert 7 <= local.hour < 20
        assert list(Weekday)[local.weekday()] not in NIGHT.quiet_days
