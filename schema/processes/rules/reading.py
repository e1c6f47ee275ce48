"""Reading a definition from what JSON and TOML give, and writing it back: by the types of its parts."""

from __future__ import annotations

import dataclasses
import tomllib
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import orjson

from schema.processes.model import Definition
from schema.processes.rules.faults import Fault

T = TypeVar("T")

MOST_TEXT = 4000
"""Characters in a text."""
MOST_PARTS = 200
"""Parts in a list."""
DEEPEST = 12
"""How deep parts may lie in one another."""
FURTHEST = 3660
"""The greatest number."""


class Unread(Exception):
    """What is written is no definition."""

    def __init__(self, *faults: Fault) -> None:
        self.faults = list(faults)
        super().__init__("; ".join(str(fault.words) for fault in faults))


def read_text(text: str, *, toml: bool = False) -> Definition:
    """The definition in a text, JSON unless it is TOML."""
    try:
        value = tomllib.loads(text) if toml else orjson.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unread(Fault("definition", f"it cannot be read: {error}", f"nie da się odczytać: {error}")) from None
    return read(value)


def read(value: object) -> Definition:
    """The definition in a value; refused with everything that is wrong with its shape."""
    faults: list[Fault] = []
    found: Definition = _read(Definition, value, "", faults, DEEPEST)
    if faults:
        raise Unread(*faults)
    return found


def written(value: Any) -> Any:
    """The same as plain values, without what is as it is anyway."""
    if dataclasses.is_dataclass(value):
        told = {one.name: getattr(value, one.name) for one in dataclasses.fields(value) if _is_told(value, one)}
        return {name: written(part) for name, part in told.items()}
    return [written(part) for part in value] if isinstance(value, tuple) else value


def _is_told(value: Any, one: dataclasses.Field[Any]) -> bool:
    return one.default is dataclasses.MISSING or getattr(value, one.name) != one.default


def _read(kind: Any, value: object, place: str, faults: list[Fault], deep: int) -> Any:
    kind = _without_none(kind)
    if deep == 0:
        return _wrong(place, "it lies too deep", "jest za głęboko", faults)
    if get_origin(kind) is tuple:
        return _list(get_args(kind)[0], value, place, faults, deep)
    if dataclasses.is_dataclass(kind):
        return _parts(kind, value, place, faults, deep)
    return _plain(kind, value, place, faults)


def _list(kind: Any, value: object, place: str, faults: list[Fault], deep: int) -> tuple[Any, ...]:
    if not isinstance(value, list) or len(value) > MOST_PARTS:
        en, pl = f"a list of at most {MOST_PARTS} belongs here", f"tu należy lista, najwyżej {MOST_PARTS} pozycji"
        return _wrong(place, en, pl, faults) or ()
    return tuple(_read(kind, one, f"{place}.{_name(one, n)}", faults, deep - 1) for n, one in enumerate(value, 1))


def _name(part: object, number: int) -> str:
    """A part is called by its key, or by its number if it has none."""
    key = part.get("key") if isinstance(part, dict) else None
    return key if isinstance(key, str) and 0 < len(key) <= 60 else str(number)


def _parts(kind: Any, value: object, place: str, faults: list[Fault], deep: int) -> Any:
    if not isinstance(value, dict):
        return _wrong(place, "a table of parts belongs here", "tu należy tabela z częściami", faults)
    known = _kinds(kind)
    for name in sorted(set(value) - known.keys()):
        _wrong(_in(place, name), "there is no such part", "nie ma takiej części", faults)
    given = {
        name: _read(hint, value[name], _in(place, name), faults, deep - 1)
        for name, hint in known.items()
        if value.get(name) is not None
    }
    for name in (name for name in _needed(kind) if name not in given):
        _wrong(_in(place, name), "it is missing", "brakuje tej części", faults)
    return kind(**given) if given.keys() >= _needed(kind) else None


def _plain(kind: Any, value: object, place: str, faults: list[Fault]) -> Any:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        if isinstance(value, str) and value in kind.__members__:
            return kind(value)
        known = ", ".join(kind)
        return _wrong(place, f"one of these belongs here: {known}", f"tu należy jedno z: {known}", faults)
    kinds = get_args(kind) or (kind,)
    if isinstance(value, str) and str in kinds:
        return _text(value, place, faults)
    if isinstance(value, bool | int) and type(value) in kinds and abs(value) <= FURTHEST:
        return value
    return _wrong(place, "this kind of value does not belong here", "tu nie należy taka wartość", faults)


def _text(value: str, place: str, faults: list[Fault]) -> str:
    text = value.strip()
    if not text or len(text) > MOST_TEXT or "\x00" in text:
        en, pl = f"a text of 1 to {MOST_TEXT} characters belongs here", f"tu należy tekst: od 1 do {MOST_TEXT} znaków"
        _wrong(place, en, pl, faults)
    return text


def _wrong(place: str, en: str, pl: str, faults: list[Fault]) -> Any:
    faults.append(Fault(place or "definition", en, pl))


def _in(place: str, name: str) -> str:
    return f"{place}.{name}".lstrip(".")


def _without_none(kind: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):
        kinds = [one for one in get_args(kind) if one is not NoneType]
        return kinds[0] if len(kinds) == 1 else Union[tuple(kinds)]  # noqa: UP007  # made at run time
    return kind


@cache
def _kinds(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def _needed(kind: Any) -> frozenset[str]:
    parts: Iterable[dataclasses.Field[Any]] = dataclasses.fields(kind)
    return frozenset(one.name for one in parts if one.default is dataclasses.MISSING)
