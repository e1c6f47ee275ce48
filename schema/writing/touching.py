"""Noting that something is used: the one write without an event, for the history tells changes and not looks."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tortoise.expressions import Q

from schema import database
from schema.record import Record, now
from schema.writing.change import UNTOLD


async def touch(model: type[Record], column: str, *, every: dt.timedelta, **of: Any) -> None:
    """Put the present moment into the column of those rows, unless they were touched or made a short while ago."""
    if column not in UNTOLD:
        raise ValueError(f"The history tells of {column}: it is changed, not touched.")
    at = now()
    never: dict[str, Any] = {f"{column}__isnull": True, "created_at__lt": at - every}
    before: dict[str, Any] = {f"{column}__lt": at - every}
    async with database.current().transaction():
        await model.filter(Q(**before) | Q(**never), **of).update(**{column: at})
