"""A register of devices: a sheet with Polish or English headers -> devices, and everything that is wrong with them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from schema.calendars.rules import months_on
from schema.devices import rules as devices
from schema.devices.model import Stage
from schema.imports.rules.columns import Choices
from schema.imports.rules.faults import Defect, Fault
from schema.imports.rules.headers import COLUMNS, DEPLOYABLE, KEEPS_NO_NOTES, NOTES
from schema.imports.rules.spreadsheet import fold_header
from schema.imports.rules.table import Table, Told, join_names, one_name
from schema.record import now
from schema.refusals import Words


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
    handed_on: dt.date | None = None
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
    table: Table

    @property
    def notes(self) -> tuple[Words, ...]:
        """How it was read."""
        notes = self.table.notes
        if any(header in NOTES and header not in self.table.taken.values() for header in self.table.sheet.headers):
            notes = (*notes, KEEPS_NO_NOTES)
        if "stage" in self.table.taken:
            return notes
        en = "No column tells the stage: what has a person is in use, the rest is in stock or stays as it is."
        pl = "Żadna kolumna nie podaje stanu: co ma osobę, jest w użyciu, reszta jest w magazynie albo bez zmian."
        return (*notes, Words(en=en, pl=pl))


def read_register(content: bytes, choices: Choices | None = None) -> Register:
    """The devices of a register, and every defect of it."""
    table = Table(content, COLUMNS, choices or {})
    reader = _Reader(table)
    return Register(tuple(map(reader.read, table.rows)), table)


class _Reader:
    def __init__(self, table: Table) -> None:
        self.staged = "stage" in table.taken
        self.rows_by: dict[tuple[str, str], int] = {}
        self.names: dict[str, str] = {}

    def read(self, row: Told) -> Reading:
        if row.whole:
            self._person_and_stage(row)
            self._together(row)
        entry = None if row.defects else Entry(row=row.number, **row.values)
        return Reading(row.number, row.cells.get("tag", ""), entry, tuple(row.defects), row.written)

    def _person_and_stage(self, row: Told) -> None:
        join_names(row)
        if self.staged and "stage" not in row.cells:
            row.wrong("stage", Fault.MISSING)
        held = bool({"person", "email"} & row.values.keys())
        if not self.staged:
            row.values["stage_told"] = False
            row.values["stage"] = Stage.IN_USE if held else Stage.IN_STOCK
        elif held and fold_header(row.cells.get("stage", "")) in DEPLOYABLE:
            row.values["stage"] = Stage.IN_USE

    def _together(self, row: Told) -> None:
        """What is wrong with cells that are right by themselves."""
        _warranty(row)
        values = row.values
        purchase, warranty = values.get("purchased_on"), values.get("warranty_until")
        if purchase and warranty and warranty < purchase:
            row.wrong("warranty_until", Fault.WARRANTY_BEFORE_PURCHASE, purchase=purchase)
        if purchase and not devices.likely_purchase(purchase):
            row.wrong("purchased_on", Fault.UNLIKELY_DAY)
        self._handed(row, purchase)
        person = next((name for name in ("person", "last_name", "first_name") if name in row.cells), None)
        held = person is not None or "email" in values
        if held and values.get("stage") in (Stage.IN_STOCK, Stage.RETIRED):
            row.wrong(person or "email", Fault.HELD_WHILE_IDLE)
        if not held and not {"email", "location"} & row.cells.keys() and values.get("stage") is Stage.IN_USE:
            row.wrong("person", Fault.NOBODY_HOLDS)
        self._repeated(row)
        one_name(row, self.names)

    def _handed(self, row: Told, purchase: dt.date | None) -> None:
        handed = row.values.get("handed_on")
        if handed and handed > now().date():
            row.wrong("handed_on", Fault.YET_TO_COME)
        elif handed and purchase and handed < purchase:
            row.wrong("handed_on", Fault.TIME_GOES_BACK, before=purchase)

    def _repeated(self, row: Told) -> None:
        for field in ("tag", "serial"):
            if value := row.values.get(field):
                maker = row.values.get("manufacturer", "") if field == "serial" else ""
                other = self.rows_by.setdefault((field, f"{maker}/{value}".casefold()), row.number)
                if other != row.number:
                    row.wrong(field, Fault.DUPLICATE, other=other)


def _warranty(row: Told) -> None:
    """
    Months of warranty count from its first day, else from the purchase, as Snipe-IT and GLPI count them; a last day
    that is told by itself says more, and no months say nothing.
    """
    values, field = row.values, "warranty_months"
    since, months = values.pop("warranty_from", None) or values.get("purchased_on"), values.pop(field, None)
    if isinstance(values.get("warranty_until"), int):
        field, months = "warranty_until", values.pop("warranty_until")
    if not months or "warranty_until" in values:
        return
    if since:
        values["warranty_until"] = months_on(since, months)
    elif not {"warranty_from", "purchased_on"} & row.cells.keys():
        row.wrong(field, Fault.NO_PURCHASE)
