"""The end of the log, read on by whoever tells others that something has happened. Nothing of it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from schema import database
from schema.binding import binder
from schema.sql import Kind, Parameter, Sql, render

AT_ONCE = 1_000
"""Events that are read at once."""
LATEST = "SELECT coalesce(max(position), 0) AS position FROM history"
AFTER = Sql(
    "SELECT position, client_id, actor_id, subject_type, subject_id FROM history WHERE position > ",
    Parameter(Kind.INT, ("variables", "after")),
    f" ORDER BY position LIMIT {AT_ONCE}",
)


@dataclass(frozen=True, slots=True)
class Trace:
    """What an event leaves: enough to know whom it concerns."""

    position: int
    client_id: UUID
    actor_id: UUID | None
    subject_type: str
    subject_id: UUID


async def latest() -> int:
    """Where the log ends."""
    [row] = await database.current().rows(LATEST)
    return int(row["position"])


async def traces(after: int) -> list[Trace]:
    """What came after a place, in order."""
    db = database.current()
    text, parameters = render(AFTER, db.dialect)
    rows = await db.rows(text, binder(parameters, db.dialect)(None, {"after": after}))
    return [_trace(row) for row in rows]


def _trace(row: dict[str, Any]) -> Trace:
    actor = row["actor_id"]
    return Trace(
        int(row["position"]),
        _uuid(row["client_id"]),
        actor and _uuid(actor),
        row["subject_type"],
        _uuid(row["subject_id"]),
    )


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)
