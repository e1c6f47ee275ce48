"""The statements behind one list: its page as an array, its count, and what lies beyond the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from schema.reading.arguments import Tree
from schema.reading.filters import Filters, related, seen
from schema.reading.json import Json
from schema.reading.paging import Numbering, Page
from schema.reading.shape import Column, Field, Node, ToMany, ToOne, Value, nodes
from schema.scope import Sight
from schema.sql import FALSE, TRUE, Sql

MOST_FREQUENT = 20
"""Values that a facet tells at most when they are ids."""


@dataclass
class Frame:
    """One FROM: the row under an alias, the columns of it that are used, and the rows joined to it."""

    node: Node
    row: str
    columns: dict[str, None] = field(default_factory=dict)
    joins: list[Sql] = field(default_factory=list)
    others: dict[str, Frame] = field(default_factory=dict)
    """The joined rows by the column that refers to them."""

    def use(self, *columns: str) -> None:
        """Remember that the columns are needed."""
        self.columns.update(dict.fromkeys(columns))


@dataclass(frozen=True)
class Rows:
    """Those rows of a relation that exist for the viewer and pass the filter, and one page of them."""

    relation: ToMany
    target: Node
    parent: str | None
    page: Page
    filter: Tree
    sight: Sight
    filters: Filters
    alias: Numbering
    json: Json

    def array(self, value: Callable[[Frame], Sql]) -> Sql:
        """The page's rows as an array of what is made of each."""
        frame = Frame(self.target, self.alias(self.target.table))
        made = value(frame)
        row, page = frame.row, self.page
        if self.json.joins_inside:
            where = self._rows(row) & page.between(row)
            keys = "".join(f", {key} AS k{n}" for n, key in enumerate(page.keys(row))) if page.backward else ""
            inner = Sql("SELECT ", made, f" AS o{keys} FROM {self.target.table} {row}", *frame.joins, " WHERE ", where)
            forward = page.named("k") if page.backward else ""
            return self.json.array(Sql("o"), Sql("(", inner, self._limit(row), ") page"), forward)
        frame.use("id", *(key.partition(".")[2] for key in page.keys(row)) if page.backward else ())
        source = self._page(row, frame.columns)
        if page.backward:
            source = Sql("(SELECT * FROM ", source, f" ORDER BY {page.ordered(row, backward=False)}) {row}")
        return self.json.array(made, Sql(source, *frame.joins), "")

    def _page(self, row: str, columns: Iterable[str]) -> Sql:
        """Those columns of the page's rows, under the alias; backward if it is read backward."""
        one = self.alias(self.target.table)
        where = self._rows(one) & self.page.between(one)
        told = ", ".join(f"{one}.{column}" for column in columns)
        return Sql(f"(SELECT {told} FROM {self.target.table} {one} WHERE ", where, self._limit(one), f") {row}")

    def count(self) -> Sql:
        """How many rows there are, on all pages."""
        row = self.alias(self.target.table)
        return Sql(f"SELECT count(*) FROM {self.target.table} {row} WHERE ", self._rows(row))

    def counted(self, field: Field) -> Sql:
        """The values `v` of a field and the number `n` of rows with each, on all pages."""
        row, one = self.alias(self.target.table), self.alias("one")
        value, joined, order = self._grouped(field, row)
        inner = Sql("SELECT ", value, f" AS v FROM {self.target.table} {row}", joined, " WHERE ", self._rows(row))
        return Sql("SELECT v, count(*) AS n FROM (", inner, f") {one} GROUP BY v ORDER BY v IS NOT NULL, {order}")

    def _grouped(self, field: Field, row: str) -> tuple[Sql, Sql, str]:
        """What is counted, what is joined for it, and the order: that of an enum, or the most frequent first."""
        match field:
            case Column(value=Value.TEXT):
                return seen(field, row, self.sight), Sql(), f"n DESC, v LIMIT {MOST_FREQUENT}"
            case Column(column=column):
                kept: Any = self.target.model._meta.fields_map[column]
                names = [one.value for one in kept.enum_type]
                places = " ".join(f"WHEN '{name}' THEN {place}" for place, name in enumerate(names))
                return seen(field, row, self.sight), Sql(), f"CASE v {places} END"
            case ToOne(target=target, column=column):
                other = self.alias(nodes[target].table)
                scope = Sql(f"{other}.id = {row}.{column}") & self.sight.rows(target, other)
                joined = Sql(f" LEFT JOIN {nodes[target].table} {other} ON ", scope)
                return Sql(f"{other}.id"), joined, f"n DESC, v LIMIT {MOST_FREQUENT}"
        raise LookupError(f"Rows are not counted by {field}")

    def beyond(self, *, forward: bool) -> Sql:
        """Whether there are rows after the page, or before it."""
        return self._further(forward) | self._past_cursor(forward)

    def _further(self, forward: bool) -> Sql:
        """Whether the page was cut off at its size on that side."""
        if forward == self.page.backward:
            return FALSE
        row = self.alias(self.target.table)
        where = self._rows(row) & self.page.between(row)
        order = self.page.ordered(row, backward=self.page.backward)
        skipped = f" ORDER BY {order} LIMIT 1 OFFSET {self.page.size}"
        return Sql(f"EXISTS (SELECT 1 FROM {self.target.table} {row} WHERE ", where, skipped, ")")

    def _past_cursor(self, forward: bool) -> Sql:
        """Whether there are rows on the far side of the cursor on that side."""
        row = self.alias(self.target.table)
        outside = self.page.outside(row, before=forward)
        if outside is FALSE:
            return FALSE
        return Sql(f"EXISTS (SELECT 1 FROM {self.target.table} {row} WHERE ", self._rows(row) & outside, ")")

    def page_info(self, name: str) -> Sql:
        """What `PageInfo` says under that name."""
        match name:
            case "hasNextPage":
                return self.json.flag(self.beyond(forward=True))
            case "hasPreviousPage":
                return self.json.flag(self.beyond(forward=False))
            case "startCursor" | "endCursor":
                return self._edge_cursor(last=name == "endCursor")
        return self.json.text("PageInfo")

    def _edge_cursor(self, *, last: bool) -> Sql:
        """The place of the page's first or last row."""
        row, page = self.alias(self.target.table), self.page
        inner = self._page(row, [key.partition(".")[2] for key in page.keys(row)])
        order = page.ordered(row, backward=last)
        return self.json.found(
            Sql("SELECT ", page.cursor(self.json, row), " FROM ", inner, f" ORDER BY {order} LIMIT 1")
        )

    def _rows(self, row: str) -> Sql:
        of_parent = related(self.relation, self.parent, row) if self.parent else TRUE
        return of_parent & self.sight.rows(self.target.model, row) & self.filters.on(self.target, row, self.filter)

    def _limit(self, row: str) -> str:
        return f" ORDER BY {self.page.ordered(row, backward=self.page.backward)} LIMIT {self.page.size}"
