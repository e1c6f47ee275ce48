"""One mutation in the reference: what it is told, who may do it when, where it leads, and what it can refuse."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Set
from types import CodeType
from typing import Any

from graphql import GraphQLInputObjectType, get_named_type

from schema.graph.join import schema
from schema.graph.reference.kinds import inputs
from schema.graph.reference.words import said, shown_type, table
from schema.language.mutation import known
from schema.refusals import (
    Conflict,
    Forbidden,
    IdempotencyInProgress,
    IdempotencyMismatch,
    Impossible,
    NotFound,
    Refusal,
)
from schema.writing import Event, EventAudience


def section(name: str, here: str, examples: Iterable[str]) -> str:
    """The mutation with all that is known of it."""
    assert schema._schema.mutation_type
    field, (_, event) = schema._schema.mutation_type.fields[name], known[name]
    asked = get_named_type(field.args["input"].type)
    assert isinstance(asked, GraphQLInputObjectType)
    refusals = ", ".join(f"`{kind.code}`" for kind in refusals_of(name, asked))
    lines = [f"### {name}\n", f"{said(field)}\n", table(["right", "from", "to", "event"], [_possible(event)])]
    lines += [
        f"Where more is asked of whoever does it, the refusal says: {_sentence(guard.no())}\n" for guard in event.only
    ]
    lines += [f"Input, {asked.name}:\n", inputs(asked, here)]
    lines.append(f"Answers with {shown_type(field.type, here)}; `userErrors` can say {refusals}.\n")
    lines += [f"Example: {example}.\n" for example in examples]
    return "\n".join(lines)


def events(page: str) -> str:
    """The table of events of a page's domain: what its history can tell."""
    own = {event.name: event for name, (command, event) in known.items() if command.__module__.split(".")[1] == page}
    rows = ((f"`{name}`", *_possible(event)[:3], _told_to(event)) for name, event in sorted(own.items()))
    return table(["event", "right", "from", "to", "told to"], rows)


def _possible(event: Event) -> list[str]:
    rights = " or ".join(_names(event.by)) or "none"
    return [rights, ", ".join(_names(event.of)) or "any", f"`{event.to}`" if event.to else "as it is", f"`{event}`"]


def _told_to(event: Event) -> str:
    return event.audience.value if isinstance(event.audience, EventAudience) else inspect.getdoc(event.audience) or ""


def _names(members: Set[Any]) -> list[str]:
    """Members of an enum in its own order."""
    kinds = {type(member) for member in members}
    return [f"`{one.value}`" for kind in kinds for one in kind if one in members]


def _sentence(refusal: Refusal) -> str:
    return f"“{refusal.message('en')}” (`{refusal.code}`)."


def refusals_of(name: str, asked: GraphQLInputObjectType) -> list[type[Refusal]]:
    """What it can refuse: by what it is told, by its event, and by what its code says."""
    command, event = known[name]
    kinds: set[type[Refusal]] = {Forbidden, *_raised(command, set())}
    kinds |= {type(guard.no()) for guard in event.only}
    kinds |= {NotFound} if any(str(get_named_type(field.type)) == "ID" for field in asked.fields.values()) else set()
    kinds |= {Impossible} if event.of else set()
    kinds |= {Conflict} if "expectedVersion" in asked.fields else set()
    kinds |= {IdempotencyMismatch, IdempotencyInProgress} if "idempotencyKey" in asked.fields else set()
    return [kind for kind in Refusal.__subclasses__() if kind in kinds]


def _raised(function: Any, seen: set[Any]) -> Iterator[type[Refusal]]:
    """Refusals that a command names, or a function of the domains and their words that it calls."""
    if function in seen:
        return
    seen.add(function)
    for name in _names_in(function.__code__):
        one = function.__globals__.get(name)
        if inspect.isclass(one) and issubclass(one, Refusal):
            yield one
        elif inspect.isfunction(one) and one.__module__.startswith("schema."):
            yield from _raised(inspect.unwrap(one), seen)


def _names_in(code: CodeType) -> set[str]:
    inner = (const for const in code.co_consts if isinstance(const, CodeType))
    return {*code.co_names}.union(*(_names_in(one) for one in inner))
