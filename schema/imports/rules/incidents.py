"""A log of incidents as ServiceNow exports it, one row per change -> incidents, each with its changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from schema.imports.rules.dialect import Bad, Dates
from schema.imports.rules.faults import Defect, Fault
from schema.imports.rules.spreadsheet import Row, Sheet, read_sheet, refused
from schema.refusals import Words

FIELDS = {
    "number": "number",
    "state": "incident state",
    "count": "sys mod count",
    "at": "sys updated at",
    "opened": "opened at",
    "caller": "caller id",
    "assignee": "assigned to",
    "group": "assignment group",
    "category": "category",
    "subcategory": "subcategory",
    "symptom": "u symptom",
    "impact": "impact",
    "urgency": "urgency",
    "source": "contact type",
    "code": "closed code",
}
"""Folded header by field."""
UNKNOWN = frozenset({"", "?"})


@dataclass(frozen=True)
class Snapshot:
    """The incident as it stood after one change; None is what the log does not know."""

    row: int
    count: str
    state: str
    at: dt.datetime
    assignee: str | None
    group: str | None
    code: str | None


@dataclass(frozen=True)
class Incident:
    """One incident and everything that happened to it, in the order of the log."""

    number: str
    row: int
    opened_at: dt.datetime
    caller: str | None
    title: str
    category: str | None
    impact: int
    urgency: int
    by_phone: bool
    snapshots: tuple[Snapshot, ...]


@dataclass(frozen=True)
class Log:
    """A log as it was read."""

    incidents: tuple[Incident, ...]
    unreadable: tuple[Defect, ...]
    headers: tuple[Defect, ...]
    notes: tuple[Words, ...]


def read_log(content: bytes) -> Log:
    """The incidents of a log, in the order in which they first appear."""
    sheet = read_sheet(content, frozenset(FIELDS.values()).__contains__)
    missing = [FIELDS[field] for field in ("number", "state", "at") if FIELDS[field] not in sheet.headers]
    if missing:
        names = ", ".join(missing)
        raise refused(f"Columns are missing: {names}.", f"Brakuje kolumn: {names}.")
    times = _Times(sheet)
    unreadable = [defect for row in sheet.rows for defect in (*sheet.size_defects(row), *times.defects(row))]
    skipped = {defect.row for defect in unreadable}
    rows: dict[str, list[Row]] = {}
    for row in sheet.rows:
        if row.number not in skipped:
            rows.setdefault(_cell(row, "number") or "?", []).append(row)
    incidents = tuple(_incident(number, these, times) for number, these in rows.items())
    return Log(incidents, tuple(unreadable), sheet.defects, (*sheet.notes, *times.dates.notes))


class _Times:
    """Moments of the log: a day in the file's own order, and a time in UTC, as the export has it."""

    def __init__(self, sheet: Sheet) -> None:
        cells = (_cell(row, name) or "" for row in sheet.rows for name in ("at", "opened"))
        self.dates = Dates(cell.partition(" ")[0] for cell in cells)
        self.headers = sheet.headers

    def read(self, cell: str) -> dt.datetime | Bad:
        day, _, time = cell.partition(" ")
        date = self.dates.read(day)
        if isinstance(date, Bad):
            return date
        try:
            return dt.datetime.combine(date, dt.time.fromisoformat(time.zfill(5) if time else "00:00"), dt.UTC)
        except ValueError:
            return Bad(Fault.NOT_A_DATE)

    def at(self, row: Row, name: str) -> dt.datetime | None:
        moment = self.read(_cell(row, name) or "")
        return None if isinstance(moment, Bad) else moment

    def defects(self, row: Row) -> Iterator[Defect]:
        cell = _cell(row, "at") or ""
        moment = self.read(cell)
        if isinstance(moment, Bad):
            yield Defect(row.number, self.headers[FIELDS["at"]], moment.fault, cell, {"order": moment.order})


def _cell(row: Row, name: str) -> str | None:
    cell = row.cells.get(FIELDS[name], "?")
    return None if cell in UNKNOWN else cell


def _incident(number: str, rows: list[Row], times: _Times) -> Incident:
    first = rows[0]
    snapshots = tuple(_snapshot(row, times) for row in rows)
    return Incident(
        number,
        first.number,
        times.at(first, "opened") or min(snapshot.at for snapshot in snapshots),
        _cell(first, "caller"),
        _title(number, first),
        _cell(first, "category"),
        _degree(first, "impact"),
        _degree(first, "urgency"),
        (_cell(first, "source") or "").casefold() == "phone",
        snapshots,
    )


def _title(number: str, row: Row) -> str:
    known = [cell for name in ("category", "subcategory", "symptom") if (cell := _cell(row, name))]
    return f"{number}: {', '.join(known)}"[:200] if known else number


def _degree(row: Row, name: str) -> int:
    """The 2 of `2 - Medium`, which is also what an unknown one counts as."""
    digit = (_cell(row, name) or "2")[0]
    return int(digit) if digit in "123" else 2


def _snapshot(row: Row, times: _Times) -> Snapshot:
    at = times.at(row, "at")
    assert at is not None, "rows with unreadable times were left out"
    state, count = _cell(row, "state") or "", _cell(row, "count") or ""
    return Snapshot(row.number, count, state, at, _cell(row, "assignee"), _cell(row, "group"), _cell(row, "code"))
