"""What every stored thing has: an id, a version and times; and, if it belongs to a client, that client."""

from __future__ import annotations

import datetime as dt
import os
import threading
import time
from contextvars import ContextVar
from typing import Any, ClassVar, NewType, NoReturn
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

Key = NewType("Key", str)
"""Public id of a thing of any type."""

pen: ContextVar[bool] = ContextVar("pen", default=False)
"""True while `schema.writing` writes; nothing else may set it."""

_last = 0
_lock = threading.Lock()


def new_id() -> UUID:
    """A UUIDv7: the current time in front, so ids grow, also within one millisecond."""
    global _last
    with _lock:
        _last = max(_last + 1, time.time_ns() // 1_000_000 << 12)
        stamp, counter = _last >> 12, _last & 0xFFF
    random = int.from_bytes(os.urandom(8)) & 0x3FFF_FFFF_FFFF_FFFF
    return UUID(int=stamp << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | random)


def instant(value: dt.datetime) -> dt.datetime:
    """The same moment in UTC to the millisecond, the only form in which moments are stored; naive ones are refused."""
    if value.tzinfo is None:
        raise ValueError("A moment needs its offset from UTC.")
    value = value.astimezone(dt.UTC)
    return value.replace(microsecond=value.microsecond // 1000 * 1000)


def now() -> dt.datetime:
    """This moment, in the form in which moments are stored."""
    return instant(dt.datetime.now(dt.UTC))


day_written, instant_written = dt.date.fromisoformat, dt.datetime.fromisoformat
"""How SQLite's texts are read: a guess at their form takes ten times as long, and calendars have hundreds of days."""


class Instant(fields.DatetimeField[Any]):
    """A moment in UTC, to the millisecond, on every database."""

    def to_db_value(self, value: Any, instance: Any) -> Any:
        """The moment as it is stored."""
        return instant(value) if isinstance(value, dt.datetime) else value

    def to_python_value(self, value: Any) -> Any:
        """The moment as it was stored."""
        return instant_written(value) if isinstance(value, str) else super().to_python_value(value)


class Day(fields.DateField[Any]):
    """A day."""

    def to_python_value(self, value: Any) -> Any:
        """The day as it was stored."""
        return day_written(value) if isinstance(value, str) else super().to_python_value(value)


class Record(Model):
    """A stored thing of the graph. Only `schema.writing` holds the pen."""

    prefix: ClassVar[str]
    """Prefix of the public id: `tkt` in `tkt_0192...`."""
    state_field: ClassVar[str | None] = None
    """Column that events move from state to state."""
    words: ClassVar[tuple[str, str]]
    """What people call it, in English and in Polish."""
    before: dict[str, Any]
    """What its columns held when it was read to be changed as a part of another row."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    client_id: UUID
    version = fields.IntField(default=1)
    created_at = Instant(default=now)
    updated_at = Instant(default=now)

    class Meta:
        abstract = True

    @property
    def key(self) -> str:
        """Public id: prefix and UUID, the same in the graph, in files and in logs."""
        return f"{self.prefix}_{self.id}"

    async def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, if `schema.writing` asks."""
        if not pen.get():
            refuse_the_pen()
        await super().save(*args, **kwargs)

    async def delete(self, *args: Any, **kwargs: Any) -> None:
        """Nothing is deleted: things end."""
        refuse_the_pen()


class Owned(Record):
    """A stored thing that belongs to one organisation."""

    client: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "graph.Organisation", related_name=False, on_delete=fields.OnDelete.RESTRICT
    )

    class Meta:
        abstract = True


def refuse_the_pen() -> NoReturn:
    """Refuse a write from outside `schema.writing`."""
    raise RuntimeError("Rows are written by commands only: use schema.writing.")
