"""Conditions on who acts and on what, said once: checked before a change, and told with the row by the database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from operator import and_

from schema.record import Record
from schema.refusals import Refusal
from schema.scope import ME, MY_ORGANISATION, Sight
from schema.sql import FALSE, TRUE, Kind, Parameter, Sql
from schema.viewer import Right, Viewer
from schema.writing.asking import told
from schema.writing.unit import moment


@dataclass(frozen=True)
class Condition:
    """Something that holds, or does not, of a viewer and a row."""

    holds: Callable[[Viewer, Record], bool] | None
    """Whether it holds, in Python; None when other rows decide it and the database has to be asked."""
    sql: Callable[[Sight, str], Sql]
    """Whether it holds of the row under that alias, in SQL."""
    columns: frozenset[str] = frozenset()
    """Columns that it looks at."""

    def __and__(self, other: Condition) -> Condition:
        return Condition(
            _joined(all, self.holds, other.holds),
            lambda sight, row: self.sql(sight, row) & other.sql(sight, row),
            self.columns | other.columns,
        )

    def __or__(self, other: Condition) -> Condition:
        return Condition(
            _joined(any, self.holds, other.holds),
            lambda sight, row: self.sql(sight, row) | other.sql(sight, row),
            self.columns | other.columns,
        )

    def __invert__(self) -> Condition:
        holds = self.holds
        return Condition(
            holds and (lambda viewer, row: not holds(viewer, row)),
            lambda sight, row: ~self.sql(sight, row),
            self.columns,
        )


Known = Callable[[Viewer, Record], bool]


def _joined(how: Callable[[Iterable[bool]], bool], *parts: Known | None) -> Known | None:
    """What can be told in Python, if all parts can."""
    known = [part for part in parts if part]
    return (lambda viewer, row: how(part(viewer, row) for part in known)) if len(known) == len(parts) else None


@dataclass(frozen=True)
class Guard:
    """What must hold besides right and state, and what is said where it does not."""

    condition: Condition
    no: Callable[[], Refusal]

    async def check(self, viewer: Viewer, row: Record) -> None:
        """Refuse unless it holds."""
        holds = self.condition.holds
        if not (holds(viewer, row) if holds else await told(self.condition.sql, row, viewer)):
            raise self.no()


def every(conditions: list[Condition]) -> Condition:
    """All of them hold."""
    return reduce(and_, conditions)


def has(rights: Set[Right]) -> Condition:
    """The viewer has one of the rights in the row's organisation."""
    wanted = frozenset(rights)
    return Condition(
        lambda viewer, row: any(viewer.may(right, row.client_id) for right in wanted),
        lambda sight, row: sight.may(wanted, f"{row}.client_id"),
        frozenset({"client_id"}),
    )


def mine(column: str) -> Condition:
    """The column names the viewer."""
    return Condition(
        lambda viewer, row: getattr(row, column) == viewer.person_id,
        lambda sight, row: Sql(f"{row}.{column} = ", ME),
        frozenset({column}),
    )


def one_of(column: str, values: Set[StrEnum]) -> Condition:
    """The column holds one of the values."""
    told = ", ".join(f"'{value}'" for value in sorted(values))
    return Condition(
        lambda viewer, row: getattr(row, column) in values,
        lambda sight, row: Sql(f"{row}.{column} IN ({told})"),
        frozenset({column}),
    )


def empty(column: str) -> Condition:
    """The column holds nothing."""
    return Condition(
        lambda viewer, row: getattr(row, column) is None,
        lambda sight, row: Sql(f"{row}.{column} IS NULL"),
        frozenset({column}),
    )


def lately(column: str, span: dt.timedelta) -> Condition:
    """The column holds a moment that is no longer ago."""
    since = Parameter(Kind.INSTANT, ("ago", span))
    return Condition(
        lambda viewer, row: getattr(row, column) >= moment() - span,
        lambda sight, row: Sql(f"{row}.{column} >= ", since),
        frozenset({column}),
    )


STAFF = Condition(lambda viewer, row: viewer.staff, lambda sight, row: sight.staff)
"""The viewer belongs to the IT company."""

PROGRAM = Condition(lambda viewer, row: viewer.program, lambda sight, row: TRUE if sight.shape.program else FALSE)
"""A program asks, and not a person."""

ADMINISTERS = Condition(
    lambda viewer, row: viewer.administers, lambda sight, row: Sql(Parameter(Kind.BOOL, ("viewer", "administers")))
)
"""The viewer runs the installation."""

AT_HOME = Condition(
    lambda viewer, row: row.client_id == viewer.organisation_id,
    lambda sight, row: Sql(f"{row}.client_id = ", MY_ORGANISATION),
    frozenset({"client_id"}),
)
"""The row is of the viewer's own organisation."""
