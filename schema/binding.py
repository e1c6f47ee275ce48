"""Values for the parameters of a statement: where each comes from, and the form in which the database wants it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID

import orjson

from schema.folding import fold
from schema.searching import EVERYWHERE, among, at, by, called, matching, passing, there
from schema.sql import NOWHERE, Dialect, Kind, Parameter

PLACE_KEYS = 2
"""A place in a list is the value that it is ordered by and an id."""


class BadCursor(ValueError):
    """A cursor that was not made by this list in this order."""


class BadText(ValueError):
    """Text that cannot be looked for."""


LONGEST_SEARCH = 1_000


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
        case ("viewer's", name, asked):
            return lambda viewer, variables: getattr(viewer, name)(asked)
        case ("ago", span):
            return lambda viewer, variables: dt.datetime.now(dt.UTC) - span
        case ("variables", *path):
            return lambda viewer, variables: _follow(variables, path)
        case ("list", *sources):
            readers = [_reader(Parameter(parameter.kind, source)) for source in sources]
            return lambda viewer, variables: [read(viewer, variables) for read in readers]
        case ("folded", source):
            read = _reader(Parameter(parameter.kind, source))
            return lambda viewer, variables: pattern(read(viewer, variables))
        case ("words", source, how):
            read = _reader(Parameter(parameter.kind, source))
            return lambda viewer, variables: matching(_short(read(viewer, variables)), how, _places(viewer))
        case ("passing", source, how):
            read = _reader(Parameter(parameter.kind, source))
            return lambda viewer, variables: passing(_short(read(viewer, variables)), how, _places(viewer))
        case ("there", how):
            return lambda viewer, variables: there(how, _places(viewer))
        case ("called", source):
            read = _reader(Parameter(parameter.kind, source))
            return lambda viewer, variables: called(_short(read(viewer, variables)))
        case ("position", source):
            read = _reader(Parameter(parameter.kind, source))
            return lambda viewer, variables: int(read(viewer, variables))
        case ("cursor", source, tag, index):
            read = _reader(Parameter(parameter.kind, source))
            return lambda viewer, variables: _native(place(read(viewer, variables), tag)[index], parameter.kind)
    raise ValueError(f"No value comes from {parameter.source}")


def place(cursor: str, tag: str) -> list[Any]:
    """The keys in a cursor that was made for the order with that tag."""
    try:
        keys: list[Any] = orjson.loads(bytes.fromhex(cursor.removeprefix(tag)))
        if cursor.startswith(tag) and isinstance(keys, list) and len(keys) == PLACE_KEYS:
            return keys
    except ValueError:
        pass
    raise BadCursor(cursor)


def _whole(value: object) -> int:
    if isinstance(value, int) and abs(value) < 2**63:
        return value
    raise ValueError(value)


def _words(value: object) -> str:
    if isinstance(value, str):
        return _storable(value)
    raise ValueError(value)


def _moment(value: Any) -> dt.datetime:
    moment = dt.datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment.astimezone(dt.UTC)


NATIVE: dict[Kind, Callable[[Any], object]] = {
    Kind.INT: _whole,
    Kind.TEXT: _words,
    Kind.UUID: UUID,
    Kind.INSTANT: _moment,
    Kind.DATE: dt.date.fromisoformat,
}


def _native(value: Any, kind: Kind) -> Any:
    """A key of a cursor as the value that it was made from."""
    read = NATIVE.get(kind)
    try:
        return read(value) if read and value is not None else value
    except (ValueError, TypeError, AttributeError, OverflowError) as unreadable:
        raise BadCursor(value) from unreadable


def pattern(text: str) -> str:
    """A LIKE pattern that finds the text anywhere in a folded column."""
    escaped = fold(_short(text)).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _places(viewer: Any) -> list[str] | None:
    """Words of which one stands with whatever may exist for the viewer; None for all."""
    if viewer.shape.observes == "ALL":
        return None
    return [*map(at, viewer.observed), *map(among, viewer.asking), by(viewer.person_id), EVERYWHERE]


def _short(text: str) -> str:
    if len(text) > LONGEST_SEARCH:
        raise BadText(f"A search has at most {LONGEST_SEARCH} characters.")
    return _storable(text)


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
    try:
        found = UUID(key.removeprefix(f"{prefix}_"))
    except ValueError:
        return NOWHERE
    return found if key == f"{prefix}_{found}" else NOWHERE


def _postgres_value(value: Any) -> Any:
    match value:
        case StrEnum():
            return value.value
        case str():
            return _storable(value)
    return value


def _sqlite_value(value: Any) -> Any:
    match value:
        case UUID():
            return str(value)
        case dt.datetime():
            return value.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        case dt.date():
            return value.isoformat()
        case StrEnum():
            return value.value
        case str():
            return _storable(value)
    return value


def _storable(text: str) -> str:
    if "\0" in text or (not text.isascii() and any("\ud800" <= c <= "\udfff" for c in text)):
        raise BadText("Text must be valid Unicode without NUL.")
    return text


def _json_list(values: Iterable[Any]) -> str:
    return orjson.dumps(list(values)).decode()
