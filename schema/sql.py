"""SQL as text with typed parameters: written once, rendered for either database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

import orjson

from schema.folding import fold

Dialect = Literal["sqlite", "postgres"]

NOWHERE = UUID(int=0)
"""What an id that cannot exist is bound as: it matches nothing."""


PLACE_KEYS = 2
"""A place in a list is the value that it is ordered by and an id."""


class BadCursor(ValueError):
    """A cursor that was not made by this list in this order."""


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


def binder(parameters: Sequence[Parameter], dialect: Dialect) -> Callable[[object, Mapping[str, Any]], list[Any]]:
    """A function that finds the parameters' values for a viewer and variables, as the database wants them."""
    readers = [(_reader(one), _encoder(one, dialect)) for one in parameters]
    return lambda viewer, variables: [encode(read(viewer, variables)) for read, encode in readers]


def _reader(parameter: Parameter) -> Callable[[Any, Mapping[str, Any]], Any]:
    match parameter.source:
        case ("constant", value):
            return lambda viewer, variables: value
        case ("viewer", name):
            return lambda viewer, variables: getattr(viewer, name)
        case ("viewer", name, index):
            return lambda viewer, variables: getattr(viewer, name)[index]
        case ("variables", *path):
            return lambda viewer, variables: _follow(variables, path)
        case ("list", *sources):
            readers = [_reader(Parameter(parameter.kind, source)) for source in sources]
            return lambda viewer, variables: [read(viewer, variables) for read in readers]
        case ("folded", source):
            read = _reader(Parameter(parameter.kind, source))
            return lambda viewer, variables: pattern(read(viewer, variables))
        case ("cursor", source, tag, index):
            read = _reader(Parameter(parameter.kind, source))
            return lambda viewer, variables: _native(place(read(viewer, variables), tag)[index], parameter.kind)
    raise ValueError(f"No value comes from {parameter.source}")


def place(cursor: str, tag: str) -> list[Any]:
    """The keys in a cursor that was made for the order with that tag."""
    try:
        keys: list[Any] = orjson.loads(bytes.fromhex(cursor.removeprefix(tag)))
        if cursor.startswith(tag) and len(keys) == PLACE_KEYS:
            return keys
    except (ValueError, TypeError):
        pass
    raise BadCursor(cursor)


NATIVE: dict[Kind, Callable[[str], object]] = {
    Kind.UUID: UUID,
    Kind.INSTANT: dt.datetime.fromisoformat,
    Kind.DATE: dt.date.fromisoformat,
}


def _native(value: Any, kind: Kind) -> Any:
    """A key of a cursor as the value that it was made from."""
    read = NATIVE.get(kind)
    try:
        return read(value) if read and value is not None else value
    except (ValueError, TypeError) as unreadable:
        raise BadCursor(value) from unreadable


def pattern(text: str) -> str:
    """A LIKE pattern that finds the text anywhere in a folded column."""
    escaped = fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _follow(value: Any, path: Sequence[str | int]) -> Any:
    for step in path:
        value = value[step]
    return value


def _encoder(parameter: Parameter, dialect: Dialect) -> Callable[[Any], Any]:
    kind, prefix = parameter.kind, parameter.prefix
    one = _postgres_value if dialect == "postgres" else _sqlite_value
    if kind.endswith("[]"):
        pack = list if dialect == "postgres" else _json_list
        return lambda values: pack(one(uuid_of(v, prefix) if prefix else v) for v in values)
    if prefix:
        return lambda value: one(uuid_of(value, prefix))
    return one


def uuid_of(key: str, prefix: str) -> UUID:
    """The UUID in a public id with that prefix; an id that cannot exist if it is none."""
    head, _, tail = key.partition("_")
    try:
        return UUID(tail) if head == prefix and len(tail) == 36 else NOWHERE
    except ValueError:
        return NOWHERE


def _postgres_value(value: Any) -> Any:
    return value.value if isinstance(value, StrEnum) else value


def _sqlite_value(value: Any) -> Any:
    match value:
        case UUID():
            return str(value)
        case dt.datetime():
            return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"
        case dt.date():
            return value.isoformat()
        case StrEnum():
            return value.value
    return value


def _json_list(values: Iterable[Any]) -> str:
    return orjson.dumps(list(values)).decode()
