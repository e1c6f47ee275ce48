"""How a file writes dates and numbers: concluded from all its cells, so that no cell is guessed by itself."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from schema.imports.rules.faults import Fault
from schema.record import now
from schema.refusals import Words
from schema.writing import CURRENCIES

DATE = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?")
BLANKS = re.compile(r"[\s\u00a0\u202f']+")
KNOWN_AS = {"zł": "PLN", "zl": "PLN", "pln": "PLN", "eur": "EUR", "€": "EUR", "usd": "USD", "$": "USD", "gbp": "GBP"}
"""Currencies as people call them; beside them each code of ISO 4217 in capitals."""
MONTHS = re.compile(r"(\d{1,3})\s*(?:months?|m-c[ey]?|mies(?:iąc|iące|ięcy)?\.?)?")
NUMBER = re.compile(r"-?\d[\d.,]*")

Order = Literal["YMD", "DMY", "MDY", "?"]


@dataclass(frozen=True)
class Bad:
    """A cell that cannot be read: what is wrong, and what the sentence about it needs."""

    fault: Fault
    order: str = ""


@dataclass(frozen=True)
class Shape:
    """The way a date is written: its mark, the number of digits of its year, and which number is the day."""

    mark: str
    year: int
    order: Order

    def __str__(self) -> str:
        names = {"Y": "Y" * self.year, "M": "MM", "D": "DD"}
        return self.mark.join(names[part] for part in self.order)


ALWAYS_CLEAR = (Shape("-", 4, "YMD"), Shape(".", 4, "DMY"))
"""Shapes that can be read in one way only, whatever the rest of the file does."""


class Dates:
    """The dates of one file."""

    def __init__(self, cells: Iterable[str]) -> None:
        matches = [match for cell in cells if (match := DATE.fullmatch(cell))]
        unordered = Counter((match[2], _year_digits(match), _year_first(match)) for match in matches)
        self.main: Shape | None = None
        if unordered:
            (mark, year, first), _ = unordered.most_common(1)[0]
            alike = [m for m in matches if (m[2], _year_digits(m), _year_first(m)) == (mark, year, first)]
            self.main = Shape(mark, year, "YMD" if first else _order(mark, alike))

    def read(self, cell: str) -> dt.date | Bad:
        """The day, or what is wrong."""
        match = DATE.fullmatch(cell)
        if not match:
            return Bad(Fault.NOT_A_DATE)
        shape = self._shape(match)
        if shape is None:
            return Bad(Fault.OTHER_DATE_ORDER, str(self.main))
        if shape.order == "?":
            return Bad(Fault.AMBIGUOUS_DATE)
        return _day(match, shape.order)

    @property
    def notes(self) -> tuple[Words, ...]:
        """What was concluded."""
        if self.main is None or self.main.order == "?":
            return ()
        polish = str(self.main).replace("Y", "R")
        return (Words(en=f"Dates are read as {self.main}.", pl=f"Daty odczytano jako {polish}."),)

    def _shape(self, match: re.Match[str]) -> Shape | None:
        shapes = (self.main, *ALWAYS_CLEAR)
        return next((shape for shape in shapes if shape and _fits(match, shape)), None)


def _fits(match: re.Match[str], shape: Shape) -> bool:
    first = _year_first(match)
    return (match[2], _year_digits(match), first) == (shape.mark, shape.year, shape.order == "YMD")


def _year_first(match: re.Match[str]) -> bool:
    return len(match[1]) == 4


def _year_digits(match: re.Match[str]) -> int:
    return 4 if 4 in (len(match[1]), len(match[4])) else 2


def _order(mark: str, matches: list[re.Match[str]]) -> Order:
    """Which of the first two numbers is the day: the one that is ever above 12. Dots always put the day first."""
    if mark == ".":
        return "DMY"
    day_first = any(int(match[1]) > 12 for match in matches)
    month_first = any(int(match[3]) > 12 for match in matches)
    if day_first == month_first:
        return "?"
    return "DMY" if day_first else "MDY"


def _day(match: re.Match[str], order: Order) -> dt.date | Bad:
    numbers = dict(zip(order, (int(match[1]), int(match[3]), int(match[4])), strict=True))
    year = numbers["Y"] + (2000 if numbers["Y"] < 100 else 0)
    try:
        return dt.date(year, numbers["M"], numbers["D"])
    except ValueError:
        return Bad(Fault.NO_SUCH_DAY)


@dataclass(frozen=True)
class Money:
    """An amount in the smallest unit of its currency, which is None when the cell does not name one."""

    minor: int
    currency: str | None


class Numbers:
    """The numbers of one file."""

    def __init__(self, cells: Iterable[str]) -> None:
        marks = Counter(mark for cell in cells if (mark := _decimal_mark(_bare(cell)[0])))
        self.mark = marks.most_common(1)[0][0] if marks else None

    def read(self, cell: str) -> str | Bad:
        """The number with a decimal point and nothing else, or what is wrong."""
        bare = BLANKS.sub("", cell)
        if not NUMBER.fullmatch(bare):
            return Bad(Fault.NOT_A_NUMBER)
        if "," not in bare and "." not in bare:
            return bare
        if self.mark is None:
            return Bad(Fault.AMBIGUOUS_NUMBER)
        thousands = "." if self.mark == "," else ","
        whole, _, part = bare.partition(self.mark)
        if not re.fullmatch(rf"-?\d{{1,3}}(?:\{thousands}?\d{{3}})*|-?\d+", whole) or not re.fullmatch(r"\d*", part):
            return Bad(Fault.NOT_A_NUMBER)
        return whole.replace(thousands, "") + (f".{part}" if part else "")

    def money(self, cell: str) -> Money | Bad:
        """The amount, with the currency that the cell names."""
        bare, currency = _bare(cell)
        number = self.read(bare)
        if isinstance(number, Bad):
            return number
        whole, _, part = number.partition(".")
        if whole.startswith("-"):
            return Bad(Fault.NEGATIVE)
        if len(part) > 2:
            return Bad(Fault.NOT_A_NUMBER)
        return Money(int(whole) * 100 + int(part.ljust(2, "0")), currency)

    @property
    def notes(self) -> tuple[Words, ...]:
        """What was concluded."""
        if self.mark is None:
            return ()
        return (Words(en=f"Decimals stand after “{self.mark}”.", pl=f"Części dziesiętne stoją po „{self.mark}”."),)


def currency_in(text: str) -> str | None:
    """The currency named in a header, as in `Cena (PLN)`."""
    return next(filter(None, map(_currency, re.findall(r"[^\W\d_]+|[€$]", text))), None)


def _currency(word: str) -> str | None:
    return word if word in CURRENCIES else KNOWN_AS.get(word.casefold())


def _bare(cell: str) -> tuple[str, str | None]:
    """The number without blanks and without its currency, and the currency."""
    text = BLANKS.sub("", cell)
    for word in re.findall(r"^[^\W\d_]+|^[€$]|[^\W\d_]+$|[€$]$", text):
        if currency := _currency(word):
            return text.removesuffix(word).removeprefix(word), currency
    return text, None


def _decimal_mark(number: str) -> str | None:
    """The decimal mark, where the number by itself leaves no doubt about it."""
    if not NUMBER.fullmatch(number):
        return None
    marks = [c for c in number if c in ".,"]
    if len(set(marks)) == 2:
        return marks[-1] if marks.count(marks[-1]) == 1 else None
    return marks[0] if len(marks) == 1 and len(number.partition(marks[0])[2]) != 3 else None


def months_in(cell: str) -> int | None:
    """The number of months that a cell tells, as `36` or `36 months`; None when it is something else."""
    match = MONTHS.fullmatch(cell.casefold())
    return int(match[1]) if match else None


def midnight(day: dt.date | None) -> dt.datetime | None:
    """The beginning of the day, unless it is still to come."""
    if day is None:
        return None
    at = dt.datetime.combine(day, dt.time(), dt.UTC)
    return at if at <= now() else None
