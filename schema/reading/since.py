"""A log read on from a place: what came after it, in order, as much as fits and whether there is more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from schema.reading.arguments import Leaf, Tree
from schema.reading.filters import Filters
from schema.reading.json import Json
from schema.reading.paging import Numbering, page
from schema.reading.rows import Frame, Rows
from schema.reading.shape import Node, Since, ToMany, Value
from schema.scope import Sight
from schema.sql import FALSE, TRUE, Kind, Named, Parameter, Sql

AT_ONCE = Leaf(100, ("constant", 100))
"""Rows that are told at once unless another number is asked for."""


@dataclass(frozen=True)
class Stretch(Rows):
    """The rows after a place. Found once at the head of the statement, so that all that is told of them agrees."""

    after: Leaf | None
    """Without a place there are no rows, and the place told is that of the last one."""
    until: Leaf | None
    """Rows behind this place are not looked at."""

    def told(self, name: str, value: Callable[[Frame], Sql] | None = None) -> Sql:
        """What is said under that name; `value` is made of each row."""
        match name:
            case "position":
                return self.json.scalar(self._place(), Value.POSITION, null=False)
            case "more" if self.after is None:
                return self.json.flag(FALSE)
            case "events" if self.after is None:
                return self.json.list([])
            case "more":
                return self.json.flag(Sql("(SELECT count(*) FROM ", self._found, f") > {self.page.size}"))
            case "events" if value:
                return self.array(value)
        return self.json.text("Changes")

    def _rows(self, row: str) -> Sql:
        return Sql(f"{row}.{self.page.order.column} IN (SELECT {self.page.order.column} FROM ", self._found, ")")

    @cached_property
    def _found(self) -> Named:
        """Places of the rows, and of one more."""
        row = self.alias(self.target.table)
        place = f"{row}.{self.page.order.column}"
        passing = super()._rows(row) & self._within(place)
        limit = f" ORDER BY {place} LIMIT {self.page.size + 1}"
        return Named(self.alias("found"), Sql(f"SELECT {place} FROM {self.target.table} {row} WHERE ", passing, limit))

    def _place(self) -> Sql:
        """Where the rows end: the place that was given when there are none; the last that is seen when none was."""
        column = self.page.order.column
        if self.after is not None:
            shown = Sql(f"(SELECT {column} FROM ", self._found, f" ORDER BY {column} LIMIT {self.page.size}) told")
            return Sql(f"coalesce((SELECT max({column}) FROM ", shown, "), ", _bound(self.after), ")")
        row = self.alias(self.target.table)
        seen = self.sight.rows(self.target.model, row) & self._within(f"{row}.{column}")
        latest = f" ORDER BY {row}.{column} DESC LIMIT 1"
        return Sql(f"coalesce((SELECT {row}.{column} FROM {self.target.table} {row} WHERE ", seen, latest, "), 0)")

    def _within(self, place: str) -> Sql:
        later = Sql(f"{place} > ", _bound(self.after)) if self.after else TRUE
        return later & (Sql(f"{place} <= ", _bound(self.until)) if self.until else TRUE)


def stretch(
    spec: Since,
    node: Node,
    given: Mapping[str, Tree],
    limit: int,
    sight: Sight,
    filters: Filters,
    alias: Numbering,
    json: Json,
) -> Stretch:
    """The rows that the arguments ask for."""
    shown = page(node, {"first": AT_ONCE, **given}, spec.order, limit)
    after, until = given.get("after"), given.get("until")
    assert not isinstance(after, dict | list)
    assert not isinstance(until, dict | list)
    bare = replace(shown, after=None, before=None)
    passing = given.get("filter")
    return Stretch(ToMany(spec.target), node, None, bare, passing, sight, filters, alias, json, (), after, until)


def _bound(place: Leaf) -> Parameter:
    return Parameter(Kind.INT, ("position", place.source))
