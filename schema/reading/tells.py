"""What can be worked out from many rows at once, on either database: null where there are none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol

from schema.reading.shape import Value
from schema.sql import Dialect, Sql


@dataclass(frozen=True)
class Some:
    """The rows from which something is worked out."""

    row: str
    """Their alias."""
    dialect: Dialect
    within: tuple[Sql, Sql]
    """From when until when the measure looks."""


class Tell(Protocol):
    """Something that is worked out from rows."""

    kind: ClassVar[Value]

    def of(self, some: Some) -> Sql:
        """It, as an aggregate."""


@dataclass(frozen=True)
class Aggregate:
    """What one function of the database tells, the same on both; `{row}` stands for the rows."""

    text: str
    kind: ClassVar[Value] = Value.INT

    def of(self, some: Some) -> Sql:
        """The function, of these rows."""
        return Sql(self.text.format(row=some.row))


COUNT = Aggregate("count(*)")
"""How many rows there are."""


def different(column: str) -> Aggregate:
    """How many different values a column has."""
    return Aggregate(f"count(DISTINCT {{row}}.{column})")


def total(column: str) -> Aggregate:
    """The values of a column together; null when there are none."""
    return Aggregate(f"sum({{row}}.{column})")


@dataclass(frozen=True)
class Earliest:
    """The earliest moment in a column; null when there are no rows."""

    column: str
    kind: ClassVar[Value] = Value.INSTANT

    def of(self, some: Some) -> Sql:
        """The moment."""
        return Sql(f"min({some.row}.{self.column})")


@dataclass(frozen=True)
class Lasting:
    """Milliseconds from one column's moment to another's, together, as far as they lie within the measure's time."""

    since: str
    until: str
    kind: ClassVar[Value] = Value.INT

    def of(self, some: Some) -> Sql:
        """What has no end yet lasts until the end of that time."""
        start, end = some.within
        low, high = ("max", "min") if some.dialect == "sqlite" else ("GREATEST", "LEAST")
        since = Sql(f"{low}({some.row}.{self.since}, ", start, ")")
        until = Sql(f"{high}(coalesce({some.row}.{self.until}, ", end, "), ", end, ")")
        return whole(Sql("sum(", _between(since, until, some.dialect), ")"), some.dialect)


@dataclass(frozen=True)
class Durations:
    """Milliseconds from one column's moment to another's, of each row."""

    since: str
    until: str
    kind: ClassVar[Value] = Value.JSON

    def of(self, some: Some) -> Sql:
        """A list, in no order; null when there are no rows."""
        since, until = Sql(f"{some.row}.{self.since}"), Sql(f"{some.row}.{self.until}")
        gathered = "json_group_array" if some.dialect == "sqlite" else "json_agg"
        return Sql(f"{gathered}(", whole(_between(since, until, some.dialect), some.dialect), ")")


def _between(since: Sql, until: Sql, dialect: Dialect) -> Sql:
    if dialect == "sqlite":
        return Sql("round((julianday(", until, ") - julianday(", since, ")) * 86400000)")
    return Sql("extract(epoch FROM ", until, " - ", since, ") * 1000")


def whole(value: Sql, dialect: Dialect) -> Sql:
    """The value as a whole number."""
    return Sql("CAST(", value, f" AS {'INTEGER' if dialect == 'sqlite' else 'bigint'})")
