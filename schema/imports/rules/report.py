"""What an import would do or did, row by row and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from schema.imports.model import ImportKind
from schema.imports.rules.faults import Defect, Fault
from schema.refusals import Language, Words

LANGUAGES: tuple[Language, ...] = ("en", "pl")

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""


class Verdict(StrEnum):
    """What becomes of a row of the file."""

    CREATE = "CREATE"
    """It brings something new."""
    CHANGE = "CHANGE"
    """It changes something known."""
    KEEP = "KEEP"
    """It says what is known already."""
    REFUSE = "REFUSE"
    """It cannot be taken."""


VERDICTS = {
    Verdict.CREATE: Words(en="create", pl="nowe"),
    Verdict.CHANGE: Words(en="change", pl="zmiana"),
    Verdict.KEEP: Words(en="keep", pl="bez zmian"),
    Verdict.REFUSE: Words(en="refuse", pl="odrzucone"),
}


TOLD = {
    ImportKind.DEVICES: frozenset({Verdict.CREATE, Verdict.CHANGE, Verdict.REFUSE}),
    ImportKind.PERSONS: frozenset({Verdict.CREATE, Verdict.CHANGE, Verdict.REFUSE}),
    ImportKind.MODELS: frozenset({Verdict.CHANGE, Verdict.REFUSE}),
    ImportKind.ACCESSES: frozenset({Verdict.CREATE, Verdict.CHANGE, Verdict.REFUSE}),
    ImportKind.COSTS: frozenset({Verdict.CREATE, Verdict.REFUSE}),
    ImportKind.INCIDENTS: frozenset({Verdict.REFUSE}),
}
"""Verdicts whose rows a report tells one by one."""


@dataclass(frozen=True)
class Line:
    """One row of the file and what becomes of it."""

    row: int
    key: str
    """What the row is known by: the tag, the name of the person or the model, the incident's number."""
    verdict: Verdict
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    """What it would be, by field: before and after."""
    defects: tuple[Defect, ...] = ()
    written: tuple[str, ...] = ()
    """The row as it stands in the file, so that one that is refused can be mended and sent again."""

    def refused(self, *defects: Defect) -> Line:
        """The same row, refused for these reasons too."""
        return replace(self, verdict=Verdict.REFUSE, changes={}, defects=(*self.defects, *defects))


@dataclass(frozen=True)
class Layout:
    """How a file was taken apart."""

    encoding: str
    delimiter: str
    header_row: int
    columns: tuple[tuple[str, str | None, bool], ...]
    """Headers in the order of the file, the field that each was taken for, if any, and whether somebody chose so."""
    fields: tuple[str, ...]
    """Every field that a column of such a file can be taken for."""
    needed: tuple[str, ...]
    """Those without which the file says nothing."""

    def json(self) -> dict[str, Any]:
        """The layout as it is kept and shown in the graph."""
        columns = [{"name": name, "field": field, "chosen": chosen} for name, field, chosen in self.columns]
        return {
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "headerRow": self.header_row,
            "columns": columns,
            "fields": list(self.fields),
            "needed": list(self.needed),
        }


@dataclass(frozen=True)
class Report:
    """What becomes of a file: of the whole, and of each row."""

    kind: ImportKind
    file_name: str
    rows: tuple[Line, ...]
    headers: tuple[Defect, ...] = ()
    """What is wrong above the rows."""
    notes: tuple[Words, ...] = ()
    """How the file was read: what was concluded from its evidence."""
    totals: Mapping[str, int] = field(default_factory=dict)
    """Other counts worth knowing, by name."""
    layout: Layout | None = None

    @property
    def counts(self) -> dict[str, int]:
        """Number of rows by verdict, and the other totals."""
        found = Counter(line.verdict for line in self.rows)
        return {verdict.value.lower(): found[verdict] for verdict in Verdict} | dict(self.totals)

    @property
    def defects(self) -> tuple[Defect, ...]:
        """Everything that is wrong, in the order of the file."""
        return (*self.headers, *(defect for line in self.rows for defect in line.defects))

    @property
    def unreadable(self) -> Words | None:
        """Why no row of it can be read: a column is missing."""
        gone = [defect for defect in self.headers if defect.fault is Fault.MISSING_COLUMN]
        en, pl = (" ".join(defect.message(language) for defect in gone) for language in LANGUAGES)
        return Words(en=en, pl=pl) if gone else None

    @property
    def told(self) -> tuple[Line, ...]:
        """Rows that are told one by one; the others are only counted."""
        return tuple(line for line in self.rows if line.verdict in TOLD[self.kind])

    def json(self) -> dict[str, Any]:
        """The report as it is kept and shown in the graph."""
        return {
            "layout": self.layout and self.layout.json(),
            "notes": [{"en": note.en, "pl": note.pl} for note in self.notes],
            "headers": [defect.json() for defect in self.headers],
            "rows": [_row(line) for line in self.told],
        }

    def lines(self, language: Language) -> Iterator[str]:
        """The report for reading: how the file was read, the rows that are told, every defect, and the counts."""
        yield from (_said(note, language) for note in self.notes)
        for defect in self.headers:
            yield _place(defect, language)
        for line in self.told:
            yield from _told(line, language)
        yield ", ".join(f"{_said(words, language)}: {number}" for words, number in self._named_counts())

    def _named_counts(self) -> Iterator[tuple[Words, int]]:
        for name, number in self.counts.items():
            yield TOTALS[name] if name in TOTALS else VERDICTS[Verdict(name.upper())], number


TOTALS = {
    "people": Words(en="people new here", pl="nowe osoby"),
    "models": Words(en="models new to the catalogue", pl="nowe modele w katalogu"),
    "duplicates": Words(en="duplicates", pl="powtórzenia"),
    "tickets": Words(en="tickets", pl="zgłoszenia"),
}


def _row(line: Line) -> dict[str, Any]:
    changes = {name: [_plain(before), _plain(after)] for name, (before, after) in line.changes.items()}
    defects = [defect.json() for defect in line.defects]
    told = {"row": line.row, "key": line.key, "verdict": line.verdict.value, "changes": changes, "defects": defects}
    return told | ({"written": list(line.written)} if line.verdict is Verdict.REFUSE else {})


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def _told(line: Line, language: Language) -> Iterator[str]:
    row = "wiersz" if language == "pl" else "row"
    changes = "; ".join(
        f"{name}: {'-' if before is None else before} -> {after}" for name, (before, after) in line.changes.items()
    )
    if line.verdict is not Verdict.REFUSE:
        detail = f" ({changes})" if changes and line.verdict is Verdict.CHANGE else ""
        yield f"{row} {line.row}  {line.key}  {_said(VERDICTS[line.verdict], language)}{detail}"
    yield from (_place(defect, language) for defect in line.defects)


def _place(defect: Defect, language: Language) -> str:
    row, column = ("wiersz", "kolumna") if language == "pl" else ("row", "column")
    where = f"{row} {defect.row}" + (f", {column} {defect.column}" if defect.column else "")
    value = f" [{defect.value}]" if defect.value else ""
    return f"{where}: {defect.message(language)}{value} ({defect.fault})"


def _said(words: Words, language: Language) -> str:
    return words.pl if language == "pl" else words.en
