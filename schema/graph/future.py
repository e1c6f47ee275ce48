"""The graph of a day to come: without what will be gone by then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from graphql import (
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
)
from graphql.utilities.map_schema_config import ConfigMapperMap, map_schema_config

from schema.language.deprecation import removal

Stays = Callable[[Any], bool]
"""Whether a field, an argument or a value is still there."""


@cache
def future(graph: GraphQLSchema, day: dt.date = dt.date.max) -> GraphQLSchema:
    """The graph without what is gone by that day, and without types to which nothing leads any more."""
    left = GraphQLSchema(**map_schema_config(graph.to_kwargs(), lambda _: _mapper(_staying(day))))
    lost = reached(graph) - reached(left)
    kwargs = left.to_kwargs()
    kwargs["types"] = tuple(kind for kind in left.type_map.values() if kind.name not in lost)
    return GraphQLSchema(**kwargs)


def reached(graph: GraphQLSchema) -> set[str]:
    """Names of the types to which operations lead."""
    ahead: list[GraphQLNamedType] = [one for one in (graph.query_type, graph.mutation_type) if one]
    ahead += [graph.subscription_type] if graph.subscription_type else []
    known: set[str] = set()
    while ahead:
        kind = ahead.pop()
        if kind.name not in known:
            known.add(kind.name)
            ahead += _next(graph, kind)
    return known


def _next(graph: GraphQLSchema, kind: GraphQLNamedType) -> Iterator[GraphQLNamedType]:
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        yield from kind.interfaces
        for field in kind.fields.values():
            yield get_named_type(field.type)
            yield from (get_named_type(argument.type) for argument in field.args.values())
    if isinstance(kind, GraphQLInterfaceType | GraphQLUnionType):
        yield from graph.get_possible_types(kind)
    if isinstance(kind, GraphQLInputObjectType):
        yield from (get_named_type(field.type) for field in kind.fields.values())


def _staying(day: dt.date) -> Stays:
    def stays(part: Any) -> bool:
        reason: str | None = part.deprecation_reason
        return reason is None or removal(reason) > day

    return stays


def _mapper(stays: Stays) -> ConfigMapperMap:
    def kept(parts: dict[str, Any]) -> dict[str, Any]:
        return {name: part for name, part in parts.items() if stays(part)}

    def later(name: str) -> Callable[..., Any]:
        """These parts are worked out when all types are known."""
        return lambda kwargs: kwargs | {name: lambda: kept(kwargs[name]())}

    def arguments(kwargs: Any, *_: object) -> Any:
        return kwargs | {"args": kept(kwargs["args"])}

    fields = later("fields")
    return {
        "OBJECT": fields,
        "INTERFACE": fields,
        "INPUT_OBJECT": fields,
        "ENUM": later("values"),
        "FIELD": arguments,
        "DIRECTIVE": arguments,
    }
