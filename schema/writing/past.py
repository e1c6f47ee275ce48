"""Looking back into the history: what was done under one request, and whether somebody went on from there."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from tortoise.functions import Max

from schema.history.model import HistoryEvent

Told = HistoryEvent
"""An event as it was told."""


async def done_under(request_id: str) -> list[Told]:
    """Everything that the history tells of the request, in order."""
    return await Told.filter(request_id=request_id).order_by("position")


async def told_in(event_ids: Sequence[UUID]) -> dict[UUID, Told]:
    """Those events, by their ids."""
    return {event.id: event for event in await Told.filter(id__in=list(event_ids))}


async def touched_after(events: Sequence[Told]) -> set[UUID]:
    """Subjects of these events to which something happened after the last of them that is theirs."""
    last = {event.subject_id: event.position for event in events}
    told = Told.filter(subject_id__in=list(last)).annotate(latest=Max("position")).group_by("subject_id")
    latest = await told.values_list("subject_id", "latest")
    return {subject for subject, position in latest if position > last[subject]}
