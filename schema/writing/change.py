"""The one pen: rows are created and changed here, each time together with the event that tells of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any, TypeVar
from uuid import UUID

from schema.history.model import EventAudience
from schema.record import Record, pen
from schema.sql import NOWHERE
from schema.viewer import Viewer
from schema.writing.event import Event
from schema.writing.log import Changes, Entry
from schema.writing.read import locked
from schema.writing.unit import Unit, joined
from schema.writing.values import values
from schema.writing.when import react

R = TypeVar("R", bound=Record)

UNTOLD = frozenset({"version", "created_at", "updated_at", "search", "hash", "content", "report"})
"""Columns that the history does not tell: they follow from the rest, are secret, or are files of their own."""

_kept: ContextVar[list[Record] | None] = ContextVar("kept", default=None)


@asynccontextmanager
async def change(
    model: type[R], row_id: UUID, viewer: Viewer, event: Event, *, audience: EventAudience | None = None
) -> AsyncIterator[R]:
    """Lock the row, let the caller change it, then save it with its event and let higher domains react."""
    async with joined(viewer) as work:
        row = await locked(model, row_id, viewer)
        work.check_version(row)
        viewer.must(event.by, row.client_id)
        event.must_be_possible(row)
        before = values(row)
        kept: list[Record] = []
        token = _kept.set(kept)
        try:
            yield row
        finally:
            _kept.reset(token)
        if event.to is not None and row.state_field:
            setattr(row, row.state_field, event.to)
        entry = _entry(work, event, row, audience)
        entry.changes = await _save(row, before, work.at)
        entry.parts = [await _keep(part, work.at) for part in kept]
        work.entries.append(entry)
        await react(event, row, viewer)


async def create(row: R, viewer: Viewer, event: Event, *, parts: Iterable[Record] = ()) -> R:
    """Insert the row, and the parts that belong to it, with its event."""
    async with joined(viewer) as work:
        viewer.must(event.by, row.client_id)
        if event.to is not None and row.state_field:
            setattr(row, row.state_field, event.to)
        entry = _entry(work, event, row, None)
        entry.changes = await _save(row, {}, work.at)
        entry.parts = [await _keep(part, work.at) for part in parts]
        work.entries.append(entry)
        await react(event, row, viewer)
    return row


def keep(part: Record) -> None:
    """Save a new or changed row that belongs to the row being changed, under the same event."""
    kept = _kept.get()
    if kept is None:
        raise RuntimeError("A part is kept inside `change` only.")
    kept.append(part)


def _entry(work: Unit, event: Event, row: Record, audience: EventAudience | None) -> Entry:
    viewer = work.viewer
    return Entry(
        name=event.name,
        at=work.at,
        effective_at=work.effective_at,
        client_id=row.client_id,
        actor_id=viewer.person_id if viewer.person_id != NOWHERE else None,
        on_behalf_of_id=viewer.on_behalf_of_id,
        request_id=viewer.request_id or None,
        subject_type=row.prefix,
        subject_id=row.id,
        audience=audience or event.audience,
    )


async def _keep(part: Record, at: dt.datetime) -> dict[str, Any]:
    before = part.before if part._saved_in_db else {}
    return {"id": part.key, "changes": await _save(part, before, at)}


async def _save(row: Record, before: dict[str, Any], at: dt.datetime) -> Changes:
    """Write what differs, if anything does."""
    changed = {name: [before.get(name), value] for name, value in values(row).items() if before.get(name) != value}
    if not changed and row._saved_in_db:
        return {}
    row.updated_at = at
    if row._saved_in_db:
        row.version += 1
    else:
        row.created_at = at
    held = pen.set(True)
    try:
        await row.save(update_fields=[*changed, "version", "updated_at"] if row._saved_in_db else None)
    finally:
        pen.reset(held)
    return {name: change for name, change in changed.items() if name not in UNTOLD}
