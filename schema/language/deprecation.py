"""Deprecations: what will be gone from the graph, when, and what takes its place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLSchema, resolve_schema_coordinate

from schema.language.derived import derived

NOTICE = dt.timedelta(days=183)
"""Clients have at least half a year between being told and the removal."""
REASON = re.compile(r"Use `([^`]+)`\. Removed (\d{4}-\d{2}-\d{2})\.")


@dataclass(frozen=True)
class Deprecation:
    """One part of the graph that goes, by its coordinate."""

    coordinate: str
    """`Ticket.turn`, `Query.tickets(search:)`, `TicketOpenInput.body`, `Turn.NOBODY`."""
    use: str
    """Coordinate of what takes its place."""
    since: dt.date
    removed: dt.date

    def __post_init__(self) -> None:
        if self.removed - self.since < NOTICE:
            raise ValueError(f"{self.coordinate}: clients have {NOTICE.days} days at least; remove it later")

    @property
    def reason(self) -> str:
        """What the graph says of it."""
        return f"Use `{self.use}`. Removed {self.removed}."


deprecations: list[Deprecation] = []
"""Everything that is announced to go, in the order of the domains."""


def deprecate(coordinate: str, *, use: str, since: str, removed: str) -> None:
    """
    Announce that a field, an argument, a field of an input or a value of an enum will be gone. Filters, orders,
    facets and abilities that are made from it go with it. Days are written as 2027-06-01.
    """
    first, last = dt.date.fromisoformat(since), dt.date.fromisoformat(removed)
    deprecations.append(Deprecation(coordinate, use, first, last))


def announce(graph: GraphQLSchema, coming: Iterable[Deprecation]) -> None:
    """Say in the graph what will be gone."""
    for one in coming:
        if (gone := part(graph, one.coordinate)) is None:
            raise LookupError(f"nothing in the graph that could go is called {one.coordinate}")
        made = (part(graph, coordinate) for coordinate in derived(one.coordinate))
        for each in (gone, *filter(None, made)):
            each.deprecation_reason = one.reason


def part(graph: GraphQLSchema, coordinate: str) -> Any:
    """The field, argument or value of that coordinate; None when there is none."""
    kind = graph.get_type(coordinate.partition(".")[0])
    resolved = resolve_schema_coordinate(graph, coordinate) if kind else None
    return resolved[-2] if resolved and resolved.kind != "NamedType" else None


def removal(reason: str) -> dt.date:
    """When that which is deprecated for this reason goes; at the end of all days when it does not say."""
    said = REASON.fullmatch(reason)
    return dt.date.fromisoformat(said[2]) if said else dt.date.max
