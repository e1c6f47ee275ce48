"""Mutations of several things at once: every one as if it stood alone, and whatever is refused leaves the others be."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import Any, NamedTuple

import strawberry

from schema.language.parameter import Command, Parameter, input_of, read
from schema.language.payload import UserError, payload_type, refused, told_before
from schema.language.scalars import Position
from schema.reading.cost import AT_ONCE
from schema.reading.shape import nodes
from schema.record import Record
from schema.refusals import Invalid, Refusal, Words
from schema.viewer import Viewer
from schema.writing import Event, unit

WHICH = f"Which ones, each for itself; at most {AT_ONCE}."
RESULTS = "Of each, in the order asked, what the mutation of one answers."


class Several(NamedTuple):
    """A command on one thing that can be given for several of them at once."""

    command: Command
    event: Event


def words_of_several(name: str, told: list[Parameter]) -> str:
    """What the mutation says of itself."""
    alone = told[0].name + name.removeprefix(_plural(told))
    return f"`{alone}` of several at once, each for itself: some may be refused while the others are done."


def input_of_several(name: str, told: list[Parameter]) -> type:
    """The input of the command, with several things in the place of one."""
    those = dataclasses.replace(told[0], name=_plural(told), words=WHICH, many=list)
    return input_of(name, [those, *told[1:]], versioned=False, repeatable=True)


def _plural(told: list[Parameter]) -> str:
    return plural(told[0].name)


def plural(name: str) -> str:
    """What several of them are called."""
    return f"{name}es" if name.endswith("s") else f"{name}s"


class Payloads:
    """What became of each of several things."""

    one: Any
    """What the mutation of one answers."""
    results: list[Any]
    user_errors: list[UserError]
    position: Position | None

    @classmethod
    def of(cls, answer: dict[str, Any]) -> Any:
        """The payload of what was tried with each."""
        made, position = cls.no(), answer["position"]
        made.position = None if position is None else str(position)
        made.results = [cls._result(one, position) for one in answer["results"]]
        return made

    @classmethod
    def _result(cls, one: dict[str, Any], position: int | None) -> Any:
        return cls.one.no(told_before(**one)) if "code" in one else cls.one.of(one | {"position": position})

    @classmethod
    def no(cls, *errors: UserError) -> Any:
        """The payload of what was not even tried."""
        made: Any = cls.__new__(cls)
        made.results, made.user_errors, made.position = [], list(errors), None
        return made


@cache
def payload_of_several(model: type[Record]) -> type[Payloads]:
    """The payload with a result for each of several rows of that model."""
    one: Any = payload_type(model)
    name = nodes[model].name
    body: dict[str, Any] = {
        "__annotations__": {"results": list[one], "user_errors": list[UserError], "position": Position | None},
        "one": one,
        "results": strawberry.field(description=RESULTS),
        "user_errors": strawberry.field(description="Why nothing was tried; empty when it was."),
        "position": strawberry.field(description="Position of the last that happened; null when nothing did."),
    }
    made = type(f"{plural(name)}Payload", (Payloads,), body)
    declared: type[Payloads] = strawberry.type(made, description=f"What became of each {name}.")
    return declared


async def done_to_each(
    command: Command, told: list[Parameter], viewer: Viewer, given: dict[str, Any]
) -> dict[str, Any]:
    """What became of each: they happen together, and each can fail by itself."""
    asked = given[_plural(told)]
    if len(asked) > AT_ONCE:
        en, pl = f"At most {AT_ONCE} at once.", f"Najwyżej {AT_ONCE} naraz."
        raise Invalid(_plural(told), why=Words(en=en, pl=pl))
    became = {}
    async with unit(viewer) as work:
        for key in sorted(set(asked)):  # two such requests wait for each other's rows in one order
            became[key] = await _done_to(command, told, viewer, given | {told[0].name: key})
    return {"results": [became[key] for key in asked], "position": work.position}


async def _done_to(command: Command, told: list[Parameter], viewer: Viewer, given: dict[str, Any]) -> dict[str, Any]:
    """Its row, or why it was refused."""
    try:
        async with unit(viewer):
            row = await command(viewer, **read(told, given))
    except Refusal as no:
        return vars(refused(no, viewer.language))
    return {"row": row.key}
