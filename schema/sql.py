"""SQL as text with typed parameters: written once, rendered for either database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

Dialect = Literal["sqlite", "postgres"]

NOWHERE = UUID(int=0)
"""What an id that cannot exist is bound as: it matches nothing."""


class Kind(StrEnum):
    """Type of a value on its way into a statement, as PostgreSQL calls it."""

    UUID = "uuid"
    TEXT = "text"
    INT = "bigint"
    BOOL = "boolean"
    INSTANT = "timestamptz"
    DATE = "date"
    UUIDS = "uuid[]"
    TEXTS = "text[]"
    INTS = "bigint[]"
    BOOLS = "boolean[]"
    INSTANTS = "timestamptz[]"
    DATES = "date[]"

    @property
    def many(self) -> Kind:
        """The kind of a list of such values."""
        return Kind(f"{self.value}[]")


@dataclass(frozen=True)
class Parameter:
    """A value to be bound. A list stands for the test whether what is before it is among its values."""

    kind: Kind
    source: tuple[Any, ...]
    """Path to the value: from `viewer`, from `variables`, or `("constant", value)`."""
    prefix: str = ""
    """Set when the value is a public id, of which the UUID is bound if it has this prefix."""


@dataclass(frozen=True)
class Named:
    """A query that is written once, at the head of the statement, and stands in it by its name."""

    name: str
    query: Sql


class Sql:
    """A piece of a statement: text and parameters in the order in which they stand."""

    __slots__ = ("chain", "parts")

    parts: tuple[str | Parameter | Named, ...]
    chain: str

    def __init__(self, *parts: str | Parameter | Named | Sql) -> None:
        flat: list[str | Parameter | Named] = []
        for part in parts:
            flat.extend(part.parts if isinstance(part, Sql) else (part,))
        self.parts = tuple(flat)
        self.chain = ""

    def __and__(self, other: Sql) -> Sql:
        if self is FALSE or other is FALSE:
            return FALSE
        if self is TRUE:
            return other
        return self if other is TRUE else _chained(self, " AND ", other)

    def __or__(self, other: Sql) -> Sql:
        if self is TRUE or other is TRUE:
            return TRUE
        if self is FALSE:
            return other
        return self if other is FALSE else _chained(self, " OR ", other)

    def __invert__(self) -> Sql:
        if self is TRUE:
            return FALSE
        return TRUE if self is FALSE else Sql("((", self, ") IS NOT TRUE)")


def _chained(left: Sql, word: str, right: Sql) -> Sql:
    """Conditions in one pair of brackets however many there are: SQLite's parser has little room for nested ones."""
    head = left.parts[1:-1] if left.chain == word else left.parts
    tail = right.parts[1:-1] if right.chain == word else right.parts
    joined = Sql("(", *head, word, *tail, ")")
    joined.chain = word
    return joined


TRUE = Sql("TRUE")
FALSE = Sql("FALSE")


def join(separator: str, pieces: Iterable[Sql | str]) -> Sql:
    """The pieces with the separator between them."""
    parts: list[str | Sql] = []
    for piece in pieces:
        parts.extend((separator, piece) if parts else (piece,))
    return Sql(*parts)


def render(sql: Sql, dialect: Dialect) -> tuple[str, tuple[Parameter, ...]]:
    """The statement's text and its parameters by number; equal parameters share one."""
    numbers: dict[Parameter, int] = {}
    named: dict[str, str] = {}
    text = _text(sql, dialect, numbers, named)
    heads = ", ".join(f"{name} AS ({query})" for name, query in named.items())
    return f"WITH {heads} {text}" if heads else text, tuple(numbers)


def _text(sql: Sql, dialect: Dialect, numbers: dict[Parameter, int], named: dict[str, str]) -> str:
    text = []
    for part in sql.parts:
        match part:
            case Parameter():
                text.append(_placeholder(part, numbers.setdefault(part, len(numbers) + 1), dialect))
            case Named(name, query):
                if name not in named:
                    named[name] = _text(query, dialect, numbers, named)
                text.append(name)
            case str():
                text.append(part)
    return "".join(text)


def _placeholder(parameter: Parameter, number: int, dialect: Dialect) -> str:
    many = parameter.kind.endswith("[]")
    if dialect == "sqlite":
        return f"IN (SELECT value FROM json_each(?{number}))" if many else f"?{number}"
    return f"= ANY(${number}::{parameter.kind})" if many else f"${number}::{parameter.kind}"
