"""Asking the database whether a condition holds of a row, where other rows decide it."""

from __future__ import annotations

from collections.abc import Callable

from schema import database
from schema.binding import binder
from schema.record import Record
from schema.scope import Sight
from schema.sql import Kind, Parameter, Sql, render
from schema.viewer import Viewer


async def told(condition: Callable[[Sight, str], Sql], row: Record, viewer: Viewer) -> bool:
    """Whether the condition holds of the stored row and this viewer."""
    db = database.current()
    by_id = Sql("t.id = ", Parameter(Kind.UUID, ("variables", "id")))
    where = by_id & condition(Sight(viewer.shape), "t")
    text, parameters = render(Sql(f"SELECT t.id FROM {row._meta.db_table} t WHERE ", where), db.dialect)
    return bool(await db.rows(text, binder(parameters, db.dialect)(viewer, {"id": row.id})))
