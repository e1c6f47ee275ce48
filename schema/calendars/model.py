"""Calendars: when somebody works, hour by hour, and on which days nobody does."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise import fields

from schema.record import Day, Instant, Owned
from schema.scope import Sight, scope
from schema.sql import Sql


class Calendar(Owned):
    """Hours in which somebody works; `client` is whose they are, and the IT company's serve all of its clients."""

    prefix = "cal"
    words = ("calendar", "kalendarz")

    name = fields.CharField(max_length=100)
    zone = fields.CharField(max_length=60)
    """Time zone by its IANA name: `Europe/Warsaw`."""
    week: Any = fields.JSONField()
    """Stretches of work in local time, in order: `["MON 08:00-12:00", "MON 13:00-17:00"]`."""
    former: Any = fields.JSONField(default=list)
    """What was before, the earliest first: `[{"until": "2026-09-01T00:00:00+00:00", "zone": ..., "week": [...]}]`."""
    hours_at = Instant(null=True)
    """When the hours or the days off were last changed; null if they never were."""

    class Meta:
        table = "calendars"


class Closure(Owned):
    """Days on which a calendar is closed."""

    prefix = "clo"
    words = ("closure", "dni wolne")

    calendar_id: UUID
    calendar: fields.ForeignKeyRelation[Calendar] = fields.ForeignKeyField(
        "graph.Calendar", related_name=False, on_delete=fields.OnDelete.RESTRICT
    )
    from_on = Day()
    to_on = Day()
    """The last day, closed too."""
    name = fields.CharField(max_length=100)
    ended_at = Instant(null=True)
    """Set when the days are worked after all."""

    class Meta:
        table = "closures"


@scope(Calendar)
@scope(Closure)
def calendars(sight: Sight, row: str) -> Sql:
    """Those of one's organisations, and those of the IT company."""
    company = Sql(f"{row}.client_id IN (SELECT it.id FROM organisations it WHERE it.kind = 'ENTERPRISE')")
    return sight.belongs(f"{row}.client_id") | company
