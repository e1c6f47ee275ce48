"""Bytes of a spreadsheet that somebody saved as text -> rows of cells, or a refusal that says why not."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from schema.imports.rules.encoding import decode
from schema.imports.rules.faults import Defect, Fault
from schema.refusals import Invalid, Words

DELIMITERS = ";,\t|"
HEADER_WITHIN = 30
"""Rows among which the header is looked for: registers often begin with a title or an address."""
AT_MOST = 32 * 1024 * 1024
"""Bytes of the largest file that is read."""


@dataclass(frozen=True)
class Row:
    """One row below the header."""

    number: int
    """Row as a spreadsheet counts it."""
    cells: dict[str, str]
    """Cells by folded header, without blanks around them; the first of two equal headers counts."""
    written: tuple[str, ...]
    """Its cells as they stand there, without blanks around them."""

    @property
    def width(self) -> int:
        """Number of cells that the row really has."""
        return len(self.written)


@dataclass(frozen=True)
class Sheet:
    """A table as it stands in a file."""

    encoding: str
    delimiter: str
    header_row: int
    headers: dict[str, str]
    """Header as it is written, by its folded form."""
    titles: tuple[str, ...]
    """The header cell by cell as it is written, with its blanks and repetitions."""
    rows: tuple[Row, ...]
    defects: tuple[Defect, ...]
    """What is wrong with the header."""

    @property
    def width(self) -> int:
        """Number of cells that a row should have."""
        return len(self.titles)

    @property
    def notes(self) -> tuple[Words, ...]:
        """How the file was read."""
        tab = self.delimiter == "\t"
        en_mark, pl_mark = ("a tab", "tabulator") if tab else (f"“{self.delimiter}”", f"„{self.delimiter}”")
        en = f"Read as {self.encoding}, cells parted by {en_mark}, header in row {self.header_row}."
        pl = f"Kodowanie {self.encoding}, komórki dzieli {pl_mark}, nagłówek jest w wierszu {self.header_row}."
        return (Words(en=en, pl=pl),)

    def size_defects(self, row: Row) -> Iterator[Defect]:
        """A row that is shorter or longer than the header."""
        if row.width != self.width:
            fault = Fault.SHORT_ROW if row.width < self.width else Fault.LONG_ROW
            value = ", ".join(cell for cell in row.cells.values() if cell)[:80]
            yield Defect(row.number, "", fault, value, {"cells": row.width, "of": self.width})


Known = Callable[[str], bool]


def fold_header(text: str) -> str:
    """A header without case, diacritics, brackets and marks: what makes two headers the same."""
    text = re.sub(r"\(.*?\)|\[.*?\]", " ", text).replace("ł", "l").replace("Ł", "l")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())


def read_sheet(content: bytes, known: Known) -> Sheet:
    """The table in the bytes; `known` tells a header of this kind of file, folded, from any other text."""
    must_not_be_too_large(content)
    encoding, text = decode(content)
    delimiter, table = _most_telling(text, known)
    number, header = _header(table, known)
    folded = [fold_header(cell) for cell in header]
    return Sheet(
        encoding,
        delimiter,
        number,
        {name: cell.strip() for name, cell in reversed([*zip(folded, header, strict=True)]) if name},
        tuple(cell.strip() for cell in header),
        tuple(_rows(table[number:], folded, number)),
        tuple(_header_defects(header, folded, number)),
    )


def candidates(content: bytes) -> Iterator[frozenset[str]]:
    """What could be the folded header of the table in the bytes: every early row, parted by every delimiter."""
    must_not_be_too_large(content)
    for line in decode(content)[1].splitlines()[:HEADER_WITHIN]:
        yield from (frozenset(map(fold_header, line.split(mark))) for mark in DELIMITERS)


def must_not_be_too_large(content: bytes) -> None:
    """Refuse a file that nobody would call a register."""
    if len(content) > AT_MOST:
        raise refused(f"The file is larger than {AT_MOST >> 20} MB.", f"Plik jest większy niż {AT_MOST >> 20} MB.")


def refused(en: str, pl: str) -> Invalid:
    """A refusal of the file as a whole."""
    return Invalid("file", why=Words(en=en, pl=pl))


def _most_telling(text: str, known: Known) -> tuple[str, list[list[str]]]:
    """The delimiter under which a row has the most known headers, and the table it gives."""
    lines = text.splitlines()[:HEADER_WITHIN]
    best = max(DELIMITERS, key=lambda mark: max((_known_in(line.split(mark), known) for line in lines), default=0))
    try:
        return best, list(csv.reader(io.StringIO(text, newline=""), delimiter=best, strict=True))
    except csv.Error as error:
        raise refused(
            f"The quotes in this file do not close as they should ({error}).",
            f"Cudzysłowy w tym pliku nie zamykają się tak, jak powinny ({error}).",
        ) from error


def _known_in(cells: list[str], known: Known) -> int:
    return len({name for name in map(fold_header, cells) if known(name)})


def _header(table: list[list[str]], known: Known) -> tuple[int, list[str]]:
    first = enumerate(table[:HEADER_WITHIN], 1)
    number, header = max(first, key=lambda row: _known_in(row[1], known), default=(0, []))
    if _known_in(header, known) < 2:
        raise refused("No row has known column names.", "Żaden wiersz nie ma znanych nagłówków.")
    return number, header


def _header_defects(header: list[str], folded: list[str], number: int) -> Iterator[Defect]:
    seen: Counter[str] = Counter()
    for position, (cell, name) in enumerate(zip(header, folded, strict=True), 1):
        seen[name] += 1
        if not name:
            yield Defect(number, f"{position}.", Fault.BLANK_HEADER)
        elif seen[name] == 2:
            yield Defect(number, cell.strip(), Fault.REPEATED_HEADER)


def _rows(table: list[list[str]], folded: list[str], above: int) -> Iterator[Row]:
    for number, cells in enumerate(table, above + 1):
        bare = tuple(cell.strip() for cell in cells)
        if any(bare):
            named = dict(reversed([*zip(folded, bare, strict=False)]))
            named.pop("", None)
            yield Row(number, named, bare)
