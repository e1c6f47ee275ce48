"""Facets: of the rows that pass a filter, how many there are of each kind; made from what a type shows."""

from __future__ import annotations

import inspect
from enum import StrEnum
from types import new_class
from typing import Any

import strawberry

from schema.language.connection import Connection
from schema.language.describe import describe
from schema.language.rendering import render_root
from schema.language.signature import argument, signed
from schema.reading.shape import Node


class FacetValue:
    """A value and the number of rows that have it."""

    value: str | None
    """The value of an enum, a text, or the id of the row that is referred to; null for rows without one."""
    count: int
    """Number of rows with it."""


class Facet:
    """The values that occur in one field."""

    field: str
    """The field, as it was asked for."""
    values: list[FacetValue]
    """Rows without one first; then those of an enum in its own order, of texts and ids the 20 most frequent."""


for _kind in (FacetValue, Facet):
    strawberry.type(_kind, description=inspect.getdoc(_kind))
    describe(_kind, _kind)

_made: dict[type, Any] = {}


def page_of(rows: type, node: Node) -> Any:
    """The type of a page of those rows: one that can tell facets when the rows have any."""
    if not node.facets:
        return Connection[rows]  # type: ignore[valid-type]  # known at run time
    if rows not in _made:
        _made[rows] = _page(rows, node)
    return _made[rows]


def _page(rows: type, node: Node) -> Any:
    kind: Any = _enum(node)
    told = strawberry.field(
        signed(render_root, {"by": argument(list[kind], "Fields to tell of.")}, list[Facet]),
        description="How many rows there are, on all pages, of each value of these fields; counted when asked for.",
    )
    made = new_class(f"{rows.__name__}Connection", (Connection[rows],), {}, lambda body: body.update(facets=told))  # type: ignore[valid-type]  # as above
    return strawberry.type(made, description="A page of a list.")


def _enum(node: Node) -> Any:
    made = StrEnum(f"{node.name}Facet", {name: name for name in node.facets})  # type: ignore[misc]  # made at run time
    strawberry.enum(made, description=f"What {node.name} rows may be counted by.")
    for value in made.__strawberry_definition__.values:  # type: ignore[attr-defined]  # set by the line above
        value.description = f"By `{node.facets[value.name]}`."
    return made
