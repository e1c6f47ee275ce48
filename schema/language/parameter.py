"""What a command is told, read off its signature: the fields of its input, and the arguments made from them."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Awaitable, Callable, Iterable, Sequence, Set
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeGuard, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import strawberry
from strawberry.utils.str_converters import to_camel_case

from schema.binding import uuid_of
from schema.language.describe import enumeration
from schema.language.filters import inputs
from schema.record import Key, Record

Command = Callable[..., Awaitable[Any]]

COLLECTIONS: dict[Any, Callable[[Iterable[Any]], Any]] = {list: list, Sequence: list, Set: frozenset}

VERSION = (int, "Version that the thing must still have; otherwise the answer is CONFLICT with its current one.")
REPEAT_KEY = (str, "Repeating a request with the same key gives the first answer again and changes nothing.")


@dataclasses.dataclass(frozen=True)
class Parameter:
    """One thing that a command is told."""

    name: str
    kind: Any
    words: str
    model: type[Record] | None
    many: Callable[[Iterable[Any]], Any] | None
    """What several of them are put into; None when it is one."""
    needed: bool

    @property
    def graph_type(self) -> Any:
        """Its type in the input."""
        one: Any = strawberry.ID if self.model or self.kind is Key else _shown(self.kind)
        return list[one] if self.many else one

    def read(self, value: Any) -> Any:
        """What the command is given for the value in the input."""
        return self.many(self._one(one) for one in value) if self.many else self._one(value)

    def _one(self, value: Any) -> Any:
        if self.model:
            return uuid_of(value, self.model.prefix)
        return self.kind(**read(told_of(self.kind), given_in(value))) if _is_compound(self.kind) else value


def _shown(kind: Any) -> Any:
    """The type in the graph of a plain value, of an enum, or of a value made of several."""
    return enumeration(kind) if _is_enum(kind) else _compound(kind) if _is_compound(kind) else kind


@cache
def _compound(kind: type) -> type:
    """An input for a dataclass, under its own name."""
    told = told_of(kind)
    return inputs(kind.__name__, inspect.getdoc(kind) or "", _fields(told), needed=_needed(told))


@cache
def told_of(kind: type) -> tuple[Parameter, ...]:
    """What a value is made of, field by field."""
    hints = get_type_hints(kind, include_extras=True)
    parameters = inspect.signature(kind).parameters.values()
    return tuple(_parameter(one, hints[one.name]) for one in parameters)


def read(told: Iterable[Parameter], given: dict[str, Any]) -> dict[str, Any]:
    """What was given, by the names of Python and as commands want it."""
    return {one.name: one.read(given[key]) for one in told if (key := to_camel_case(one.name)) in given}


def _fields(told: Iterable[Parameter]) -> dict[str, tuple[Any, str]]:
    return {to_camel_case(one.name): (one.graph_type, one.words) for one in told}


def _needed(told: Iterable[Parameter]) -> set[str]:
    return {to_camel_case(one.name) for one in told if one.needed}


def told_to(command: Command) -> tuple[list[Parameter], Any]:
    """What a command is told, its viewer aside, and what it gives."""
    hints = get_type_hints(command, include_extras=True)
    told = [_parameter(one, hints[one.name]) for one in list(inspect.signature(command).parameters.values())[1:]]
    return told, hints["return"]


def input_of(name: str, told: list[Parameter], *, versioned: bool, repeatable: bool) -> type:
    """The input of the mutation of that name."""
    fields = _fields(told) | ({"expectedVersion": VERSION} if versioned else {})
    fields |= {"idempotencyKey": REPEAT_KEY} if repeatable else {}
    title = name[0].upper() + name[1:]
    return inputs(f"{title}Input", f"Input of `{name}`.", fields, needed=_needed(told))


def _parameter(parameter: inspect.Parameter, hint: Any) -> Parameter:
    words, model = "", None
    many: Callable[[Iterable[Any]], Any] | None = None
    while True:
        hint = _without_none(hint)
        if get_origin(hint) is Annotated:
            hint, *notes = get_args(hint)
            words = next((note for note in notes if isinstance(note, str)), words)
            model = next((note for note in notes if _is_record(note)), model)
        elif get_origin(hint) in COLLECTIONS:
            many, hint = COLLECTIONS[get_origin(hint)], get_args(hint)[0]
        else:
            needed = parameter.default is inspect.Parameter.empty
            return Parameter(parameter.name, hint, words, model if hint is UUID else None, many, needed)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) not in (Union, UnionType):
        return hint
    [kind] = [one for one in get_args(hint) if one is not NoneType]
    return kind


def _is_record(note: Any) -> TypeGuard[type[Record]]:
    return inspect.isclass(note) and issubclass(note, Record)


def _is_enum(kind: Any) -> bool:
    return inspect.isclass(kind) and issubclass(kind, Enum)


def _is_compound(kind: Any) -> TypeGuard[type]:
    return inspect.isclass(kind) and dataclasses.is_dataclass(kind)


def given_in(asked: Any) -> dict[str, Any]:
    """What was given: a field left out and one that is null are the same."""
    fields = asked.__strawberry_definition__.fields
    values = {field.graphql_name: getattr(asked, field.python_name) for field in fields}
    return {name: value for name, value in values.items() if value is not None and value is not strawberry.UNSET}
