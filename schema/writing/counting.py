"""Counting who still uses what will be gone from the graph: no event, for nothing has happened to anything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from schema import database
from schema.binding import binder
from schema.history.model import DeprecatedUse
from schema.record import instant, new_id
from schema.sql import Kind, Parameter, Sql, join, render

COLUMNS = {
    "id": Kind.UUID,
    "person_id": Kind.UUID,
    "application": Kind.TEXT,
    "coordinate": Kind.TEXT,
    "day": Kind.DATE,
    "uses": Kind.INT,
    "used_at": Kind.INSTANT,
}


@dataclass(frozen=True)
class Use:
    """Something that will be gone, and whose program used it on which day."""

    person_id: UUID
    application: str
    """Name of the token; empty for the panel."""
    coordinate: str
    day: dt.date


def _statement(dialect: database.Dialect) -> tuple[str, Any]:
    values = join(", ", [Sql(Parameter(kind, ("variables", column))) for column, kind in COLUMNS.items()])
    more = "uses = deprecated_uses.uses + excluded.uses, used_at = excluded.used_at"
    known = f"ON CONFLICT (person_id, application, coordinate, day) DO UPDATE SET {more} RETURNING uses"
    insert = Sql(f"INSERT INTO deprecated_uses ({', '.join(COLUMNS)}) VALUES (", values, f") {known}")
    text, parameters = render(insert, dialect)
    return text, binder(parameters, dialect)


_STATEMENTS = {dialect: _statement(dialect) for dialect in database.DIALECTS}


async def count_uses(uses: Mapping[Use, tuple[int, dt.datetime]]) -> None:
    """Add how often each was used, and when last, to what is known of that day."""
    db = database.current()
    text, bind = _STATEMENTS[db.dialect]
    async with db.transaction():
        for use, (times, last) in sorted(uses.items(), key=lambda one: str(one[0])):
            values = vars(use) | {"id": new_id(), "uses": times, "used_at": instant(last)}
            await db.rows(text, bind(None, values))


async def counted() -> dict[Use, tuple[int, dt.datetime]]:
    """Everything that was counted: how often, and when last on that day."""
    rows = await DeprecatedUse.all()
    return {Use(one.person_id, one.application, one.coordinate, one.day): (one.uses, one.used_at) for one in rows}
