"""What can be wrong with a cell by itself, whatever column it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schema.imports.rules.faults import Fault

FORMULA = re.compile(r"'?[=@].+|'?[+-]\s*[A-Za-z_.]+\(.*|#[A-ZĄĆĘŁŃÓŚŹŻ/]+[0!?]?[!?]?")
BROKEN_NUMBER = re.compile(r"\d(?:[.,]\d+)?E[+-]\d{2,3}")
ADDRESS = re.compile(r"[^\s@<>,;\"()]+@[^\s@<>,;\"()]+\.[^\s@<>,;\"().]{2,}")
MISREAD_AS = ("cp1252", "cp1250")


def cell_faults(cell: str) -> Iterator[Fault]:
    """What is wrong with the text."""
    if FORMULA.fullmatch(cell):
        yield Fault.FORMULA
    if is_mojibake(cell):
        yield Fault.MOJIBAKE
    elif any(ord(c) < 32 and c not in "\n\r\t" for c in cell):
        yield Fault.CONTROL_CHARACTER


def is_mojibake(text: str) -> bool:
    """Whether letters were lost, or bytes of UTF-8 were read as an eight-bit encoding: Å‚ for ł."""
    if text.isascii():
        return False
    return any(c == "\ufffd" or "\x80" <= c <= "\x9f" for c in text) or any(
        _was_utf8(text, codec) for codec in MISREAD_AS
    )


def _was_utf8(text: str, codec: str) -> bool:
    """Whether the text, put back into bytes, is UTF-8 of European letters. Beware: `PÓŁKA` is so too, of Cyrillic."""
    try:
        back = text.encode(codec).decode("utf-8")
    except UnicodeError:
        return False
    return all(c.isascii() or c <= "\u017f" or "\u2000" <= c <= "\u20ff" for c in back)


def is_broken_number(cell: str) -> bool:
    """Whether a spreadsheet wrote the text as a power of ten: 6,37702E+15."""
    return bool(BROKEN_NUMBER.fullmatch(cell))


def is_address(cell: str) -> bool:
    """Whether the text is an e-mail address."""
    return len(cell) <= 254 and bool(ADDRESS.fullmatch(cell))
