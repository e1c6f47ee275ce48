"""The one pen: rows are created and changed here, each time together with the event that tells of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar
from uuid import UUID

from tortoise.exceptions import IntegrityError

from schema.database import duplicate
from schema.finding import to_find_anew
from schema.history.model import EventAudience
from schema.record import Record, pen
from schema.refusals import Invalid, Words
from schema.sql import NOWHERE
from schema.viewer import Viewer
from schema.writing.event import Event
from schema.writing.log import Changes, Entry
from schema.writing.read import locked
from schema.writing.unit import Unit, joined
from schema.writing.values import values
from schema.writing.when import accompany, react

R = TypeVar("R", bound=Record)

UNTOLD = frozenset(
    {
        *("version", "created_at", "updated_at", "search", "hash", "content", "report", "choices", "used_at"),
        *("definition", "form", "outline"),
        *("sla_state", "due_at", "turn_since", "former", "hours_at"),
    }
)
"""Columns that the history does not tell: they follow from the rest, are secret or files, or are only touched."""

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
        await event.must_be_possible(viewer, row)
        before = values(row)
        with _keeping() as kept:
            yield row
            _move(row, event)
            await accompany(event, row, viewer)
        entry = _entry(work, event, row, audience)
        entry.changes = await _save(row, before, work.at)
        entry.parts = [await _keep(part, work.at) for part in kept]
        _note(work, entry, row, kept)
        await react(event, row, viewer)


async def create(
    row: R,
    viewer: Viewer,
    event: Event,
    *,
    parts: Iterable[Record] = (),
) -> R:
    """Insert the row, and the parts that belong to it, with its event."""
    async with joined(viewer) as work:
        viewer.must(event.by, row.client_id)
        _move(row, event)
        with _keeping() as kept:
            await accompany(event, row, viewer)
        entry = _entry(work, event, row)
        belonging = [*parts, *kept]
        entry.changes = await _save(row, {}, work.at)
        entry.parts = [await _keep(part, work.at) for part in belonging]
        _note(work, entry, row, belonging)
        await react(event, row, viewer)
    return row


@contextmanager
def _keeping() -> Iterator[list[Record]]:
    """Gathers what is kept inside."""
    kept: list[Record] = []
    token = _kept.set(kept)
    try:
        yield kept
    finally:
        _kept.reset(token)


def _move(row: Record, event: Event) -> None:
    if event.to is not None and row.state_field:
        setattr(row, row.state_field, event.to)


def keep(part: Record) -> None:
    """Save a new or changed row that belongs to the row being changed, under the same event."""
    kept = _kept.get()
    if kept is None:
        raise RuntimeError("A part is kept inside `change` only.")
    kept.append(part)


def kept(model: type[R]) -> list[R]:
    """Rows of that model that are kept so far in the change that is being made."""
    return [row for row in _kept.get() or [] if isinstance(row, model)]


def _entry(work: Unit, event: Event, row: Record, audience: EventAudience | None = None) -> Entry:
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
        audience=audience or event.told_to(row),
    )


def _note(work: Unit, entry: Entry, row: Record, kept: list[Record]) -> None:
    """Remember the event for the end of the unit, and what is to be found anew then."""
    work.entries.append(entry)
    work.moved.update(to_find_anew(row, entry.changes))
    for part, told in zip(kept, entry.parts, strict=True):
        work.moved.update(to_find_anew(part, told["changes"]))


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
    await _write(row, [*changed, "version", "updated_at"] if row._saved_in_db else None)
    return {name: change for name, change in changed.items() if name not in UNTOLD}


async def _write(row: Record, columns: list[str] | None) -> None:
    """Save those columns, or a new row; whoever wanted the same unique value and was faster keeps it."""
    held = pen.set(True)
    try:
        await row.save(update_fields=columns)
    except IntegrityError as error:
        if (column := duplicate(error)) is None:
            raise
        en, pl = "Somebody has just taken this value.", "Ktoś właśnie zajął tę wartość."
        raise Invalid(column.removesuffix("_id"), why=Words(en=en, pl=pl)) from error
    finally:
        pen.reset(held)
