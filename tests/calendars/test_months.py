"""The same day, months later."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.calendars.rules import months_on


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        ("2026-11-23", 1, "2026-12-23"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-12-31", 60, "2029-12-31"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2026-12-31", 2, "2027-02-28"),
        ("9999-12-31", 12, "9999-12-31"),
    ],
)
def test_it_is_the_same_day_or_the_last_one_that_there_is(day: str, months: int, then: str) -> None:
    assert months_on(dt.date.fromisoformat(day), months) == dt.date.fromisoformat(then)
