"""Which of many sessions and tokens are not over: asked for all of them at once, and not counted as use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from schema import database
from schema.binding import binder
from schema.people.rules.viewers import THERE
from schema.record import now
from schema.sql import Kind, Parameter, Sql, render

USED = Sql(" AND COALESCE(key.used_at, key.created_at) > ", Parameter(Kind.INSTANT, ("variables", "unused")))


async def living(sessions: Iterable[str], tokens: Iterable[str], idle: dt.timedelta) -> set[str]:
    """Those of the hashes whose session or token still lets somebody in."""
    db, at = database.current(), now()
    text, parameters = render(Sql(_of("sessions"), USED, " UNION ALL ", _of("tokens")), db.dialect)
    given = {"sessions": list(sessions), "tokens": list(tokens), "now": at, "unused": at - idle}
    return {row["hash"] for row in await db.rows(text, binder(parameters, db.dialect)(None, given))}


def _of(table: str) -> Sql:
    return Sql(
        f"SELECT key.hash FROM {table} key JOIN people person ON person.id = key.person_id",
        f" WHERE{THERE}key.ended_at IS NULL AND key.expires_at > ",
        Parameter(Kind.INSTANT, ("variables", "now")),
        " AND key.hash ",
        Parameter(Kind.TEXTS, ("variables", table)),
    )
