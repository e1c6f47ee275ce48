"""What the viewer may still use, as a field of the graph; and an operation tried only to learn what it costs."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

import strawberry
from graphql import (
    FieldNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    value_from_ast_untyped,
)

from schema.language.describe import describe
from schema.reading.selection import Selector

NAME = "rateLimit"
DRY = strawberry.argument(
    description="Only learn the cost: nothing else of the operation is executed or charged, and the answer holds only"
    " this field."
)


@dataclass
class RateLimit:
    """What an operation costs, and how the viewer's bucket of points stands. A point is about an object shown."""

    cost: int
    """Points that this operation may cost, known before it runs."""
    limit: int
    """Points of a full bucket."""
    available: int
    """Points in the bucket, after this operation has taken its own."""
    restore_rate: int
    """Points that come back in a second."""


strawberry.type(RateLimit, description=inspect.getdoc(RateLimit))
describe(RateLimit, RateLimit)


def _told(info: strawberry.Info, dry_run: Annotated[bool | None, DRY] = False) -> RateLimit | None:
    cost, throttle = info.context.cost, info.context.throttle
    return RateLimit(cost, throttle.limit, throttle.available, throttle.restore_rate)


@strawberry.type
class Query:
    """What one may use."""

    rate_limit: RateLimit | None = strawberry.field(
        resolver=_told, description="What this operation costs, and how many points the viewer has."
    )


def is_dry(selector: Selector, operation: OperationDefinitionNode) -> bool:
    """Whether the operation only wants to know its cost."""
    asked = _asked(selector, operation.selection_set, set())
    return any(_argument(node, selector) for node in asked)


def without_the_rest(selector: Selector, operation: OperationDefinitionNode) -> OperationDefinitionNode:
    """The operation that asks for its cost and for nothing else."""
    return OperationDefinitionNode(
        operation=operation.operation,
        name=operation.name,
        variable_definitions=operation.variable_definitions,
        selection_set=SelectionSetNode(selections=tuple(_asked(selector, operation.selection_set, set()))),
    )


def _asked(selector: Selector, selections: SelectionSetNode, seen: set[str]) -> Iterator[FieldNode]:
    """Where the field is asked for; each fragment is looked through once."""
    for node in selections.selections:
        if selector.left_out(node):
            continue
        if isinstance(node, FieldNode):
            if node.name.value == NAME:
                yield node
        elif isinstance(node, InlineFragmentNode):
            yield from _asked(selector, node.selection_set, seen)
        elif isinstance(node, FragmentSpreadNode) and node.name.value not in seen:
            seen.add(node.name.value)
            yield from _asked(selector, selector.fragments[node.name.value].selection_set, seen)


def _argument(node: FieldNode, selector: Selector) -> bool:
    values = dict(selector.variables)
    return any(value_from_ast_untyped(one.value, values) is True for one in node.arguments or ())
