"""What changes, told so that nothing is missed: asked for from a place in the history, or listened to."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator

import strawberry

from schema.graph.history import HistoryEvent
from schema.history.model import HistoryEvent as EventRow
from schema.language import Position, listening, query, since
from schema.language.describe import describe


class Changes:
    """What happened after a place in the history, in the order in which it happened."""

    position: Position
    """Place of the last event here, or the one asked for when there are none: go on from it, and nothing is missed."""
    events: list[HistoryEvent]
    """What happened, as far as the viewer may read of it."""
    more: bool
    """Whether there is more after this: ask at once."""


strawberry.type(Changes, description=inspect.getdoc(Changes))
describe(Changes, Changes)


@query
class Query:
    """What came after a place in the history."""

    changes: Changes | None = since(EventRow, Changes, "POSITION ASC")
    """What came after a place in the history; without a place only where the history stands now."""


@strawberry.type(description="What can be listened to.")
class Subscription:
    """What can be listened to."""

    changes: AsyncGenerator[Changes | None, None] = listening(
        EventRow, Changes, "What comes after a place in the history, and whatever follows, until either side ends it."
    )
