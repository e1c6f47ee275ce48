"""The statements behind one list: its page as an array, its count, and what lies beyond the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from schema.reading.arguments import Tree
from schema.reading.filters import Filters, related
from schema.reading.json import Json
from schema.reading.paging import Numbering, Page
from schema.reading.shape import Node, ToMany
from schema.scope import Sight
from schema.sql import FALSE, TRUE, Sql


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

    def edge_cursor(self, *, last: bool) -> Sql:
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
