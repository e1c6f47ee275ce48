"""The log: everything that ever happened, in order."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from schema.record import Instant, Record, new_id, refuse_the_pen
from schema.scope import ME, Sight, domain_of, scope, scoped
from schema.sql import FALSE, TRUE, Named, Sql


class EventAudience(StrEnum):
    """Who may read an event."""

    SHARED = "SHARED"
    """Both sides."""
    INTERNAL = "INTERNAL"
    """The IT team only."""
    PRIVATE = "PRIVATE"
    """Only the person who acted."""


class HistoryEvent(Model):
    """One thing that happened. Rows are only added; `position` is the order of the world."""

    prefix = "evt"
    words = ("event", "zdarzenie")

    position = fields.BigIntField(primary_key=True)
    id = fields.UUIDField(unique=True, default=new_id)
    name = fields.CharField(max_length=60)
    at = Instant()
    effective_at = Instant()
    client_id: UUID
    client: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "graph.Organisation", related_name=False, on_delete=fields.OnDelete.RESTRICT
    )
    actor_id: UUID | None
    actor: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=fields.OnDelete.RESTRICT, null=True
    )
    on_behalf_of: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=fields.OnDelete.RESTRICT, null=True
    )
    request_id = fields.CharField(max_length=64, null=True)
    subject_type = fields.CharField(max_length=3)
    """Prefix of the subject's id."""
    subject_id = fields.UUIDField()
    changes: Any = fields.JSONField()
    """Columns of the subject that changed: `{column: [old, new]}`."""
    parts: Any = fields.JSONField()
    """Rows that belong to the subject and changed with it: `[{id, changes}]`."""
    audience = fields.CharEnumField(EventAudience, max_length=10, default=EventAudience.SHARED)

    class Meta:
        table = "history"

    async def save(self, *args: Any, **kwargs: Any) -> None:
        """The log is appended to by `schema.writing` alone."""
        refuse_the_pen()


@scope(HistoryEvent)
def history(sight: Sight, row: str) -> Sql:
    """What happened in observed organisations; in others, to what one sees oneself; and what one did in private."""
    audience = "<> 'PRIVATE'" if sight.shape.staff else "= 'SHARED'"
    told = Sql(f"{row}.audience {audience}")
    mine = Sql(f"{row}.audience = 'PRIVATE' AND {row}.actor_id = ", ME)
    of_mine = sight.asks(f"{row}.client_id") & _of_something_seen(sight, row)
    readable = TRUE if sight.shape.reads is None else _of_something_readable(sight, row)
    return readable & (told & (sight.observes(f"{row}.client_id") | of_mine) | mine)


def _of_something_seen(sight: Sight, row: str) -> Sql:
    seen = FALSE
    for model in sorted(scoped(), key=lambda one: one.__name__):
        if issubclass(model, Record) and sight.rows(model, "one") is not FALSE:
            table = model._meta.db_table
            query = Sql(f"SELECT one.id FROM {table} one WHERE ", sight.rows(model, "one"))
            among = Sql(f"{row}.subject_id IN (SELECT id FROM ", Named(f"seen_{table}", query), ")")
            seen |= Sql(f"{row}.subject_type = '{model.prefix}'") & among
    return seen


def _of_something_readable(sight: Sight, row: str) -> Sql:
    prefixes = sorted(
        f"'{model.prefix}'"
        for model in scoped()
        if issubclass(model, Record) and domain_of(model) in (sight.shape.reads or ())
    )
    return Sql(f"{row}.subject_type IN ({', '.join(prefixes)})") if prefixes else FALSE


class IdempotencyKey(Model):
    """A request that was answered once and is answered the same when it is repeated."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    actor_id = fields.UUIDField()
    key = fields.CharField(max_length=128)
    command = fields.CharField(max_length=60)
    input_hash = fields.CharField(max_length=64)
    answer: Any = fields.JSONField()
    at = Instant()

    class Meta:
        table = "idempotency_keys"
        unique_together = (("actor_id", "key"),)


class Reader(Model):
    """Somebody who reads the log on, and the place up to which they have done with it."""

    name = fields.CharField(max_length=60, primary_key=True)
    position = fields.BigIntField(default=0)

    class Meta:
        table = "readers"


class Bucket(Model):
    """Points that a caller has left, where several processes share them."""

    who = fields.CharField(max_length=100, primary_key=True)
    """Session, token or address."""
    points = fields.IntField()
    """What was in it at that moment; since then time has added to it."""
    at = Instant()

    class Meta:
        table = "buckets"


class DeprecatedUse(Model):
    """How often on a day somebody's program, or the panel for somebody, used what will be gone from the graph."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person_id = fields.UUIDField()
    application = fields.CharField(max_length=100)
    """Name of the token; empty for the panel."""
    coordinate = fields.CharField(max_length=200)
    day = fields.DateField()
    uses = fields.IntField()
    used_at = Instant()

    class Meta:
        table = "deprecated_uses"
        unique_together = (("person_id", "application", "coordinate", "day"),)
