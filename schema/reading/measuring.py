"""Figures about rows: counted, added up and grouped by the database, many at once in one statement.

Each is told of the rows of a type that exist for the viewer and pass a filter, the same as a list of them would show.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

import orjson
from tortoise.models import Model

from schema import database
from schema.reading.arguments import outline, rooted
from schema.reading.filters import Filters, seen
from schema.reading.json import JSON
from schema.reading.paging import numbering
from schema.reading.read import plans
from schema.reading.shape import Column, Composite, Node, ToOne, Value, nodes
from schema.reading.tells import COUNT, Some, Tell
from schema.scope import Sight
from schema.sql import TRUE, Dialect, Kind, Parameter, Sql, join
from schema.viewer import Viewer


@dataclass(frozen=True)
class Measure:
    """What is told of some rows."""

    model: type[Model]
    where: Mapping[str, Any]
    """Filter of the type's lists, moments and days as such."""
    tell: Mapping[str, Tell] = field(default_factory=lambda: {"n": COUNT})
    by: Sequence[str] = ()
    """Fields by whose values they are told apart: `state`, `team`, or of what it refers to, `ticket.team`."""
    weeks: tuple[str, Sequence[Any]] | None = None
    """A column with a moment, and moments between which stretches lie that tell them apart: `week`, from 0."""
    within: tuple[Any, Any] | None = None
    """The time that `Lasting` looks at."""

    @property
    def outline(self) -> Any:
        """What its part of the statement depends on."""
        stretches = (self.weeks[0], len(self.weeks[1])) if self.weeks else None
        return self.model, tuple(self.tell.items()), tuple(self.by), stretches, outline(self.where)

    @property
    def variables(self) -> dict[str, Any]:
        """What is bound."""
        weeks = list(self.weeks[1]) if self.weeks else []
        return {"where": self.where, "weeks": weeks, "within": self.within}


Told = list[dict[str, Any]]
Joins = dict[tuple[str, str], tuple[str, Sql]]
"""Rows that are joined, each with its alias, by the row and the column that refer to them."""
CLIENT = Parameter(Kind.UUID, ("variables", "client"), "org")
"""The organisation of which alone is told."""


async def measured(viewer: Viewer, measures: Mapping[str, Measure], client: str | None = None) -> dict[str, Told]:
    """What each of the measures tells the viewer, in one statement; without groups that is one row."""
    variables = {"client": client, "of": {name: one.variables for name, one in measures.items()}}
    key = ("measured", viewer.shape, bool(client), tuple((name, one.outline) for name, one in measures.items()))
    plan = await plans.of(key, lambda: _Statement(viewer, database.current().dialect, bool(client)).of(measures))
    told: dict[str, Told] = orjson.loads(await plan.run(viewer, variables))
    return told


class _Statement:
    def __init__(self, viewer: Viewer, dialect: Dialect, of_client: bool) -> None:
        self.sight, self.dialect, self.json, self.alias = Sight(viewer.shape), dialect, JSON[dialect], numbering()
        self.filters, self.of_client = Filters(self.sight, self.alias, self.dialect), of_client

    def of(self, measures: Mapping[str, Measure]) -> Sql:
        return self.json.answer(self.json.object([(name, self._one(name, one)) for name, one in measures.items()]))

    def _one(self, name: str, measure: Measure) -> Sql:
        node, row, joins = nodes[measure.model], self.alias("row"), Joins()
        told = {of: tell.of(Some(row, self.dialect, _within(name))) for of, tell in measure.tell.items()}
        groups = [self._group(node, row, path, joins) for path in measure.by]
        where = self._where(name, measure, node, row)
        source = Sql(f"{node.table} {row}", *(one for _, one in joins.values()))
        columns = [Sql(value, f" AS v{place}") for place, (value, _, _) in enumerate(groups)]
        if measure.weeks:
            source, where, columns = self._by_week(name, measure, row, source, where, columns)
        columns += [Sql(value, f" AS {of}") for of, value in told.items()]
        grouped = ", ".join(str(place) for place in range(1, len(columns) - len(told) + 1))
        tail = f" GROUP BY {grouped}" if grouped else ""
        inner = Sql("(SELECT ", join(", ", columns), " FROM ", source, " WHERE ", where, tail, ") told")
        return self.json.array(self._shown(measure, groups), inner, "")

    def _where(self, name: str, measure: Measure, node: Node, row: str) -> Sql:
        tree = rooted(measure.where, (*_variables(name), "where"))
        own = Sql(f"{row}.client_id = ", CLIENT) if self.of_client else TRUE
        return own & self.sight.rows(measure.model, row) & self.filters.on(node, row, tree)

    def _by_week(
        self, name: str, measure: Measure, row: str, source: Sql, where: Sql, columns: list[Sql]
    ) -> tuple[Sql, Sql, list[Sql]]:
        assert measure.weeks
        column, ends = measure.weeks
        moments = [Parameter(Kind.INSTANT, (*_variables(name), "weeks", place)) for place in range(len(ends))]
        stretches = [
            Sql(f"({place}, ", since, ", ", until, ")") for place, (since, until) in enumerate(pairwise(moments))
        ]
        within = Sql(f"{row}.{column} >= week.column2 AND {row}.{column} < week.column3")
        weeks = Sql("(VALUES ", join(", ", stretches), ") week CROSS JOIN ", source)
        return weeks, within & where, [*columns, Sql("week.column1 AS week")]

    def _group(self, node: Node, row: str, path: str, joins: Joins) -> tuple[Sql, Value, str]:
        """A value by which rows are told apart, with the scope of every row that it goes through."""
        first, _, rest = path.partition(".")
        match node.fields[first]:
            case Column() as column if not rest:
                return seen(column, row, self.sight), column.value, column.prefix
            case Composite(members=members, guard=guard) if rest in members:
                member = members[rest]
                return seen(replace(member, guard=guard), row, self.sight), member.value, ""
            case ToOne(target=target, column=column):
                other = self._joined(target, row, column, joins)
                if rest:
                    return self._group(nodes[target], other, rest, joins)
                return Sql(f"{other}.id"), Value.KEY, nodes[target].prefix
        raise LookupError(f"{node.name} is not told apart by {path}")

    def _joined(self, target: type[Model], row: str, column: str, joins: Joins) -> str:
        if (row, column) not in joins:
            other = self.alias(nodes[target].table)
            on = Sql(f"{other}.id = {row}.{column}") & self.sight.rows(target, other)
            joins[row, column] = other, Sql(f" LEFT JOIN {nodes[target].table} {other} ON ", on)
        return joins[row, column][0]

    def _shown(self, measure: Measure, groups: Sequence[tuple[Sql, Value, str]]) -> Sql:
        pairs = [
            (path, self.json.scalar(Sql(f"v{place}"), value, null=True, prefix=prefix))
            for place, (path, (_, value, prefix)) in enumerate(zip(measure.by, groups, strict=True))
        ]
        pairs += [("week", self.json.scalar(Sql("week"), Value.INT, null=False))] if measure.weeks else []
        pairs += [(of, self.json.scalar(Sql(of), tell.kind, null=True)) for of, tell in measure.tell.items()]
        return self.json.object(pairs)


def _within(name: str) -> tuple[Sql, Sql]:
    since, until = (Sql(Parameter(Kind.INSTANT, (*_variables(name), "within", place))) for place in (0, 1))
    return since, until


def _variables(name: str) -> tuple[str, ...]:
    """Where what is bound to a measure stands."""
    return ("variables", "of", name)
