"""What the history says that every row holds."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from tortoise import Tortoise

from schema.history.model import HistoryEvent
from schema.record import Record
from schema.writing.change import UNTOLD
from schema.writing.values import values

Rows = dict[str, dict[str, Any]]


async def replayed() -> Rows:
    """Every row by its key, made of the events alone; each change must start where the one before ended."""
    rows: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for event in await HistoryEvent.all().order_by("position"):
        told = [{"id": f"{event.subject_type}_{event.subject_id}", "changes": event.changes}, *event.parts]
        for one in told:
            row = rows[one["id"]]
            for column, (before, after) in one["changes"].items():
                assert row.get(column) == before, f"{event.name} of {one['id']}: {column} was {row.get(column)!r}"
                row[column] = after
    return {key: _told(row) for key, row in rows.items()}


async def stored() -> Rows:
    """Every row by its key, as the database has it."""
    kinds = [model for model in Tortoise.apps["graph"].values() if issubclass(model, Record)]
    return {row.key: _told(values(row)) for kind in kinds for row in await kind.all()}


def _told(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None and name not in UNTOLD}
