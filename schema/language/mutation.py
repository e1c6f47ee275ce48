"""Mutations, made from the commands: a command's signature is its input, its docstring the description."""

from __future__ import annotations

import inspect
from functools import partial
from typing import Annotated, Any, get_args, get_origin

import strawberry

from schema.language.ability import enable
from schema.language.parameter import Command, given_in, input_of, read, told_to
from schema.language.payload import payload_type, refused, secret_payload_type
from schema.language.several import Several, done_to_each, input_of_several, payload_of_several, words_of_several
from schema.record import Record
from schema.refusals import Refusal
from schema.viewer import Viewer
from schema.writing import Event, once, unit

INPUT = strawberry.argument(description="What is to be done, and to what.")


known: dict[str, tuple[Command, Event]] = {}
"""Every command and the event that it causes, by the name of its mutation."""


def mutations(**commands: tuple[Command, Event] | Several) -> type:
    """A part of `Mutation`: the commands under their public names, each with the event that it causes."""
    made = type("Mutation", (), {"__annotations__": {}})
    for name, one in commands.items():
        command, event = known[name] = one[0], one[1]
        field = _of_several(name, command) if isinstance(one, Several) else _of_one(name, command, event)
        setattr(made, name, field)
    declared: type = strawberry.type(made, description="Everything that can be done.")
    return declared


def _of_one(name: str, command: Command, event: Event) -> Any:
    told, hint = told_to(command)
    if told and told[0].model:
        enable(told[0].model, name, event)
    gives, secret = _result(hint)
    payload = secret_payload_type(gives) if secret else payload_type(gives)
    asked = input_of(name, told, versioned=bool(told) and told[0].model is gives, repeatable=not secret)

    async def do(viewer: Viewer, given: dict[str, Any]) -> dict[str, Any]:
        run = partial(_run, command, viewer, read(told, given), given.get("expectedVersion"))
        return await _once(viewer, name, given, run)

    return _field(name, inspect.getdoc(command) or "", asked, payload, do)


def _of_several(name: str, command: Command) -> Any:
    told, gives = told_to(command)

    async def do(viewer: Viewer, given: dict[str, Any]) -> dict[str, Any]:
        return await _once(viewer, name, given, partial(done_to_each, command, told, viewer, given))

    return _field(name, words_of_several(name, told), input_of_several(name, told), payload_of_several(gives), do)


def _result(hint: Any) -> tuple[type[Record], bool]:
    """The record that a command gives, and whether a secret comes with it."""
    return (get_args(hint)[0], True) if get_origin(hint) is tuple else (hint, False)


def _field(name: str, words: str, asked: Any, payload: Any, do: Any) -> Any:
    """The mutation that does it, or says in the payload why it is refused."""

    async def resolve(info: Any, input: Any) -> Any:
        viewer: Viewer = info.context.viewer
        try:
            return payload.of(await do(viewer, given_in(input)))
        except Refusal as no:
            return payload.no(*(refused(one, viewer.language) for one in (no, *no.besides)))

    resolve.__annotations__ = {"info": strawberry.Info, "input": Annotated[asked, INPUT], "return": payload}
    return strawberry.mutation(resolve, name=name, description=words)


async def _once(viewer: Viewer, name: str, given: dict[str, Any], run: Any) -> dict[str, Any]:
    key = given.pop("idempotencyKey", None)
    return await (once(viewer, key, name, given, run) if key is not None else run())


async def _run(command: Command, viewer: Viewer, arguments: dict[str, Any], version: int | None) -> dict[str, Any]:
    async with unit(viewer, expected_version=version) as work:
        result = await command(viewer, **arguments)
    row, secret = result if isinstance(result, tuple) else (result, None)
    return {"row": row.key, "position": work.position, "secret": secret}
