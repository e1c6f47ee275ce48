"""A file of a known kind: its columns by field, how it writes days and amounts, and its rows as values or defects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from schema.imports.model import ImportKind
from schema.imports.rules.cells import cell_faults, is_address, is_broken_number
from schema.imports.rules.columns import Cell, Choices, Columns, fields_of, known, missing, must_be_known
from schema.imports.rules.dialect import Bad, Dates, Numbers, currency_in, months_in
from schema.imports.rules.faults import Defect, Fault
from schema.imports.rules.report import Layout, Line, Report
from schema.imports.rules.spreadsheet import fold_header, read_sheet
from schema.refusals import Words
from schema.writing import likely

T = TypeVar("T")

HOME = "PLN"
"""Currency of an amount where neither the header nor the cell names one; the report says so."""


@dataclass
class Told:
    """One row: what its cells say, field by field, and what is wrong with them."""

    number: int
    written: tuple[str, ...]
    table: Table
    cells: dict[str, str]
    """Cells that are not empty, by field."""
    values: dict[str, Any] = field(default_factory=dict)
    defects: list[Defect] = field(default_factory=list)
    whole: bool = True
    """Whether the row has as many cells as there are columns; of another, nothing can be told."""

    def wrong(self, name: str, fault: Fault, /, **facts: object) -> None:
        """Note that something is wrong with that field."""
        self.defects.append(self.table.defect(self.number, name, fault, self.cells.get(name, ""), **facts))


class Table:
    """A file of a known kind."""

    def __init__(self, content: bytes, columns: Columns, choices: Choices) -> None:
        must_be_known(columns, choices)
        self.columns, self.choices = columns, choices
        self.sheet = read_sheet(content, known(columns, choices))
        self.taken = fields_of(self.sheet, columns, choices)
        self.dates, self.numbers = Dates(self._of(Cell.DAY, Cell.TERM)), Numbers(self._of(Cell.MONEY))
        self.missing = missing(columns, self.taken.keys())

    def _of(self, *kinds: Cell) -> Iterator[str]:
        headers = [header for field, header in self.taken.items() if self.columns[field].cell in kinds]
        yield from (cell for header in headers for row in self.sheet.rows if (cell := row.cells.get(header)))

    @property
    def rows(self) -> Iterator[Told]:
        """Its rows, unless a column is missing without which they say nothing."""
        for row in () if self.missing else self.sheet.rows:
            cells = {name: row.cells[header] for name, header in self.taken.items() if row.cells.get(header)}
            told = Told(row.number, row.written, self, cells)
            told.defects += self.sheet.size_defects(row)
            told.whole = not told.defects
            if told.whole:
                self._read(told)
            yield told

    @property
    def headers(self) -> tuple[Defect, ...]:
        """What is wrong above the rows."""
        row = self.sheet.header_row
        gone = (
            Defect(row, "", Fault.MISSING_COLUMN, "", {"field": self.columns[name].needed}) for name in self.missing
        )
        return (*self.sheet.defects, *gone)

    @property
    def layout(self) -> Layout:
        """Which column was taken for what."""
        fields = {header: name for name, header in self.taken.items()}
        taken = []
        for title in self.sheet.titles:
            header = fold_header(title)
            taken.append((title, fields.pop(header, None), header in self.choices))
        needed = [name for name, column in self.columns.items() if column.needed]
        sheet = self.sheet
        return Layout(sheet.encoding, sheet.delimiter, sheet.header_row, tuple(taken), (*self.columns,), (*needed,))

    @property
    def notes(self) -> tuple[Words, ...]:
        """How the file was read: what was concluded from its evidence."""
        notes = [*self.sheet.notes, *self.dates.notes, *self.numbers.notes]
        if unread := [
            name for header, name in reversed(self.sheet.headers.items()) if header not in self.taken.values()
        ]:
            names = ", ".join(unread)
            notes.append(Words(en=f"Columns that are not read: {names}.", pl=f"Kolumny, które pominięto: {names}."))
        if any(self._currency(name) is None for name in self.taken if self.columns[name].cell is Cell.MONEY):
            notes.append(Words(en=f"Prices without a currency are in {HOME}.", pl=f"Ceny bez waluty są w {HOME}."))
        return tuple(notes)

    def report(
        self,
        kind: ImportKind,
        file_name: str,
        lines: Iterable[Line],
        totals: Mapping[str, int],
        notes: Sequence[Words] = (),
    ) -> Report:
        """What becomes of it, as people read it."""
        said = tuple(notes) or self.notes
        return Report(kind, file_name, tuple(lines), self.headers, said, totals, self.layout)

    def name(self, field: str) -> str:
        """The header of that field as it is written; the field where no column tells it."""
        return self.sheet.headers.get(self.taken.get(field, ""), field)

    def defect(self, row: int, name: str, fault: Fault, value: str = "", /, **facts: object) -> Defect:
        """What is wrong with that field of that row."""
        return Defect(row, self.name(name), fault, value, facts)

    def _currency(self, name: str) -> str | None:
        return currency_in(self.name(name))

    def _read(self, told: Told) -> None:
        for name, column in self.columns.items():
            if column.needed and name in self.taken and name not in told.cells:
                told.wrong(name, Fault.MISSING)
        for name, cell in told.cells.items():
            before = len(told.defects)
            self._look(told, name, cell)
            if len(told.defects) == before:
                self._value(told, name, cell)

    def _look(self, told: Told, name: str, cell: str) -> None:
        """What is wrong with the text, whatever it means."""
        column = self.columns[name]
        for fault in cell_faults(cell):
            told.wrong(name, fault)
        if column.cell in (Cell.CODE, Cell.SERIAL) and is_broken_number(cell):
            told.wrong(name, Fault.BROKEN_NUMBER)
        if len(cell) > column.at_most:
            told.wrong(name, Fault.TOO_LONG, at_most=column.at_most)

    def _value(self, told: Told, name: str, cell: str) -> None:
        column = self.columns[name]
        match column.cell:
            case Cell.DAY:
                self._day(told, name, cell)
            case Cell.MONTHS | Cell.TERM if (months := months_in(cell)) is not None:
                told.values[name] = months
            case Cell.MONTHS:
                told.wrong(name, Fault.NOT_MONTHS)
            case Cell.TERM:
                self._day(told, name, cell)
            case Cell.MONEY:
                self._money(told, name, cell)
            case Cell.ADDRESS if not is_address(cell):
                told.wrong(name, Fault.NOT_AN_ADDRESS)
            case Cell.ADDRESS:
                told.values[name] = cell.casefold()
            case Cell.SERIAL:
                told.values[name] = "".join(cell.upper().split())
            case Cell.WORD:
                told.values[name] = column.word and column.word(cell)
                if told.values[name] is None:
                    told.wrong(name, column.unknown, known=column.known)
            case _:
                told.values[name] = " ".join(cell.split())

    def _day(self, told: Told, name: str, cell: str) -> None:
        day = self.dates.read(cell)
        if isinstance(day, Bad):
            told.wrong(name, day.fault, order=day.order)
        elif not likely(day, since=self.columns[name].since):
            told.wrong(name, Fault.UNLIKELY_DAY)
        else:
            told.values[name] = day

    def _money(self, told: Told, name: str, cell: str) -> None:
        money, currency = self.numbers.money(cell), self._currency(name)
        if isinstance(money, Bad):
            told.wrong(name, money.fault)
        elif currency and money.currency not in (None, currency):
            told.wrong(name, Fault.OTHER_CURRENCY, currency=currency)
        else:
            told.values[f"{name}_minor"] = money.minor
            told.values[f"{name}_currency"] = money.currency or currency or HOME


def entries(
    table: Table, together: Callable[[Told, dict[str, str]], None], entry: Callable[..., T]
) -> tuple[tuple[Told, T | None], ...]:
    """Each row with what it tells of, unless something is wrong with its cells, by themselves or together."""
    names: dict[str, str] = {}
    rows: list[tuple[Told, T | None]] = []
    for row in table.rows:
        if row.whole:
            together(row, names)
        rows.append((row, None if row.defects else entry(**row.values)))
    return tuple(rows)


def join_names(told: Told) -> None:
    """Of a first and a last name that stand apart, the whole name."""
    parts = [told.values.pop(part, None) for part in ("first_name", "last_name")]
    if whole := " ".join(filter(None, parts)):
        told.values.setdefault("person", whole)


def one_name(told: Told, names: dict[str, str]) -> None:
    """An address has one name in the whole file; `names` has those of the rows before."""
    person, email = told.values.get("person"), told.values.get("email")
    if person and email and names.setdefault(email, person) != person:
        told.wrong("person", Fault.OTHER_NAME, email=email, name=names[email])
