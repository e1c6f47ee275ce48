"""The statements behind one list: its page as an array, its count, and what lies beyond the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from schema.reading.arguments import Tree
from schema.reading.filters import Filters, related, searches, seen
from schema.reading.json import Json
from schema.reading.paging import Numbering, Page
from schema.reading.shape import Column, Field, Node, ToMany, ToOne, Value, nodes
from schema.scope import Sight
from schema.sql import FALSE, TRUE, Named, Sql

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
    by: tuple[str, ...]
    """Fields by which they are counted."""

    def array(self, value: Callable[[Frame], Sql]) -> Sql:
        """The page's rows as an array of what is made of each."""
        frame = Frame(self.target, self.alias(self.target.table))
        made = value(frame)
        row, page = frame.row, self.page
        if self.json.joins_inside:
            where = self._shown(row)
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
        where = self._shown(one)
        told = ", ".join(f"{one}.{column}" for column in columns)
        return Sql(f"(SELECT {told} FROM {self.target.table} {one} WHERE ", where, self._limit(one), f") {row}")

    def count(self) -> Sql:
        """How many rows there are, on all pages."""
        return Sql("SELECT count(*) FROM ", self._all(self.alias(self.target.table)))

    def counted(self, field: Field) -> Sql:
        """The values `v` of a field and the number `n` of rows with each, on all pages."""
        values, order = self._grouped(field)
        return Sql("SELECT v, sum(m) AS n FROM (", values, f") values_ GROUP BY v ORDER BY v IS NOT NULL, {order}")

    def _grouped(self, field: Field) -> tuple[Sql, str]:
        """Values `v`, each with a number `m` of rows, and their order: that of an enum, or the most frequent first."""
        row, frequent = self.alias(self.target.table), f"n DESC, v LIMIT {MOST_FREQUENT}"
        match field:
            case Column(value=Value.TEXT):
                return self._by_value(row, seen(field, row, self.sight)), frequent
            case Column(column=column):
                kept: Any = self.target.model._meta.fields_map[column]
                names = [one.value for one in kept.enum_type]
                places = " ".join(f"WHEN '{name}' THEN {place}" for place, name in enumerate(names))
                return self._by_value(row, seen(field, row, self.sight)), f"CASE v {places} END"
            case ToOne(target=target, column=column):
                other, one = self.alias(nodes[target].table), self.alias("one")
                keys = self._by_value(row, Sql(f"{row}.{column}"))
                scope = Sql(f"{other}.id = {one}.v") & self.sight.rows(target, other)
                joined = Sql(f"{one} LEFT JOIN {nodes[target].table} {other} ON ", scope)
                return Sql(f"SELECT {other}.id AS v, {one}.m FROM (", keys, ") ", joined), frequent
        raise LookupError(f"Rows are not counted by {field}")

    def _by_value(self, row: str, value: Sql) -> Sql:
        return Sql("SELECT ", value, " AS v, count(*) AS m FROM ", self._all(row), " GROUP BY v")

    def beyond(self, *, forward: bool) -> Sql:
        """Whether there are rows after the page, or before it."""
        return self._further(forward) | self._past_cursor(forward)

    def _further(self, forward: bool) -> Sql:
        """Whether the page was cut off at its size on that side."""
        if forward == self.page.backward:
            return FALSE
        row = self.alias(self.target.table)
        order = self.page.ordered(row, backward=self.page.backward)
        skipped = f" ORDER BY {order} LIMIT 1 OFFSET {self.page.size}"
        return Sql("EXISTS (SELECT 1 FROM ", self._all(row, where=self.page.between(row)), skipped, ")")

    def _past_cursor(self, forward: bool) -> Sql:
        """Whether there are rows on the far side of the cursor on that side."""
        row = self.alias(self.target.table)
        outside = self.page.outside(row, before=forward)
        if outside is FALSE:
            return FALSE
        return Sql("EXISTS (SELECT 1 FROM ", self._all(row, where=outside), ")")

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

    def _all(self, row: str, where: Sql = TRUE) -> Sql:
        """All of them, on all pages: what stands behind a FROM."""
        if self._chosen:
            return Sql(self._chosen, f" {row} WHERE ", where)
        return Sql(f"{self.target.table} {row} WHERE ", self._rows(row) & where)

    def _shown(self, row: str) -> Sql:
        """Whether a row is of the page, or of those of which the page is cut."""
        if self._chosen:
            one = self.alias("chosen")
            page = Sql(self._all(one, where=self.page.between(one)), self._limit(one))
            return Sql(f"{row}.id IN (SELECT {one}.id FROM ", page, ")")
        return self._rows(row) & self.page.between(row)

    @cached_property
    def _chosen(self) -> Named | None:
        """What is wanted of all rows that a search leaves, looked for once however much is told of them. Without a
        search an index ends each question sooner."""
        if self.parent or not searches(self.filter):
            return None
        row, counted = self.alias(self.target.table), [self.target.fields[name] for name in self.by]
        wanted = [self.page.order.column, *(one.column for one in counted if isinstance(one, Column | ToOne))]
        columns = ", ".join(f"{row}.{column}" for column in dict.fromkeys(["id", *wanted]))
        source, left = self.filters.leading(self.target, row, self.filter)
        rows = Sql(f"SELECT {columns} FROM ", source, " WHERE ", replace(self, filter=left)._rows(row))
        return Named(self.alias("chosen"), rows)

    def _rows(self, row: str) -> Sql:
        of_parent = related(self.relation, self.parent, row) if self.parent else TRUE
        return of_parent & self.sight.rows(self.target.model, row) & self.filters.on(self.target, row, self.filter)

    def _limit(self, row: str) -> str:
        return f" ORDER BY {self.page.ordered(row, backward=self.page.backward)} LIMIT {self.page.size}"
