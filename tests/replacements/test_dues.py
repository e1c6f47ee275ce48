"""When something is due: the earliest of all days that are known."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.replacements.rules import (
    Facts,
    ReplacementBand as Band,
    ReplacementGap as Gap,
    ReplacementReason as Reason,
    band_of,
)

BOUGHT = dt.date(2022, 3, 4)
TODAY = dt.date(2026, 11, 23)


def test_the_earliest_day_comes_first_and_all_reasons_are_kept() -> None:
    facts = Facts(
        purchased_on=BOUGHT,
        life_months=60,
        warranty_until=dt.date(2025, 3, 3),
        end_of_support=dt.date(2026, 10, 14),
        lease_until=dt.date(2028, 1, 31),
    )
    assert list(facts.dues.items()) == [
        (Reason.WARRANTY, dt.date(2026, 3, 3)),
        (Reason.SUPPORT, dt.date(2026, 10, 14)),
        (Reason.LIFE, dt.date(2027, 3, 4)),
        (Reason.LEASE, dt.date(2028, 1, 31)),
    ]
    assert facts.gaps == []


def test_what_is_not_known_is_no_reason_but_work() -> None:
    assert Facts(life_months=60).dues == {}
    assert Facts(life_months=60).gaps == [Gap.PURCHASE_DAY]
    assert Facts(purchased_on=BOUGHT).dues == {}
    assert Facts(purchased_on=BOUGHT).gaps == [Gap.LIFE]
    assert list(Facts(end_of_support=TODAY).dues) == [Reason.SUPPORT]


def test_a_warranty_for_ever_is_due_on_the_last_day_that_there_is() -> None:
    facts = Facts(warranty_until=dt.date(9999, 12, 31))
    assert facts.dues == {Reason.WARRANTY: dt.date.max}


@pytest.mark.parametrize(
    ("due", "band"),
    [
        (None, Band.UNKNOWN),
        (dt.date(2026, 11, 22), Band.OVERDUE),
        (TODAY, Band.QUARTER),
        (dt.date(2026, 12, 31), Band.QUARTER),
        (dt.date(2027, 1, 1), Band.LATER),
    ],
)
def test_a_day_has_its_band(due: dt.date | None, band: Band) -> None:
    assert band_of(due, TODAY) is band


def test_later_in_the_same_year_is_after_the_quarter() -> None:
    assert band_of(dt.date(2026, 7, 1), dt.date(2026, 6, 30)) is Band.YEAR
