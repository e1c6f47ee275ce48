"""What a row holds, in the form in which the history tells it."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from functools import cache
from typing import Any
from uuid import UUID

from schema.record import Record


def values(row: Record) -> dict[str, Any]:
    """Values of the row's columns, save those that every write moves."""
    return {name: _plain(getattr(row, name)) for name in _told(type(row))}


@cache
def _told(model: type[Record]) -> list[str]:
    return sorted(model._meta.db_fields - {"version", "updated_at"})


def _plain(value: Any) -> Any:
    if value is None or type(value) in (str, int):
        return value
    match value:
        case Enum():
            return value.value
        case UUID():
            return str(value)
        case dt.datetime():
            return value.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        case dt.date():
            return value.isoformat()
    return value
