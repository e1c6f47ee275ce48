"""What filters and inputs are filled with: somebody's own, what is hidden from them, and what never existed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any
from uuid import uuid5

from schema.finding import Findable
from schema.reading.shape import Column, Composite, Node, ToMany, ToOne, Value, nodes
from tests.laws.walker.cast import Part
from tests.laws.walker.world import CALLED, SPACE, START, Thing, World

GHOST = uuid5(SPACE, "never existed")
GHOST_TEXT = "NARY-of-nobody"
TOLD_APART = ("eq", "ne", "in", "notIn")
LISTS = ("in", "notIn")


@dataclass(frozen=True)
class Values:
    """What one part has, and what it has not."""

    part: Part
    world: World
    sees: set[str]

    def own(self, node: Node) -> list[Thing]:
        """Rows of the type that exist for them."""
        return [thing for thing in self.world.of(node.model) if thing.name in self.sees]

    def hidden(self, node: Node, random: Random, most: int) -> list[Thing]:
        """Some rows of the type that do not, of as many organisations as may be, those that they belong to first."""
        others = [thing for thing in self.world.of(node.model) if thing.name not in self.sees]
        random.shuffle(others)
        near = self.part.observes + self.part.asks + self.part.home
        first = sorted({thing.org: thing for thing in others}.values(), key=lambda thing: thing.org not in near)
        names = {thing.name for thing in first}
        return [*first, *(thing for thing in others if thing.name not in names)][:most]


def key(node: Node, thing: Thing | None) -> str:
    """The public id of a row, or of one that never existed."""
    return f"{node.prefix}_{thing.row.id if thing else GHOST}"


@dataclass(frozen=True)
class Condition:
    """One comparison of one field, as deep inside of a filter as it stands."""

    node: Node
    """Type whose field is compared."""
    column: Column | None
    """The field; none for a search."""
    around: tuple[str, ...]
    operator: str

    @property
    def telling(self) -> bool:
        """Whether it could tell a hidden value from one that never existed."""
        return self.column is None or (self.column.value in (Value.KEY, Value.TEXT) and self.operator in TOLD_APART)

    def filled(self, value: Any) -> dict[str, Any]:
        """The filter with that value in it."""
        inside: Any = [value] if self.operator in LISTS else value
        for name in reversed((*self.around, *((self.operator,) if self.column else ()))):
            inside = {name: [inside] if name in ("and", "or") else inside}
        return dict(inside)

    def of(self, thing: Thing | None) -> Any:
        """What it compares with, for a row, or for one that never existed."""
        if self.column is not None and self.column.value is Value.KEY:
            return key(self.node, thing)
        if thing is None:
            return GHOST_TEXT
        name = self.column.column if self.column else _searched(self.node)
        text = str(getattr(thing.row, name) or GHOST_TEXT)
        return text if self.column else text.split()[-1]

    @cached_property
    def plain(self) -> list[Any]:
        """Values that belong to nobody."""
        if self.operator == "isNull":
            return [True, False]
        assert self.column is not None
        match self.column.value:
            case Value.ENUM:
                return [one.value for one in self.node.model._meta.fields_map[self.column.column].enum_type]
            case Value.INT:
                return [0, 3]
            case Value.BOOL:
                return [True]
            case Value.INSTANT:
                return [START.isoformat()]
            case Value.DATE:
                return [START.date().isoformat()]
        return [GHOST_TEXT]


def _searched(node: Node) -> str:
    """A column of what a search looks in: of what the index of words has, what the thing is called."""
    if isinstance(node.search, Findable):
        return next(name for name in CALLED if name in node.fields)
    return str(node.search)


OPERATORS = {
    Value.KEY: TOLD_APART,
    Value.TEXT: (*TOLD_APART, "isNull"),
    Value.ENUM: (*TOLD_APART, "isNull"),
    Value.BOOL: ("eq", "isNull"),
}
ORDERED = (*TOLD_APART, "isNull", "gt", "gte", "lt", "lte")


def conditions(node: Node, around: tuple[str, ...] = (), deep: bool = True) -> Iterator[Condition]:
    """Every comparison that the filter of a type knows, on the row itself and on what it leads to."""
    if node.search:
        yield Condition(node, None, (*around, "search"), "search")
    for name, spec in {"id": Column("id", Value.KEY), **node.fields}.items():
        match spec:
            case Column(value=Value.JSON | Value.POSITION) | Composite():
                continue
            case Column():
                for operator in OPERATORS.get(spec.value, ORDERED):
                    yield Condition(node, spec, (*around, name), operator)
            case ToOne(target=target) if deep:
                yield from conditions(nodes[target], (*around, name), deep=False)
            case ToMany(target=target) if deep:
                for quantifier in ("some", "none"):
                    yield from conditions(nodes[target], (*around, name, quantifier), deep=False)
    if deep:
        for word in ("and", "or", "not"):
            yield Condition(node, Column("id", Value.KEY), (word, "id"), "eq")
