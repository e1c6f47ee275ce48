"""Finding the table in a file."""

from __future__ import annotations

import pytest

from schema.imports.rules import spreadsheet
from schema.imports.rules.faults import Fault
from schema.imports.rules.spreadsheet import Sheet, fold_header, read_sheet
from schema.refusals import Invalid

KNOWN = frozenset({"tag", "model", "e mail"})


def read(text: str) -> Sheet:
    return read_sheet(text.encode(), KNOWN.__contains__)


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_the_delimiter_is_the_one_that_shows_known_headers(mark: str) -> None:
    sheet = read(f"Tag{mark}Model\nZAW-1{mark}V24\n")
    assert (sheet.delimiter, sheet.rows[0].cells) == (mark, {"tag": "ZAW-1", "model": "V24"})


def test_a_title_above_the_header_and_blank_rows_are_passed_over() -> None:
    sheet = read("Spis sprzętu\n\nTag;Model\n;\nZAW-1;V24\n\nZAW-2;V25")
    assert (sheet.header_row, [row.number for row in sheet.rows]) == (3, [5, 7])


def test_lines_may_end_as_on_any_system() -> None:
    assert [row.cells["tag"] for row in read("Tag;Model\rZAW-1;V24\r\nZAW-2;V25\n").rows] == ["ZAW-1", "ZAW-2"]


def test_blank_and_repeated_headers_are_told_and_the_first_one_counts() -> None:
    sheet = read("Tag;Model;;MODEL (nowy)\nZAW-1;V24;?;V25\n")
    told = [(defect.row, defect.column, defect.fault) for defect in sheet.defects]
    assert told == [(1, "3.", Fault.BLANK_HEADER), (1, "MODEL (nowy)", Fault.REPEATED_HEADER)]
    assert sheet.rows[0].cells == {"tag": "ZAW-1", "model": "V24"}


def test_short_and_long_rows_are_told() -> None:
    sheet = read("Tag;Model;E-mail\nZAW-1;V24\nZAW-2;V24;a@b.example;x\n")
    faults = [defect.fault for row in sheet.rows for defect in sheet.size_defects(row)]
    assert faults == [Fault.SHORT_ROW, Fault.LONG_ROW]


def test_headers_are_alike_whatever_their_case_marks_and_brackets() -> None:
    assert fold_header(" CENA  zakupu_netto (PLN) ") == "cena zakupu netto"
    assert fold_header("Użytkownik - Łódź") == "uzytkownik lodz"


@pytest.mark.parametrize(
    ("text", "why"),
    [("imię;nazwisko\nJan;Reder", "No row has known column names"), ('Tag;Model\nZAW-1;"V24', "quotes")],
)
def test_what_is_no_table_is_refused(text: str, why: str) -> None:
    with pytest.raises(Invalid, match=why):
        read(text)


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "AT_MOST", 3)
    with pytest.raises(Invalid, match="larger than"):
        read("Tag;Model")
