"""Concluding how a file writes dates and numbers."""

from __future__ import annotations

import datetime as dt

import pytest

from schema.imports.rules.dialect import Bad, Dates, Money, Numbers, currency_in
from schema.imports.rules.faults import Fault

DAY = dt.date(2024, 11, 6)


@pytest.mark.parametrize(
    ("file", "cell"),
    [
        (["31.12.2023"], "06.11.2024"),
        (["31.12.2023"], "6.11.2024"),
        (["2023-12-31"], "2024-11-06"),
        (["2023-12-31"], "2024-11-06 00:00:00"),
        (["31/12/2023"], "06/11/2024"),
        (["12/31/2023"], "11/06/2024"),
        (["31-12-2023", "01-02-2023"], "06-11-2024"),
        (["31.12.23", "01.02.23"], "06.11.24"),
        (["2023/12/31"], "2024/11/06"),
        (["31.12.2023"], "2024-11-06"),
        (["2023-12-31"], "06.11.2024"),
    ],
)
def test_the_day_is_where_the_file_shows_it_to_be(file: list[str], cell: str) -> None:
    assert Dates([*file, cell]).read(cell) == DAY


@pytest.mark.parametrize(
    ("file", "cell", "fault"),
    [
        (["31.12.2023", "01.02.2023"], "11/16/24", Fault.OTHER_DATE_ORDER),
        (["31.12.2023"], "31.02.2024", Fault.NO_SUCH_DAY),
        (["31/12/2023"], "11/16/2024", Fault.AMBIGUOUS_DATE),
        (["05/12/2023"], "04/05/2024", Fault.AMBIGUOUS_DATE),
        (["31.12.2023"], "wiosną", Fault.NOT_A_DATE),
        (["31.12.2023"], "31.12-2023", Fault.NOT_A_DATE),
    ],
)
def test_no_day_is_guessed(file: list[str], cell: str, fault: Fault) -> None:
    day = Dates([*file, cell]).read(cell)
    assert isinstance(day, Bad)
    assert day.fault == fault


@pytest.mark.parametrize(
    ("file", "cell", "minor"),
    [
        (["899,00"], "2\xa0499,90", 249_990),
        (["899,00"], "2\u202f499,90", 249_990),
        (["899,00"], "2.499,90", 249_990),
        (["899,00"], "1.500", 150_000),
        (["899.00"], "2,499.90", 249_990),
        (["899.00"], "1,500", 150_000),
        ([], "1'500", 150_000),
        (["899,00"], "12,5", 1_250),
    ],
)
def test_the_decimal_mark_is_the_one_that_the_file_shows(file: list[str], cell: str, minor: int) -> None:
    assert Numbers([*file, cell]).money(cell) == Money(minor, None)


@pytest.mark.parametrize(
    ("file", "cell", "fault"),
    [
        ([], "1.500", Fault.AMBIGUOUS_NUMBER),
        (["899,00"], "ok. 899,00 zł", Fault.NOT_A_NUMBER),
        (["899,00"], "-5,00", Fault.NEGATIVE),
        (["899,00"], "1,234", Fault.NOT_A_NUMBER),
        (["899,00"], "1.23.456,00", Fault.NOT_A_NUMBER),
    ],
)
def test_no_amount_is_guessed(file: list[str], cell: str, fault: Fault) -> None:
    assert Numbers([*file, cell]).money(cell) == Bad(fault)


def test_the_currency_is_in_the_header_or_in_the_cell() -> None:
    assert Numbers(["899,00 zł"]).money("899,00 zł") == Money(89_900, "PLN")
    assert Numbers([]).money("CHF 15") == Money(1_500, "CHF")
    assert isinstance(Numbers([]).money("15 QQQ"), Bad)
    assert (currency_in("Cena (CZK)"), currency_in("Cena all inclusive")) == ("CZK", None)
    assert Numbers([]).money("€ 15") == Money(1_500, "EUR")
    assert (currency_in("Cena zakupu (EUR)"), currency_in("Cena [zł]"), currency_in("Cena")) == ("EUR", "PLN", None)


def test_it_says_what_it_concluded() -> None:
    assert [note.en for note in Dates(["31/12/2023"]).notes] == ["Dates are read as DD/MM/YYYY."]
    assert [note.pl for note in Numbers(["1,5"]).notes] == ["Części dziesiętne stoją po „,”."]
    assert Dates([]).notes == Numbers([]).notes == Dates(["05/06/2024"]).notes == ()
