"""Mutations, made from the commands: a command's signature is its input, its docstring the description."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Awaitable, Callable, Iterable, Sequence, Set
from enum import Enum
from functools import partial
from types import NoneType, UnionType
from typing import Annotated, Any, TypeGuard, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import strawberry
from strawberry.utils.str_converters import to_camel_case

from schema.binding import uuid_of
from schema.language.describe import enumeration
from schema.language.filters import inputs
from schema.language.payload import Payload, payload_type, refused, secret_payload_type
from schema.record import Record
from schema.refusals import Refusal
from schema.viewer import Viewer
from schema.writing import once, unit

Command = Callable[..., Awaitable[Any]]

COLLECTIONS: dict[Any, Callable[[Iterable[Any]], Any]] = {list: list, Sequence: list, Set: frozenset}

INPUT = strawberry.argument(description="What is to be done, and to what.")
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
        one: Any = strawberry.ID if self.model else enumeration(self.kind) if _is_enum(self.kind) else self.kind
        return list[one] if self.many else one

    def read(self, value: Any) -> Any:
        """What the command is given for the value in the input."""
        of = partial(uuid_of, prefix=self.model.prefix) if self.model else _as_it_is
        return self.many(of(one) for one in value) if self.many else of(value)


def _as_it_is(value: Any) -> Any:
    return value


def mutations(**commands: Command) -> type:
    """A part of `Mutation`: the commands under their public names."""
    made = type("Mutation", (), {"__annotations__": {}})
    for name, command in commands.items():
        setattr(made, name, _mutation(name, command))
    declared: type = strawberry.type(made, description="Everything that can be done.")
    return declared


def _mutation(name: str, command: Command) -> Any:
    hints = get_type_hints(command, include_extras=True)
    told = [_parameter(one, hints[one.name]) for one in list(inspect.signature(command).parameters.values())[1:]]
    gives, secret = _result(hints["return"])
    payload = secret_payload_type(gives) if secret else payload_type(gives)
    asked = _input(name, told, versioned=bool(told) and told[0].model is gives, repeatable=not secret)
    words = inspect.getdoc(command) or ""
    resolver = _resolver(name, command, told, payload)
    given = Annotated[asked, INPUT]  # type: ignore[valid-type]  # made at run time
    resolver.__annotations__ = {"info": strawberry.Info, "input": given, "return": payload}
    return strawberry.mutation(resolver, name=name, description=words)


def _result(hint: Any) -> tuple[type[Record], bool]:
    """The record that a command gives, and whether a secret comes with it."""
    return (get_args(hint)[0], True) if get_origin(hint) is tuple else (hint, False)


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


def _input(name: str, told: list[Parameter], *, versioned: bool, repeatable: bool) -> type:
    fields: dict[str, tuple[Any, str]] = {to_camel_case(one.name): (one.graph_type, one.words) for one in told}
    fields |= {"expectedVersion": VERSION} if versioned else {}
    fields |= {"idempotencyKey": REPEAT_KEY} if repeatable else {}
    title = name[0].upper() + name[1:]
    return inputs(
        f"{title}Input", f"Input of `{name}`.", fields, needed={to_camel_case(o.name) for o in told if o.needed}
    )


def _resolver(name: str, command: Command, told: list[Parameter], payload: type[Payload]) -> Any:
    async def resolve(info: Any, input: Any) -> Any:
        given = _given(input)
        viewer: Viewer = info.context.viewer
        try:
            arguments = {one.name: one.read(given[key]) for one in told if (key := to_camel_case(one.name)) in given}
            return payload.of(await _done(name, command, viewer, arguments, given))
        except Refusal as no:
            return payload.no(refused(no, viewer.language))

    return resolve


async def _done(
    name: str, command: Command, viewer: Viewer, arguments: dict[str, Any], given: dict[str, Any]
) -> dict[str, Any]:
    key = given.pop("idempotencyKey", None)
    run = partial(_run, command, viewer, arguments, given.get("expectedVersion"))
    return await (once(viewer, key, name, given, run) if key is not None else run())


async def _run(command: Command, viewer: Viewer, arguments: dict[str, Any], version: int | None) -> dict[str, Any]:
    async with unit(viewer, expected_version=version) as work:
        result = await command(viewer, **arguments)
    row, secret = result if isinstance(result, tuple) else (result, None)
    return {"row": row.key, "position": work.position, "secret": secret}


def _given(asked: Any) -> dict[str, Any]:
    """What was given: a field left out and one that is null are the same."""
    fields = asked.__strawberry_definition__.fields
    values = {field.graphql_name: getattr(asked, field.python_name) for field in fields}
    return {name: value for name, value in values.items() if value is not None and value is not strawberry.UNSET}
