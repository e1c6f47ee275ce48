"""Lists of the graph, asked for with filters, orders and places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from graphql import GraphQLField

from schema.reading.shape import Node, nodes
from tests.laws.walker.routes import CORE, NESTED, ROOT, Asked, Route, asked, call, inner

QUERY = CORE.query_type
PAGE = "totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


@dataclass(frozen=True)
class List:
    """The list of a type that is nearest to `Query`."""

    node: Node
    way: Route
    """The way to it; its last step names the list."""

    @property
    def whole(self) -> bool:
        """Whether it is a field of `Query`, and so holds every row there is."""
        return len(self.way.steps) == 1

    def with_(self, *arguments: str) -> Asked:
        """The list with further arguments; a size among them replaces the usual one."""
        *above, last = self.way.steps
        name, _, size = last.partition("(first: ")
        sized = [] if any(one.startswith(("first", "last")) for one in arguments) else [f"first: {size.rstrip(')')}"]
        step = f"{name}({', '.join([*sized, *arguments])})"
        text = Route((*above, step)).to(PAGE).partition("{")[2]
        return asked(f"query({self._variables(arguments)}) {{{text}" if arguments else f"{{{text}")

    def _variables(self, arguments: tuple[str, ...]) -> str:
        kinds = {
            "$filter": f"{self.node.name}Filter",
            "$order": f"{self.node.name}Order",
            "$after": "String",
            "$before": "String",
            "$first": "Int",
            "$last": "Int",
        }
        return ", ".join(f"{name}: {kind}" for name, kind in kinds.items() if any(name in one for one in arguments))


@cache
def lists() -> tuple[List, ...]:
    """One list of every type that stands in one."""
    return tuple(_lists())


def _lists() -> Iterator[List]:
    rooted = [(node, *found) for node in nodes.values() for found in _giving(QUERY, node)]
    whole = {node.name: Route((call(name, field, ROOT),)) for node, name, field in rooted}
    for node in nodes.values():
        further = (
            whole[above].then("nodes", call(name, field, NESTED))
            for above in whole
            for name, field in _giving(CORE.type_map[above], node)
        )
        way = whole.get(node.name) or next(further, None)
        if way:
            yield List(node, way)


def _giving(owner: Any, node: Node) -> Iterator[tuple[str, GraphQLField]]:
    return ((name, field) for name, field in owner.fields.items() if inner(field).name == f"{node.name}Connection")
