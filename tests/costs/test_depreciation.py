"""Straight-line depreciation."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.costs.rules import FiscalYear, schedule, value

BOUGHT = dt.date(2010, 3, 4)


def test_a_calendar_year_takes_its_part_of_five() -> None:
    years = schedule(10_000_000, 60, BOUGHT)
    assert years[0] == FiscalYear(dt.date(2010, 12, 31), 1_650_000, 8_350_000)
    assert [year.written_off for year in years[1:]] == [2_000_000] * 4 + [350_000]
    assert years[-1] == FiscalYear(dt.date(2015, 12, 31), 350_000, 0)


def test_a_fiscal_year_may_end_in_may() -> None:
    years = schedule(1_000_000, 48, dt.date(2010, 8, 2), (5, 1))
    assert years[0] == FiscalYear(dt.date(2011, 5, 1), 187_500, 812_500)
    assert [year.left for year in years] == [812_500, 562_500, 312_500, 62_500, 0]


@pytest.mark.parametrize("price", [0, 1, 99, 100_001])
def test_parts_of_a_grosz_are_neither_lost_nor_made(price: int) -> None:
    years = schedule(price, 7, dt.date(2024, 2, 29), (2, 29))
    assert sum(year.written_off for year in years) == price
    assert years[-1].left == 0
    assert all(year.written_off >= 0 for year in years)


def test_before_the_first_day_it_is_whole_and_after_the_last_nothing() -> None:
    assert value(100_000, 12, BOUGHT, dt.date(2010, 3, 3)) == 100_000
    assert value(100_000, 12, BOUGHT, dt.date(2010, 9, 3)) == 50_000
    assert value(100_000, 12, BOUGHT, dt.date(2011, 3, 3)) == 0
    assert value(100_000, 12, BOUGHT, dt.date(2030, 1, 1)) == 0
