"""Abilities: for every mutation on a thing, whether the viewer may carry it out as things stand."""

from __future__ import annotations

from typing import Any

import strawberry
from strawberry.utils.str_converters import to_camel_case

from schema.language.node import type_of
from schema.reading.shape import Abilities, Ability, nodes
from schema.record import Record
from schema.writing import Event

ABLE = "What the viewer may do with it now; another may be faster, so a command can still be refused."

abilities: dict[type[Record], dict[str, tuple[str, Event]]] = {}
"""Mutations on the things of each model, with the event that each causes, by the name of the ability."""


def enable(model: type[Record], mutation: str, event: Event) -> None:
    """Let things of the model say whether the viewer may carry out the mutation."""
    abilities.setdefault(model, {})[ability_name(model, mutation)] = (mutation, event)


def ability_name(model: type[Record], mutation: str) -> str:
    """
    The mutation's verb, without the thing when it is the one that has the ability, or else before it: of a ticket
    `ticketAssign` is `assign`, of an organisation `ticketOpen` is `openTicket`.
    """
    name = model.__name__
    own = name[0].lower() + name[1:]
    if mutation.startswith(own):
        return _parted(mutation, len(own))[1]
    thing, verb = _parted(mutation, next(place for place, letter in enumerate(mutation) if letter.isupper()))
    return to_camel_case(f"{verb}_{thing}")


def _parted(mutation: str, end: int) -> tuple[str, str]:
    return mutation[:end], mutation[end].lower() + mutation[end + 1 :]


def fill_abilities() -> None:
    """Give every type whose things have mutations the field `viewerCan`."""
    for model, mutations in abilities.items():
        node, shown = nodes[model], type_of(model)
        made = _type(f"{node.name}Abilities", {name: mutation for name, (mutation, _) in mutations.items()})
        conditions = {name: event.may(model) for name, (_, event) in mutations.items()}
        members = {name: Ability(one.sql, one.columns) for name, one in conditions.items()}
        node.fields["viewerCan"] = Abilities(made.__name__, members)
        body = {"__annotations__": {"viewer_can": made}, "viewer_can": strawberry.field(default=None, description=ABLE)}
        addition: Any = strawberry.type(type(node.name, (), body))
        shown.__strawberry_definition__.fields.extend(addition.__strawberry_definition__.fields)  # type: ignore[attr-defined]  # Strawberry's own list


def _type(name: str, mutations: dict[str, str]) -> type:
    body: dict[str, Any] = {"__annotations__": dict.fromkeys(mutations, bool)}
    for ability, mutation in mutations.items():
        words = f"Whether `{mutation}` is possible now."
        body[ability] = strawberry.field(name=ability, default=None, description=words)
    declared: type = strawberry.type(type(name, (), body), description="What the viewer may do with the thing now.")
    return declared
