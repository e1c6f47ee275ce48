"""What the columns of each kind of file are called, and what stands in them: a kind declares it, a table follows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any

from schema.imports.rules.faults import Fault
from schema.imports.rules.spreadsheet import Sheet, fold_header
from schema.refusals import Invalid, Words
from schema.writing import FIRST_DAY


class Cell(StrEnum):
    """What stands in a column."""

    TEXT = "TEXT"
    CODE = "CODE"
    """A text that a spreadsheet could take for a number."""
    SERIAL = "SERIAL"
    """The same, in capitals and without blanks."""
    ADDRESS = "ADDRESS"
    DAY = "DAY"
    MONTHS = "MONTHS"
    TERM = "TERM"
    """A day, or a number of months."""
    MONEY = "MONEY"
    """An amount: a value in minor units, and one for its currency."""
    WORD = "WORD"
    """One of several words."""


@dataclass(frozen=True)
class Column:
    """One field that a file can tell."""

    names: str
    """What it is called in Polish and in English, and in exports of Snipe-IT and GLPI; the best first."""
    cell: Cell = Cell.TEXT
    at_most: int = 254
    needed: Words | None = None
    """How it is called when it is missing; only of columns without which a file says nothing."""
    instead: frozenset[str] = frozenset()
    """Fields that together tell the same."""
    word: Callable[[str], Any] | None = None
    """The value that a word means; None when it is unknown."""
    unknown: Fault = Fault.UNKNOWN_WORD
    """What is said of a word that is unknown."""
    since: dt.date = FIRST_DAY
    """The first day that can be."""
    known: str = ""
    """The words that are known, as they are told to people."""

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The names as headers are compared."""
        return tuple(fold_header(name) for name in self.names.split(", "))


Columns = Mapping[str, Column]


@dataclass(frozen=True)
class ColumnChoice:
    """What a column of a file is taken for, where its name does not tell or tells wrong."""

    header: Annotated[str, "Name of the column as it stands in the file."]
    field: Annotated[str | None, "Field that it is taken for: `serial`; if absent, the column is left out."] = None


Choices = Mapping[str, str | None]
"""Field by folded header; None where the column is left out."""


def chosen(columns: Iterable[ColumnChoice]) -> dict[str, str | None]:
    """The choices by folded header."""
    return {fold_header(one.header): one.field for one in columns}


def known(columns: Columns, choices: Choices) -> Callable[[str], bool]:
    """Whether a folded header is one of this kind of file."""
    names = {name for column in columns.values() for name in column.folded} | set(choices)
    return names.__contains__


def fields_of(sheet: Sheet, columns: Columns, choices: Choices) -> dict[str, str]:
    """Folded header by field: as somebody chose, else the best name that the sheet has."""
    taken: dict[str, str] = {}
    for header, field in choices.items():
        if header in sheet.headers and field and field in columns and taken.setdefault(field, header) != header:
            raise _twice(sheet.headers[taken[field]], sheet.headers[header])
    for field, column in columns.items():
        free = sheet.headers.keys() - choices.keys() - set(taken.values())
        names = (name for name in column.folded if name in free)
        if field not in taken and (name := next(names, None)):
            taken[field] = name
    return {field: header for header, field in _in_order(sheet, taken)}


def _in_order(sheet: Sheet, taken: Mapping[str, str]) -> list[tuple[str, str]]:
    places = {fold_header(title): place for place, title in reversed([*enumerate(sheet.titles)])}
    return sorted(((header, field) for field, header in taken.items()), key=lambda one: places[one[0]])


def missing(columns: Columns, taken: Set[str]) -> list[str]:
    """Fields without which the file says nothing, and that none of its columns tells."""
    untold = {field: column for field, column in columns.items() if column.needed and field not in taken}
    return [field for field, column in untold.items() if not column.instead or not column.instead <= taken]


def must_be_known(columns: Columns, choices: Choices) -> None:
    """Refuse a choice of a field that this kind of file does not tell."""
    if strange := sorted({field for field in choices.values() if field} - set(columns)):
        names, fields = ", ".join(strange), ", ".join(columns)
        en, pl = f"There is no field {names}. Known: {fields}.", f"Nie ma pola {names}. Znane: {fields}."
        raise Invalid("columns", why=Words(en=en, pl=pl))


def _twice(one: str, other: str) -> Invalid:
    en = f"“{one}” and “{other}” cannot be taken for the same field."
    return Invalid("columns", why=Words(en=en, pl=f"„{one}” i „{other}” nie mogą być tym samym polem."))
