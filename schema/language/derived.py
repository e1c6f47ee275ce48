"""What is made in the graph from a field: conditions, orders, facets and abilities go when it goes."""

from __future__ import annotations

from collections.abc import Iterator

from schema.language.ability import abilities
from schema.reading.shape import Column, Node, ToOne, nodes


def derived(coordinate: str) -> list[str]:
    """Coordinates under which whatever is made from the field of that coordinate stands, where the graph has it."""
    owner, _, name = coordinate.partition(".")
    if owner == "Mutation":
        return list(_of_mutation(name))
    shape = next((node for node in nodes.values() if node.name == owner), None)
    return list(_of_field(shape, name)) if shape and name in shape.fields else []


def _of_mutation(name: str) -> Iterator[str]:
    for model, members in abilities.items():
        of = nodes[model].name
        yield from (f"{of}Abilities.{ability}" for ability, (mutation, _) in members.items() if mutation == name)


def _of_field(shape: Node, name: str) -> Iterator[str]:
    spec = shape.fields[name]
    yield f"{shape.name}Filter.{name}"
    yield from (f"{shape.name}Facet.{facet}" for facet, field in shape.facets.items() if field == name)
    if isinstance(spec, Column | ToOne):
        ordered = (order for order, by in shape.orders.items() if by.column == spec.column)
        yield from (f"{shape.name}OrderField.{order}" for order in ordered)
