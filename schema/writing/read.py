"""Reading in order to write: rows reached through the viewer's scope, inside the unit of work."""

from __future__ import annotations

from typing import Any, TypeVar
from uuid import UUID

from schema import database
from schema.binding import binder
from schema.record import Record
from schema.refusals import NotFound, Words
from schema.scope import Sight
from schema.sql import TRUE, Kind, Parameter, Sql, render
from schema.viewer import Viewer
from schema.writing.event import Event
from schema.writing.values import values

R = TypeVar("R", bound=Record)


async def locked(model: type[R], row_id: UUID, viewer: Viewer) -> R:
    """The row, which nobody else can change before the unit ends; or NotFound."""
    return await _one(model, row_id, viewer, TRUE, lock=True)


async def see(
    model: type[R], row_id: UUID, viewer: Viewer, *, client_id: UUID | None = None, to: Event | None = None
) -> R:
    """
    The row, if it exists for the viewer and, when a client is given, belongs to it; or NotFound. Whoever wants it in
    order `to` cause an event there needs the right to: asked first, so that no later check tells others anything.
    """
    of_client = TRUE if client_id is None else Sql("t.client_id = ", Parameter(Kind.UUID, ("constant", client_id)))
    row = await _one(model, row_id, viewer, of_client, lock=False)
    if to is not None:
        viewer.must(to.by, row.client_id)
    return row


async def parts(model: type[R], **of: Any) -> list[R]:
    """Rows that belong to the row being changed, by their columns' values; with what they were before."""
    rows = await model.filter(**of).order_by("id")
    for row in rows:
        row.before = values(row)
    return rows


async def _one(model: type[R], row_id: UUID, viewer: Viewer, condition: Sql, *, lock: bool) -> R:
    db = database.current()
    by_id = Sql("t.id = ", Parameter(Kind.UUID, ("constant", row_id)))
    where = by_id & condition & Sight(viewer.shape).rows(model, "t")
    tail = " FOR NO KEY UPDATE OF t" if lock and db.dialect == "postgres" else ""
    text, parameters = render(Sql(f"SELECT t.* FROM {model._meta.db_table} t WHERE ", where, tail), db.dialect)
    rows = await db.rows(text, binder(parameters, db.dialect)(viewer, {}))
    if not rows:
        raise NotFound(what=Words(en=model.words[0], pl=model.words[1]))
    row: R = model._init_from_db(**rows[0])
    return row
