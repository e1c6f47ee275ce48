"""The parts of a graph by their coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
)

from schema.language.deprecation import part


def members(graph: GraphQLSchema) -> Iterator[tuple[str, Any]]:
    """Every field, argument, field of an input and value of an enum, by its coordinate."""
    for kind in graph.type_map.values():
        for name, one in parts(kind).items():
            yield f"{kind.name}.{name}", one
            yield from ((f"{kind.name}.{name}({argument}:)", it) for argument, it in getattr(one, "args", {}).items())


def parts(kind: GraphQLNamedType) -> dict[str, Any]:
    """Fields of a type or values of an enum."""
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        return dict(kind.fields)
    return dict(kind.values) if isinstance(kind, GraphQLEnumType) else {}


def deprecated(graph: GraphQLSchema) -> dict[str, str]:
    """Everything that is deprecated, with the reason."""
    reasons = ((name, one.deprecation_reason) for name, one in members(graph))
    return {name: reason for name, reason in reasons if reason is not None}


def named(graph: GraphQLSchema, coordinate: str) -> Any:
    """The type or the part of one that has this coordinate; None when there is none."""
    return part(graph, coordinate) if "." in coordinate else graph.get_type(coordinate)
