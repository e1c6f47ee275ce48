"""One operation of a document, prepared once: which lane it takes and which variables shape its plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    Undefined,
    VariableNode,
    Visitor,
    coerce_input_value,
    type_from_ast,
    visit,
)

from schema.reading.arguments import outline
from schema.reading.cost import Cost, cost
from schema.reading.selection import Asked, Selector
from schema.reading.shape import roots

SHAPING = {"first", "last", "orderBy", "by"}
"""Arguments whose values stand in the statement's text."""
MOST_COSTS = 100
"""Costs remembered of one operation."""


class _Shaping(Visitor):
    """Finds the variables that shape the statement, and those whose value's prefix does."""

    def __init__(self) -> None:
        super().__init__()
        self.whole: set[str] = set()
        self.prefix: set[str] = set()

    def enter_argument(self, node: ArgumentNode, key: Any, parent: Any, path: Any, ancestors: Any) -> None:
        if node.name.value in SHAPING:
            self.whole |= _variables(node)
        holder = ancestors[-1] if ancestors else None
        if isinstance(holder, FieldNode) and holder.name.value == "node":
            self.prefix |= _variables(node)

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        self.whole |= _variables(node)


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_variable(self, node: VariableNode, *_: Any) -> None:
        self.names.add(node.name.value)


def _variables(node: ArgumentNode | DirectiveNode) -> set[str]:
    found = _Variables()
    visit(node, found)
    return found.names


@dataclass(frozen=True)
class Operation:
    """An operation and what is known of it before it runs."""

    node: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    whole: frozenset[str]
    prefix: frozenset[str]
    reads: bool
    """Whether it only reads: then it may take the first lane."""
    types: Mapping[str, Any]
    """Types of its variables."""
    graph: GraphQLSchema
    """The graph that it was asked of."""
    costs: dict[Any, Cost] = field(default_factory=dict)
    """What it costs, by the structure of its variables."""

    @cached_property
    def describes(self) -> bool:
        """Whether it asks about the graph itself alone: then nothing is rendered by the planner."""
        asked = self.node.selection_set.selections
        return all(isinstance(node, FieldNode) and node.name.value.startswith("__") for node in asked)

    def coerced(self, given: Mapping[str, Any]) -> dict[str, Any] | None:
        """Values of all its variables, if all were given and fit; otherwise None, and a longer look must say why."""
        values = {}
        for name, type_ in self.types.items():
            if name not in given:
                return None
            values[name] = coerce_input_value(given[name], type_)
        return None if Undefined in values.values() else values

    def structure(self, variables: Mapping[str, Any]) -> Any:
        """What of the variables its plan depends on."""
        return tuple((name, self._shaping(name, value)) for name, value in variables.items())

    def _shaping(self, name: str, value: Any) -> Any:
        if name in self.whole:
            return repr(value)
        if name in self.prefix:
            return str(value).partition("_")[0]
        return outline(value)

    def cost(self, variables: Mapping[str, Any], structure: Any) -> Cost:
        """What it costs with variables of that structure."""
        found = self.costs.get(structure)
        if found is None:
            found = cost(self.selector(variables), self.node)
            if len(self.costs) >= MOST_COSTS:
                self.costs.clear()
            self.costs[structure] = found
        return found

    def selector(self, variables: Mapping[str, Any]) -> Selector:
        """Opens its selections."""
        return Selector(self.graph, self.fragments, variables)

    def rows(self, schema: GraphQLSchema, variables: Mapping[str, Any]) -> tuple[Selector, Asked] | None:
        """The selection, when every root field of it is rows; otherwise the executor has to run."""
        if not self.reads:
            return None
        selector, asked = Selector(schema, self.fragments, variables), Asked()
        selector.gather(self.node.selection_set, "Query", asked)
        names = {fields[0].name.value for fields in asked.values()}
        return (selector, asked) if names <= roots.keys() | {"__typename"} else None


def prepared(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> Operation:
    """The operation, looked through once."""
    shaping = _Shaping()
    visit(document, shaping)
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    reads = operation.operation is OperationType.QUERY
    types = {v.variable.name.value: type_from_ast(schema, v.type) for v in operation.variable_definitions or ()}
    return Operation(operation, fragments, frozenset(shaping.whole), frozenset(shaping.prefix), reads, types, schema)
