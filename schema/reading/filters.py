"""Filters: typed comparators, and, or, not, and conditions on related rows, as one condition in SQL."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from schema.finding import Findable
from schema.reading.arguments import Leaf, Tree
from schema.reading.shape import Column, Node, ToMany, ToOne, Value, nodes
from schema.scope import Sight
from schema.searching import Looking
from schema.sql import FALSE, TRUE, Dialect, Kind, Named, Parameter, Sql

COMPARISONS = {"eq": "=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}

IDS: dict[Dialect, str] = {
    "sqlite": "SELECT texts.id FROM texts_index CROSS JOIN texts ON texts.position = texts_index.rowid"
    " WHERE texts_index MATCH ",
    "postgres": "SELECT texts.id FROM texts WHERE texts.document @@ ",
}
"""Ids of the things of which the index of words says that they answer the question behind it."""
QUESTION: dict[Dialect, str] = {"sqlite": "", "postgres": "::tsquery"}

Alias = Callable[[str], str]
"""Gives a table's next alias."""


class Filters:
    """Turns a filter into a condition on the row under an alias."""

    def __init__(self, sight: Sight, alias: Alias, dialect: Dialect) -> None:
        self.sight, self.alias, self.dialect = sight, alias, dialect
        self._looked: dict[tuple[Any, ...], Named] = {}

    def on(self, node: Node, row: str, tree: Tree) -> Sql:
        """All of what the filter says about the row."""
        condition = TRUE
        for name, value in tree.items() if isinstance(tree, dict) else ():
            condition &= self._said(node, row, name, value)
        return condition

    def leading(self, node: Node, row: str, tree: Tree) -> tuple[Sql, Tree]:
        """What the rows come from, and what is left to be asked of them: those that a search finds come from it."""
        table = f"{node.table} {row}"
        if not (isinstance(tree, dict) and isinstance(leaf := tree.get("search"), Leaf)):
            return Sql(table), tree
        if not isinstance(node.search, Findable):
            return Sql(table), tree
        found = self._by_words(node.search, leaf)
        left = {name: one for name, one in tree.items() if name != "search"}
        return Sql(found, f" JOIN {table} ON {row}.id = {found.name}.id"), left

    def _said(self, node: Node, row: str, name: str, value: Any) -> Sql:
        match name:
            case "and":
                return self._all(node, row, branches(value))
            case "or":
                return self._any(node, row, branches(value))
            case "not":
                return ~self.on(node, row, value)
            case "search":
                return self._search(node, row, value)
            case "id":
                return self._compared(Column("id", Value.KEY, prefix=node.prefix), row, value)
        match node.fields[name]:
            case Column() as column:
                return self._compared(column, row, value)
            case ToOne() as relation:
                return self._one(relation, row, value)
            case ToMany() as relation:
                return self._many(relation, row, value)
        raise LookupError(f"{node.name} has no filter {name}")

    def _all(self, node: Node, row: str, trees: list[Tree]) -> Sql:
        condition = TRUE
        for tree in trees:
            condition &= self.on(node, row, tree)
        return condition

    def _any(self, node: Node, row: str, trees: list[Tree]) -> Sql:
        condition = FALSE
        for tree in trees:
            condition |= self.on(node, row, tree)
        return condition

    def _compared(self, column: Column, row: str, tree: dict[str, Leaf]) -> Sql:
        value = seen(column, row, self.sight)
        condition = TRUE
        for name, leaf in tree.items():
            condition &= self._comparison(column, value, name, leaf)
        return condition

    def _comparison(self, column: Column, value: Sql, name: str, leaf: Leaf) -> Sql:
        kind = column.value.kind
        if name == "isNull":
            wanted = Parameter(Kind.BOOL, leaf.source)
            return Sql("((", value, " IS NULL) = ", wanted, ")")
        if name == "in":
            return Sql(value, " ", Parameter(kind.many, leaf.source, column.prefix))
        if name == "notIn":
            return ~Sql(value, " ", Parameter(kind.many, leaf.source, column.prefix))
        bound = Parameter(kind, leaf.source, column.prefix)
        if name == "ne":
            return ~Sql(value, " = ", bound)
        return Sql(value, f" {COMPARISONS[name]} ", bound)

    def _search(self, node: Node, row: str, leaf: Leaf) -> Sql:
        if isinstance(node.search, Findable):
            return Sql(f"{row}.id IN (SELECT id FROM ", self._by_words(node.search, leaf), ")")
        pattern = Parameter(Kind.TEXT, ("folded", leaf.source))
        return Sql(f"{row}.{node.search} LIKE ", pattern, " ESCAPE '\\'")

    def _by_words(self, kind: Findable, leaf: Leaf) -> Named:
        """Ids that the index of words gives for a text, asked once however often they are wanted."""
        key = (kind, *leaf.source)
        if key not in self._looked:
            how = Looking(self.dialect, self.sight.shape.staff, kind=kind)
            words = Parameter(Kind.TEXT, ("passing", leaf.source, how))
            self._looked[key] = Named(self.alias("found"), Sql(IDS[self.dialect], words, QUESTION[self.dialect]))
        return self._looked[key]

    def _one(self, relation: ToOne, row: str, tree: dict[str, Any]) -> Sql:
        target = nodes[relation.target]
        other = self.alias(target.table)
        inner = self.sight.rows(relation.target, other) & self.on(target, other, tree)
        linked = f"{other}.id = {row}.{relation.column}"
        found = Sql(f"EXISTS (SELECT 1 FROM {target.table} {other} WHERE {linked} AND ", inner, ")")
        by_id = Column(relation.column, Value.KEY, prefix=target.prefix)
        return self._compared(by_id, row, tree["id"]) & found if "id" in tree else found

    def _many(self, relation: ToMany, row: str, tree: dict[str, Tree]) -> Sql:
        condition = TRUE
        for quantifier, inner in tree.items():
            found = self._some(relation, row, inner)
            condition &= found if quantifier == "some" else ~found
        return condition

    def _some(self, relation: ToMany, row: str, tree: Tree) -> Sql:
        target = nodes[relation.target]
        other = self.alias(target.table)
        inner = related(relation, row, other) & self.sight.rows(relation.target, other) & self.on(target, other, tree)
        return Sql(f"EXISTS (SELECT 1 FROM {target.table} {other} WHERE ", inner, ")")


def searches(tree: Tree) -> bool:
    """Whether a filter looks for words anywhere in it."""
    if isinstance(tree, dict):
        return "search" in tree or any(map(searches, tree.values()))
    return isinstance(tree, list) and any(map(searches, tree))


def branches(tree: Tree) -> list[Tree]:
    """The filters in a list of them."""
    return tree if isinstance(tree, list) else []


def related(relation: ToMany, row: str, other: str) -> Sql:
    """Condition that the other row is one of the relation's."""
    if relation.link is not None:
        link = relation.link._meta.db_table
        return Sql(f"{other}.id IN (SELECT {link}.{relation.far} FROM {link} WHERE {link}.{relation.near} = {row}.id)")
    if relation.part is not None:
        part = relation.part._meta.db_table
        parts = f"SELECT {part}.id FROM {part} WHERE {part}.{relation.whole} = {row}.id"
        return Sql(f"{other}.{relation.via} IN (SELECT {row}.id UNION ALL {parts})")
    return Sql(f"{other}.{relation.via} = {row}.id") if relation.via else TRUE


def seen(column: Column, row: str, sight: Sight) -> Sql:
    """The column's value, or NULL for those whom it is not for."""
    value = Sql(f"{row}.{column.column}")
    guard = column.guard(sight, row) if column.guard else TRUE
    if guard is TRUE:
        return value
    return Sql("NULL") if guard is FALSE else Sql("CASE WHEN ", guard, " THEN ", value, " END")
