"""The end of every unit: its events are appended to the history."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from schema import database
from schema.binding import binder
from schema.history.model import EventAudience
from schema.history.waking import CHANNEL
from schema.record import new_id
from schema.sql import Kind, Parameter, Sql, join, render

Changes = dict[str, list[Any]]

TURN_OF_THE_LOG = 7_283_610_512
"""Advisory lock that serialises appending on PostgreSQL, so that positions are handed out in the order of commits."""


@dataclass
class Entry:
    """An event on its way into the history."""

    name: str
    at: dt.datetime
    effective_at: dt.datetime
    client_id: UUID
    actor_id: UUID | None
    on_behalf_of_id: UUID | None
    request_id: str | None
    subject_type: str
    subject_id: UUID
    audience: EventAudience
    changes: Changes = field(default_factory=dict)
    parts: list[dict[str, Any]] = field(default_factory=list)


COLUMNS = {
    "id": Kind.UUID,
    "name": Kind.TEXT,
    "at": Kind.INSTANT,
    "effective_at": Kind.INSTANT,
    "client_id": Kind.UUID,
    "actor_id": Kind.UUID,
    "on_behalf_of_id": Kind.UUID,
    "request_id": Kind.TEXT,
    "subject_type": Kind.TEXT,
    "subject_id": Kind.UUID,
    "audience": Kind.TEXT,
    "changes": Kind.TEXT,
    "parts": Kind.TEXT,
}


def _statement(dialect: database.Dialect) -> tuple[str, Any]:
    """The row is inserted while the turn is held, the turn until the commit, when other processes are woken."""
    values = []
    for column, kind in COLUMNS.items():
        value = Sql(Parameter(kind, ("variables", column)))
        json = dialect == "postgres" and column in ("changes", "parts")
        values.append(Sql(value, "::jsonb") if json else value)
    turn = f"WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock({TURN_OF_THE_LOG})) " * (dialect == "postgres")
    rest = " FROM turn" * (dialect == "postgres")
    columns = ", ".join(COLUMNS)
    told = f", pg_notify('{CHANNEL}', '')" * (dialect == "postgres")
    insert = Sql(
        f"{turn}INSERT INTO history ({columns}) SELECT ", join(", ", values), f"{rest} RETURNING position{told}"
    )
    text, parameters = render(insert, dialect)
    return text, binder(parameters, dialect)


_STATEMENTS = {dialect: _statement(dialect) for dialect in database.DIALECTS}


async def append(entries: list[Entry]) -> int | None:
    """Append the events in order; answers with the position of the last."""
    db, position = database.current(), None
    text, bind = _STATEMENTS[db.dialect]
    for entry in entries:
        values = vars(entry) | {
            "id": new_id(),
            "changes": orjson.dumps(entry.changes).decode(),
            "parts": orjson.dumps(entry.parts).decode(),
        }
        [row] = await db.rows(text, bind(None, values))
        position = int(row["position"])
    return position
