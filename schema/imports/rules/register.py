"""A register of devices: a sheet with Polish or English headers -> devices, and everything that is wrong with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from schema.devices.model import Stage
from schema.imports.rules.cells import cell_faults, is_address, is_broken_number
from schema.imports.rules.dialect import Bad, Dates, Money, Numbers, currency_in
from schema.imports.rules.faults import Defect, Fault
from schema.imports.rules.headers import REQUIRED, field_of, stage_of
from schema.imports.rules.report import Layout
from schema.imports.rules.spreadsheet import Row, Sheet, fold_header, read_sheet, refused
from schema.refusals import Words

DATES = ("purchased_on", "warranty_until")
LENGTHS = {
    "tag": 40,
    "serial": 80,
    "manufacturer": 100,
    "model": 200,
    "category": 60,
    "person": 200,
    "location": 200,
    "supplier": 200,
}
HOME = "PLN"
"""Currency of a price where neither the header nor the cell names one; the report says so."""


@dataclass(frozen=True)
class Entry:
    """One device as a register tells of it; None is what the register does not tell."""

    row: int
    tag: str
    manufacturer: str
    model: str
    stage: Stage
    serial: str | None = None
    category: str | None = None
    person: str | None = None
    email: str | None = None
    location: str | None = None
    purchased_on: dt.date | None = None
    price_minor: int | None = None
    price_currency: str | None = None
    warranty_until: dt.date | None = None
    supplier: str | None = None
    stage_told: bool = True
    """Whether the register tells the stage; one without such a column tells only who has what."""


@dataclass(frozen=True)
class Reading:
    """One row of the register: the device, or what is wrong."""

    row: int
    tag: str
    entry: Entry | None
    defects: tuple[Defect, ...]
    written: tuple[str, ...] = ()
    """The row as it stands in the file."""


@dataclass(frozen=True)
class Register:
    """A register as it was read."""

    readings: tuple[Reading, ...]
    headers: tuple[Defect, ...]
    notes: tuple[Words, ...]
    columns: dict[str, str]
    """Header as it is written, by field."""
    layout: Layout


def read_register(content: bytes) -> Register:
    """The devices of a register, and every defect of it."""
    sheet = read_sheet(content, lambda header: field_of(header) is not None)
    columns = _columns(sheet)
    reader = _Reader(sheet, columns)
    readings = tuple(map(reader.read, sheet.rows))
    names = {field: sheet.headers[header] for field, header in columns.items()}
    return Register(readings, sheet.defects, (*sheet.notes, *reader.notes), names, _layout(sheet, columns))


def _layout(sheet: Sheet, columns: dict[str, str]) -> Layout:
    fields = {header: field for field, header in columns.items()}
    taken = tuple((title, fields.pop(fold_header(title), None)) for title in sheet.titles)
    return Layout(sheet.encoding, sheet.delimiter, sheet.header_row, taken)


def _columns(sheet: Sheet) -> dict[str, str]:
    """Folded header by field: the first where two headers name the same field."""
    columns: dict[str, str] = {}
    for header in sheet.headers:
        if (field := field_of(header)) is not None:
            columns.setdefault(field, header)
    missing = [field for field in REQUIRED if field not in columns]
    if missing:
        polish = ", ".join(REQUIRED[field] for field in missing)
        raise refused(f"Columns are missing: {', '.join(missing)}.", f"Brakuje kolumn: {polish}.")
    return columns


class _Reader:
    def __init__(self, sheet: Sheet, columns: dict[str, str]) -> None:
        self.sheet, self.columns = sheet, columns
        self.dates = Dates(cell for field in DATES for cell in self._column(field))
        self.numbers = Numbers(self._column("price"))
        self.currency = currency_in(self._name("price"))
        self.rows_by: dict[tuple[str, str], int] = {}
        self.names: dict[str, str] = {}

    def _column(self, field: str) -> Iterator[str]:
        if field in self.columns:
            yield from (cell for row in self.sheet.rows if (cell := row.cells.get(self.columns[field])))

    def _name(self, field: str) -> str:
        return self.sheet.headers.get(self.columns.get(field, ""), field)

    @property
    def notes(self) -> tuple[Words, ...]:
        unread = [name for header, name in self.sheet.headers.items() if header not in self.columns.values()]
        notes = [*self.dates.notes, *self.numbers.notes]
        if unread:
            names = ", ".join(unread)
            notes.append(Words(en=f"Columns that are not read: {names}.", pl=f"Kolumny, które pominięto: {names}."))
        if "stage" not in self.columns:
            en = "No column tells the stage: what has a person is in use, the rest is in stock or stays as it is."
            pl = "Żadna kolumna nie podaje stanu: co ma osobę, jest w użyciu, reszta jest w magazynie albo bez zmian."
            notes.append(Words(en=en, pl=pl))
        if "price" in self.columns and self.currency is None:
            notes.append(Words(en=f"Prices without a currency are in {HOME}.", pl=f"Ceny bez waluty są w {HOME}."))
        return tuple(notes)

    def read(self, row: Row) -> Reading:
        cells = {field: row.cells[header] for field, header in self.columns.items() if row.cells.get(header)}
        short = tuple(self.sheet.size_defects(row))
        values: dict[str, Any] = {}
        defects = short or tuple(self._defects(row.number, cells, values))
        entry = None if defects else Entry(row=row.number, **values)
        return Reading(row.number, cells.get("tag", ""), entry, defects, row.written)

    def _defects(self, row: int, cells: dict[str, str], values: dict[str, Any]) -> Iterator[Defect]:
        """Everything that is wrong with the row; what is right goes into the values."""

        def wrong(field: str, fault: Fault, **facts: object) -> Defect:
            return Defect(row, self._name(field), fault, cells.get(field, ""), facts)

        needed = [*REQUIRED, *(("stage",) if "stage" in self.columns else ())]
        yield from (wrong(field, Fault.MISSING) for field in needed if field not in cells)
        if "stage" not in self.columns:
            values["stage_told"] = False
            values["stage"] = Stage.IN_USE if {"person", "email"} & cells.keys() else Stage.IN_STOCK
        for field, cell in cells.items():
            found = list(self._cell(field, cell, wrong))
            if found:
                yield from found
            else:
                yield from self._value(field, cell, values, wrong)
        yield from self._together(row, cells, values, wrong)

    def _cell(self, field: str, cell: str, wrong: Callable[..., Defect]) -> Iterator[Defect]:
        yield from (wrong(field, fault) for fault in cell_faults(cell))
        if field in ("tag", "serial") and is_broken_number(cell):
            yield wrong(field, Fault.BROKEN_NUMBER)
        if len(cell) > LENGTHS.get(field, 254):
            yield wrong(field, Fault.TOO_LONG, at_most=LENGTHS.get(field, 254))

    def _value(self, field: str, cell: str, values: dict[str, Any], wrong: Callable[..., Defect]) -> Iterator[Defect]:
        if field in DATES:
            day = self.dates.read(cell)
            if isinstance(day, Bad):
                yield wrong(field, day.fault, order=day.order)
            else:
                values[field] = day
        elif field == "price":
            yield from self._price(cell, values, wrong)
        elif field == "stage":
            values[field] = stage_of(cell)
            if values[field] is None:
                yield wrong(field, Fault.UNKNOWN_STAGE)
        elif field == "email":
            if is_address(cell):
                values[field] = cell.casefold()
            else:
                yield wrong(field, Fault.NOT_AN_ADDRESS)
        else:
            values[field] = "".join(cell.upper().split()) if field == "serial" else " ".join(cell.split())

    def _price(self, cell: str, values: dict[str, Any], wrong: Callable[..., Defect]) -> Iterator[Defect]:
        money = self.numbers.money(cell)
        if not isinstance(money, Money):
            yield wrong("price", money.fault)
        elif self.currency and money.currency not in (None, self.currency):
            yield wrong("price", Fault.OTHER_CURRENCY, currency=self.currency)
        else:
            values["price_minor"] = money.minor
            values["price_currency"] = money.currency or self.currency or HOME

    def _together(
        self, row: int, cells: dict[str, str], values: dict[str, Any], wrong: Callable[..., Defect]
    ) -> Iterator[Defect]:
        """What is wrong with cells that are right by themselves."""
        purchase, warranty = values.get("purchased_on"), values.get("warranty_until")
        if purchase and warranty and warranty < purchase:
            yield wrong("warranty_until", Fault.WARRANTY_BEFORE_PURCHASE, purchase=purchase)
        held = "person" in cells or "email" in values
        if held and values.get("stage") in (Stage.IN_STOCK, Stage.RETIRED):
            yield wrong("person" if "person" in cells else "email", Fault.HELD_WHILE_IDLE)
        if not held and not {"email", "location"} & cells.keys() and values.get("stage") is Stage.IN_USE:
            yield wrong("person", Fault.NOBODY_HOLDS)
        yield from self._repeated(row, values, wrong)
        name, email = values.get("person"), values.get("email")
        if name and email and self.names.setdefault(email, name) != name:
            yield wrong("person", Fault.OTHER_NAME, email=email, name=self.names[email])

    def _repeated(self, row: int, values: dict[str, Any], wrong: Callable[..., Defect]) -> Iterator[Defect]:
        for field in ("tag", "serial"):
            if value := values.get(field):
                maker = values.get("manufacturer", "") if field == "serial" else ""
                other = self.rows_by.setdefault((field, f"{maker}/{value}".casefold()), row)
                if other != row:
                    yield wrong(field, Fault.DUPLICATE, other=other)
