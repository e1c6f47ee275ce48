"""Reactions: how a higher domain answers what happens in a lower one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any

from schema.viewer import Viewer
from schema.writing.event import Event

Reaction = Callable[[Any, Viewer], Awaitable[None]]
reactions: dict[str, list[Reaction]] = defaultdict(list)
companions: dict[str, list[Reaction]] = defaultdict(list)


def when(event: Event) -> Callable[[Reaction], Reaction]:
    """Run the decorated function in the same transaction as the event."""

    def register(reaction: Reaction) -> Reaction:
        reactions[event.name].append(reaction)
        return reaction

    return register


def along(event: Event) -> Callable[[Reaction], Reaction]:
    """
    Run the decorated function before the row is saved: it may fill columns that follow from the rest, and `keep` rows
    of its own domain, all of which is told under the same event.
    """

    def register(companion: Reaction) -> Reaction:
        companions[event.name].append(companion)
        return companion

    return register


async def accompany(event: Event, row: Any, viewer: Viewer) -> None:
    """Let every higher domain add to what is being done."""
    for companion in companions[event.name]:
        await companion(row, viewer)


async def react(event: Event, row: Any, viewer: Viewer) -> None:
    """Let every higher domain answer."""
    for reaction in reactions[event.name]:
        await reaction(row, viewer)
