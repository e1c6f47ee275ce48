"""Reading in order to write: rows reached through the viewer's scope, inside the unit of work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from schema import database
from schema.binding import binder
from schema.record import Record
from schema.refusals import NotFound, Words
from schema.scope import Sight
from schema.sql import TRUE, Dialect, Kind, Parameter, Sql, render
from schema.viewer import Shape, Viewer
from schema.writing.event import Event
from schema.writing.values import values

R = TypeVar("R", bound=Record)


async def locked(model: type[R], row_id: UUID, viewer: Viewer) -> R:
    """The row, which nobody else can change before the unit ends; or NotFound."""
    return await _one(model, row_id, viewer, lock=True)


async def see(
    model: type[R], row_id: UUID, viewer: Viewer, *, client_id: UUID | None = None, to: Event | None = None
) -> R:
    """
    The row, if it exists for the viewer and, when a client is given, belongs to it; or NotFound. Whoever wants it in
    order `to` cause an event there needs the right to: asked first, so that no later check tells others anything.
    """
    row = await _one(model, row_id, viewer, client_id)
    if to is not None:
        viewer.must(to.by, row.client_id)
        await to.must_be_possible(viewer, row)
    return row


async def see_all(model: type[R], where: Sql, viewer: Viewer, **values: Any) -> list[R]:
    """The rows that exist for the viewer and meet the condition, which calls them `t` and has its variables here."""
    db = database.current()
    seen = where & Sight(viewer.shape).rows(model, "t")
    text, parameters = render(Sql(f"SELECT t.* FROM {model._meta.db_table} t WHERE ", seen), db.dialect)
    return [model._init_from_db(**row) for row in await db.rows(text, binder(parameters, db.dialect)(viewer, values))]


async def parts(model: type[R], **of: Any) -> list[R]:
    """Rows that belong to the row being changed, by their columns' values; with what they were before."""
    rows = await model.filter(**of).order_by("id")
    for row in rows:
        row.before = values(row)
    return rows


async def _one(model: type[R], row_id: UUID, viewer: Viewer, client_id: UUID | None = None, *, lock: bool = False) -> R:
    db = database.current()
    text, bind = _statement(model, viewer.shape, db.dialect, of_client=client_id is not None, lock=lock)
    rows = await db.rows(text, bind(viewer, {"id": row_id, "client": client_id}))
    if not rows:
        raise NotFound(what=Words(en=model.words[0], pl=model.words[1]))
    row: R = model._init_from_db(**rows[0])
    return row


@lru_cache(1000)
def _statement(
    model: type[Record], shape: Shape, dialect: Dialect, *, of_client: bool, lock: bool
) -> tuple[str, Callable[[object, Mapping[str, Any]], list[Any]]]:
    by_id = Sql("t.id = ", Parameter(Kind.UUID, ("variables", "id")))
    by_client = Sql("t.client_id = ", Parameter(Kind.UUID, ("variables", "client"))) if of_client else TRUE
    where = by_id & by_client & Sight(shape).rows(model, "t")
    tail = " FOR NO KEY UPDATE OF t" if lock and dialect == "postgres" else ""
    text, parameters = render(Sql(f"SELECT t.* FROM {model._meta.db_table} t WHERE ", where, tail), dialect)
    return text, binder(parameters, dialect)
