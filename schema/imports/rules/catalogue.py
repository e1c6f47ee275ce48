"""A catalogue of device models: any dialect of the same table gives the same models."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from schema.folding import fold
from schema.imports.rules.cells import cell_faults
from schema.imports.rules.columns import Choices, Column
from schema.imports.rules.dialect import Bad, Dates, Numbers
from schema.imports.rules.faults import Defect, Fault
from schema.imports.rules.spreadsheet import Row
from schema.imports.rules.table import Table
from schema.refusals import Words
from schema.writing import likely

COLUMNS = {
    "manufacturer": Column("Manufacturer, Producent", at_most=100, needed=Words(en="manufacturer", pl="producent")),
    "name": Column("Name, Model, Nazwa, Model name", at_most=200, needed=Words(en="model", pl="model")),
    "category": Column(
        "Subcategory, Category, Product, Kategoria", at_most=60, needed=Words(en="category", pl="kategoria")
    ),
    "lifetime": Column("Lifetime, Żywotność, Useful life"),
    "end_of_support": Column("End of support, Koniec wsparcia"),
    "source": Column("Sources, Source, Źródło"),
}
"""Fields that a catalogue can tell."""
KINDS = {
    "iphone": "Smartphone",
    "samsung-mobile": "Smartphone",
    "pixel": "Smartphone",
    "fairphone": "Smartphone",
    "ipad": "Tablet",
    "surface": "Surface",
}
"""Categories of the product lines that lists of vendor support go by."""
FAMILIES = {"iphone": "iPhone", "ipad": "iPad"}
"""Product lines whose name such lists leave out of the model: `17 Pro` is an iPhone 17 Pro."""
UNKNOWN = frozenset({"", "yes", "no", "tak", "nie", "?"})
SOURCE_AT_MOST = 120


@dataclass(frozen=True)
class Model:
    """One model as a catalogue tells of it; None is what the catalogue does not tell."""

    row: int
    manufacturer: str
    name: str
    category: str
    useful_life_months: int | None = None
    end_of_support: dt.date | None = None
    source: str | None = None

    @property
    def folded(self) -> str:
        """What makes two rows the same model."""
        return folded_model(self.manufacturer, self.name)


@dataclass(frozen=True)
class Reading:
    """One row of the catalogue: the model, or what is wrong."""

    row: int
    key: str
    model: Model | None
    defects: tuple[Defect, ...]
    written: tuple[str, ...]


@dataclass(frozen=True)
class Catalogue:
    """A catalogue as it was read."""

    readings: tuple[Reading, ...]
    table: Table
    notes: tuple[Words, ...]


def folded_model(manufacturer: str, name: str) -> str:
    """Manufacturer and name without case, diacritics and doubled blanks."""
    return fold(f"{manufacturer} {name}")


def read_catalogue(content: bytes, choices: Choices | None = None) -> Catalogue:
    """The models of a catalogue, and every defect of it."""
    table = Table(content, COLUMNS, choices or {})
    reader = _Reader(table)
    readings = () if table.missing else tuple(map(reader.read, table.sheet.rows))
    return Catalogue(readings, table, (*table.sheet.notes, *reader.numbers.notes, *reader.dates.notes))


class _Reader:
    def __init__(self, table: Table) -> None:
        self.table = table
        self.numbers = Numbers(self._column("lifetime"))
        self.dates = Dates(self._column("end_of_support"))
        self.rows_by: dict[str, int] = {}

    def _column(self, field: str) -> Iterator[str]:
        yield from (self._cell(row, field) for row in self.table.sheet.rows)

    def _cell(self, row: Row, field: str) -> str:
        return row.cells.get(self.table.taken.get(field, ""), "")

    def read(self, row: Row) -> Reading:
        name, product = self._decimals(self._cell(row, "name")), self._cell(row, "category")
        model = Model(
            row.number,
            self._cell(row, "manufacturer"),
            f"{FAMILIES[product]} {name}" if product in FAMILIES and not name.startswith(FAMILIES[product]) else name,
            KINDS.get(product, product),
            self._months(row),
            self._day(row),
            self._source(row),
        )
        defects = tuple(self.table.sheet.size_defects(row)) or tuple(self._defects(row, model))
        key = f"{model.manufacturer} {model.name}"
        return Reading(row.number, key, None if defects else model, defects, row.written)

    def _decimals(self, text: str) -> str:
        """The text with decimal points: an export with decimal commas puts them into names too (1,1GHz)."""
        text = " ".join(text.split())
        return re.sub(r"(?<=\d),(?=\d)", ".", text) if self.numbers.mark == "," else text

    def _months(self, row: Row) -> int | None:
        years = self.numbers.read(self._cell(row, "lifetime"))
        return None if isinstance(years, Bad) or not Decimal(years) > 0 else round(Decimal(years) * 12)

    def _day(self, row: Row) -> dt.date | None:
        day = self.dates.read(self._cell(row, "end_of_support"))
        return None if isinstance(day, Bad) else day

    def _source(self, row: Row) -> str | None:
        source = self._decimals(self._cell(row, "source"))
        return source if 0 < len(source) <= SOURCE_AT_MOST else None

    def _defects(self, row: Row, model: Model) -> Iterator[Defect]:
        for field, column in COLUMNS.items():
            if column.needed:
                cell = getattr(model, field)
                faults = [Fault.MISSING] if not cell else [*cell_faults(cell)]
                faults += [Fault.TOO_LONG] if len(cell) > column.at_most else []
                yield from (self._defect(row, field, fault, at_most=column.at_most) for fault in faults)
        yield from self._unreadable(row)
        other = self.rows_by.setdefault(model.folded, row.number)
        if other != row.number:
            yield self._defect(row, "name", Fault.DUPLICATE, other=other)

    def _unreadable(self, row: Row) -> Iterator[Defect]:
        years, day = self.numbers.read(self._cell(row, "lifetime")), self.dates.read(self._cell(row, "end_of_support"))
        if isinstance(years, Bad) and self._cell(row, "lifetime"):
            yield self._defect(row, "lifetime", years.fault)
        if isinstance(day, Bad) and self._cell(row, "end_of_support").casefold() not in UNKNOWN:
            yield self._defect(row, "end_of_support", day.fault, order=day.order)
        elif not isinstance(day, Bad) and not likely(day):
            yield self._defect(row, "end_of_support", Fault.UNLIKELY_DAY)

    def _defect(self, row: Row, field: str, fault: Fault, **facts: object) -> Defect:
        return self.table.defect(row.number, field, fault, self._cell(row, field), **facts)
