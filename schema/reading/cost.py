"""What an operation costs, known before it runs: a point for each object that its answer can hold.

A page counts as full, what is asked of a row counts for every row, and a fragment as often as it is spread. Beside the
objects an operation pays for what looks through many rows and shows few: counts, facets and searches.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLNamedType,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_introspection_type,
    is_list_type,
    value_from_ast_untyped,
)

from schema.reading import describing
from schema.reading.found import AT_ONCE as BEST
from schema.reading.paging import DEFAULT_SIZE
from schema.reading.selection import Selector
from schema.reading.shape import Found, Since, roots
from schema.reading.since import AT_ONCE as CHANGES

MOST = 2**31 - 1
"""Points of whatever costs more than can be said."""
VALUES = 8
"""Values that an object has for its point; for each further eight begun it costs one more."""
CHANGE = 10
"""Points of a change, beside its answer."""
AT_ONCE, RESULTS = 100, "results"
"""Most things that one change does something to, and the field that tells of each; each is a change."""
LOOK, LOOK_WITHIN = 1_500, 25
"""Points of looking through a list for a count, a facet or a search: one at the top, and one that belongs to a row."""
CONDITIONS = 15
"""Conditions of a filter that cost as much as one look."""
EACH = 10
"""Looks among the rows that belong to one, for a condition on them, cost so many times what they cost once."""
LOGS = {"HistoryEvent": 5.0, "HistoryEventConnection": 5.0}
"""How many times longer it takes to look through what only grows."""
DESCRIBING = 1.5
"""Points of an object that describes the graph itself: it is the executor that makes it, though beside the loop."""
COUNTING, AMONG = {"totalCount", "facets"}, {"some", "none"}

looks: dict[str, int] = {}
"""How often types that tell figures look through all rows to know them."""

sizes = lru_cache(2)(describing.sizes)


@dataclass(frozen=True)
class Cost:
    """What an operation may cost, and how to tell what it did."""

    requested: int
    """Points, known before it runs."""
    fixed: float
    """Those of them that are due whatever the answer holds."""
    objects: float
    """Objects that the answer can hold."""

    def actual(self, body: bytes) -> int:
        """Points of the answer that came; each object in it begins with a bracket and the first of its names."""
        share = min(1.0, (body.count(b'{"') - 1) / self.objects)
        return min(self.requested, math.ceil(self.fixed + (self.requested - self.fixed) * share))


class Sum(NamedTuple):
    """What selections add up to. A float grows as large as it must and costs no more for it."""

    points: float = 0
    objects: float = 0
    values: float = 0
    fixed: float = 0

    def with_(self, other: Sum) -> Sum:
        """Both together."""
        return Sum(self[0] + other[0], self[1] + other[1], self[2] + other[2], self[3] + other[3])

    def times(self, many: float) -> Sum:
        """So many objects of which this is one."""
        return Sum(many * self.points, many * self.objects, 0, many * self.fixed)


class Place(NamedTuple):
    """Where a selection stands."""

    rows: float = DEFAULT_SIZE
    """Rows of a list in it."""
    top: bool = False
    """Whether it is of a list at the top."""
    usual: bool = False
    """Whether it describes all types of the graph, and not one that may be the longest."""


def cost(selector: Selector, operation: OperationDefinitionNode) -> Cost:
    """What an operation of a valid document costs with the variables of the selector."""
    root = selector.schema.get_root_type(operation.operation)
    assert root is not None, "The document is valid."
    change = CHANGE if operation.operation is OperationType.MUTATION else 0
    whole = _object(_Adding(selector, root, change).of(operation.selection_set, root, Place()))
    return Cost(math.ceil(min(whole.points + whole.fixed, MOST)), min(whole.fixed, MOST), min(whole.objects, MOST))


def _object(inside: Sum) -> Sum:
    """One object with all that is in it."""
    own = max(1, math.ceil(min(inside.values, MOST) / VALUES))
    return Sum(own + inside.points, 1 + inside.objects, 0, inside.fixed)


class _Adding:
    """Adds up what the selections under one operation can bring; a fragment is looked through once for each place."""

    def __init__(self, selector: Selector, root: GraphQLNamedType, change: int) -> None:
        self.selector, self.root, self.change = selector, root, change
        self.known: dict[tuple[str, Place], Sum] = {}

    def of(self, selections: SelectionSetNode | None, parent: Any, place: Place) -> Sum:
        """What a selection in a type adds up to."""
        found = Sum()
        for node in selections.selections if selections else ():
            if not self.selector.left_out(node):
                found = found.with_(self._one(node, parent, place))
        return found

    def _one(self, node: SelectionNode, parent: Any, place: Place) -> Sum:
        if isinstance(node, FieldNode):
            return self._field(node, parent, place)
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value, place)
        assert isinstance(node, InlineFragmentNode)
        return self.of(node.selection_set, self._narrowed(node, parent), place)

    def _fragment(self, name: str, place: Place) -> Sum:
        at = (name, place)
        if at not in self.known:
            fragment = self.selector.fragments[name]
            self.known[at] = self.of(fragment.selection_set, self._narrowed(fragment, None), place)
        return self.known[at]

    def _narrowed(self, node: InlineFragmentNode | FragmentDefinitionNode, parent: Any) -> Any:
        condition = node.type_condition
        return self.selector.schema.get_type(condition.name.value) if condition else parent

    def _field(self, node: FieldNode, parent: Any, place: Place) -> Sum:
        name, top = node.name.value, parent is self.root
        field: Any = self.selector.schema.get_field(parent, name)
        kind, given = get_named_type(field.type), self._given(node)
        own = Sum(fixed=self.change if top else 0)
        found = top and isinstance(roots.get(name), Found)
        if found:
            own = own.with_(_look(1, Place(top=True)))
        if name == RESULTS:
            own, place = Sum(points=self.change * AT_ONCE), Place(AT_ONCE)
        if kind.name in looks:
            own = own.with_(_look(looks[kind.name], Place(top=True)))
        if name in COUNTING:
            own = _look(_length(given, "by") * LOGS.get(parent.name, 1), place)
        if not is_composite_type(kind):
            return own.with_(Sum(values=1))
        if is_introspection_type(kind):
            return self._described(node, kind, place, top=top)
        many = _length(given, "by") if "by" in given else _rows(given, BEST) if found else place.rows
        below = Place(_rows(given, CHANGES.value if isinstance(roots.get(name), Since) else DEFAULT_SIZE), top)
        inside = _object(self.of(node.selection_set, kind, below))
        told = inside.times(many if is_list_type(get_nullable_type(field.type)) else 1)
        return own.with_(told).with_(_look(_looks(given.get("filter")) * LOGS.get(kind.name, 1), below))

    def _given(self, node: FieldNode) -> dict[str, Any]:
        values = dict(self.selector.variables)
        return {one.name.value: value_from_ast_untyped(one.value, values) for one in node.arguments or ()}

    def _described(self, node: FieldNode, kind: Any, place: Place, *, top: bool) -> Sum:
        """Of the graph itself: all of it is due, for it is always as long as expected."""
        name = node.name.value
        below = self.of(node.selection_set, kind, Place(usual=describing.stays_usual(name, usual=place.usual)))
        inside = below if name in describing.RARE else _object(below)
        told = inside.times(sizes(self.selector.schema).of(name, usual=place.usual))
        return Sum(fixed=DESCRIBING * told.points, objects=told.objects) if top else told


def _look(looks: float, place: Place) -> Sum:
    """Looking through the rows of a list; at the top that is due even if there are none."""
    return Sum(fixed=looks * LOOK) if place.top else Sum(points=looks * LOOK_WITHIN)


def _rows(given: Mapping[str, Any], otherwise: int) -> int:
    """Most rows of a page."""
    sizes = [size for size in (given.get("first"), given.get("last")) if isinstance(size, int)]
    return max([0, *sizes]) if sizes else otherwise


def _length(given: Mapping[str, Any], name: str) -> int:
    value = given.get(name)
    return len(value) if isinstance(value, list) else 1


def _looks(filter_: Any) -> float:
    """How often a filter looks through the rows."""
    if isinstance(filter_, dict):
        return sum(_said(name, inner) for name, inner in filter_.items())
    if isinstance(filter_, list) and any(isinstance(one, dict) for one in filter_):
        return sum(map(_looks, filter_))
    return 0 if filter_ is None else 1 / CONDITIONS


def _said(name: str, inner: Any) -> float:
    if name in AMONG:
        return 1 + EACH * _looks(inner)
    return 1 if name == "search" else _looks(inner)
