"""Pages of a list: which rows, in which order, from where."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError

from schema.reading.arguments import Leaf, Tree
from schema.reading.json import Json
from schema.reading.shape import Node, Order, Value
from schema.sql import FALSE, TRUE, Parameter, Sql

DEFAULT_SIZE = 20


def refused(message: str, reason: str) -> GraphQLError:
    """An error in the arguments, for whoever wrote the document."""
    return GraphQLError(message, extensions={"code": "BAD_USER_INPUT", "reason": reason})


@dataclass(frozen=True)
class Page:
    """A stretch of a list: how many rows from which end, and after or before which place."""

    order: Order
    tag: str
    descending: bool
    size: int
    backward: bool
    after: Leaf | None
    before: Leaf | None

    def keys(self, row: str) -> list[str]:
        """The columns that say where a row stands."""
        return [f"{row}.{self.order.column}", f"{row}.id"] if self.order.column != "id" else [f"{row}.id"]

    def ordered(self, row: str, *, backward: bool) -> str:
        """ORDER BY in the direction of reading; rows without a value stand last when read forward."""
        word = "DESC" if self.descending != backward else "ASC"
        nulls = f" NULLS {'FIRST' if backward else 'LAST'}" if self.order.null else ""
        column, *tie = self.keys(row)
        return ", ".join([f"{column} {word}{nulls}", *(f"{key} {word}" for key in tie)])

    def named(self, prefix: str) -> str:
        """ORDER BY forward, of keys that were given names."""
        word = "DESC" if self.descending else "ASC"
        nulls = " NULLS LAST" if self.order.null else ""
        count = len(self.keys(""))
        return ", ".join(f"{prefix}{n} {word}{nulls if n == 0 else ''}" for n in range(count))

    def between(self, row: str) -> Sql:
        """Condition that a row stands after and before the places given."""
        return self._within(row, before=False) & self._within(row, before=True)

    def outside(self, row: str, *, before: bool) -> Sql:
        """Condition that a row stands at one of the places or on the outer side of it; FALSE if it is not given."""
        cursor = self.before if before else self.after
        return self._beyond(row, cursor, forward=before, equal="=") if cursor else FALSE

    def _within(self, row: str, *, before: bool) -> Sql:
        cursor = self.before if before else self.after
        return self._beyond(row, cursor, forward=not before) if cursor else TRUE

    def _beyond(self, row: str, cursor: Leaf, *, forward: bool, equal: str = "") -> Sql:
        sign = "<" if self.descending == forward else ">"
        value = Parameter(self.order.value.kind, ("cursor", cursor.source, self.tag, 0))
        key = Parameter(Value.KEY.kind, ("cursor", cursor.source, self.tag, 1))
        tie = Sql(f"{row}.id {sign}{equal} ", key)
        column, *_ = self.keys(row)
        if self.order.column == "id":
            return tie
        if self.order.null:
            return self._beyond_null(column, sign, value, tie, forward=forward)
        return Sql(f"({column}, {row}.id) {sign}{equal} (", value, ", ", key, ")")

    def _beyond_null(self, column: str, sign: str, value: Parameter, tie: Sql, *, forward: bool) -> Sql:
        """Rows without a value stand after all that have one."""
        further = Sql(f"{column} {sign} ", value, f" OR {column} = ", value, " AND ", tie)
        among_nulls = Sql(value, f" IS NULL AND {column} IS NULL AND ", tie)
        crossing = ("NOT NULL", "NULL") if forward else ("NULL", "NOT NULL")
        across = Sql(value, f" IS {crossing[0]} AND {column} IS {crossing[1]}")
        return Sql("(", further, " OR ", across, " OR ", among_nulls, ")")

    def cursor(self, json: Json, row: str) -> Sql:
        """The place of a row."""
        kind = Value.INT if self.order.value is Value.POSITION else self.order.value
        value = json.scalar(Sql(f"{row}.{self.order.column}"), kind, null=self.order.null)
        tie = json.scalar(Sql(f"{row}.id"), Value.ENUM, null=False)
        return json.cursor(self.tag, [value if self.order.column != "id" else tie, tie])


def page(node: Node, given: Mapping[str, Tree], default: str | None, limit: int) -> Page:
    """The page that the arguments of a connection ask for."""
    first, last = size(given, "first", limit), size(given, "last", limit)
    if first is not None and last is not None:
        raise refused("Give `first` or `last`, not both.", "FIRST_AND_LAST")
    name, direction = _order(node, given.get("orderBy"), default)
    tag = f"{zlib.crc32(f'{node.name}.{name}.{direction}'.encode()):08x}."
    return Page(
        order=node.orders[name],
        tag=tag,
        descending=direction == "DESC",
        size=next((rows for rows in (first, last) if rows is not None), min(DEFAULT_SIZE, limit)),
        backward=last is not None,
        after=_cursor(given, "after"),
        before=_cursor(given, "before"),
    )


def size(given: Mapping[str, Tree], name: str, limit: int) -> int | None:
    """The number of rows that an argument asks for, if it was given."""
    leaf = given.get(name)
    if not isinstance(leaf, Leaf):
        return None
    if not 0 <= leaf.value <= limit:
        raise refused(f"`{name}` must be from 0 to {limit}, not {leaf.value}.", "PAGE_SIZE")
    return int(leaf.value)


def _order(node: Node, tree: Tree, default: str | None) -> tuple[str, str]:
    if isinstance(tree, dict):
        return str(tree["field"].value), str(tree["direction"].value)
    if default is not None:
        name, _, direction = default.partition(" ")
        return name, direction
    return node.order


def _cursor(given: Mapping[str, Tree], name: str) -> Leaf | None:
    leaf = given.get(name)
    return leaf if isinstance(leaf, Leaf) else None


Numbering = Callable[[str], str]


def numbering() -> Numbering:
    """Aliases for tables: the table's name and a number."""
    used: dict[str, Any] = {"count": 0}

    def alias(table: str) -> str:
        used["count"] += 1
        return f"{table}_{used['count']}"

    return alias
