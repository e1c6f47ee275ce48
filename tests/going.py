"""A graph in which something is deprecated, whatever is deprecated in the real one today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from schema.graph import future, schema
from schema.language.deprecation import Deprecation, announce, part
from schema.language.derived import derived

SINCE, REMOVED = dt.date(2026, 11, 22), dt.date(2027, 6, 1)
GOING = {
    "Ticket.priority": "Ticket.urgency",
    "Query.tickets(orderBy:)": "Query.tickets(filter:)",
    "TicketOpenInput.impact": "TicketOpenInput.urgency",
    "Turn.NOBODY": "Turn.IT",
    "Mutation.ticketCancel": "Mutation.ticketResolve",
}
"""What goes, and what takes its place."""


@contextmanager
def going() -> Iterator[None]:
    """For a while, this goes from the graph."""
    graph = schema._schema
    touched = [part(graph, each) for name in GOING for each in (name, *derived(name))]
    announce(graph, [Deprecation(name, use, SINCE, REMOVED) for name, use in GOING.items()])
    future.cache_clear()
    try:
        yield
    finally:
        for each in filter(None, touched):
            each.deprecation_reason = None
        future.cache_clear()
