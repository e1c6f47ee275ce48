"""Files: what people attach to what they say. Their contents lie outside of the database, under their ids."""

from __future__ import annotations

from enum import StrEnum
from functools import reduce
from operator import or_
from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Predicate, Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class FileState(StrEnum):
    """Where a file stands."""

    STAGED = "STAGED"
    """It was sent and waits to be attached; only whoever sent it sees it."""
    ATTACHED = "ATTACHED"
    """It hangs on something, and whoever sees that sees it."""
    DROPPED = "DROPPED"
    """It was not attached, and its content is gone or goes soon."""


class File(Owned):
    """A file that somebody sent, to be attached to what they say."""

    prefix = "fil"
    words = ("file", "plik")
    state_field = "state"

    name = fields.CharField(max_length=200)
    media_type = fields.CharField(max_length=100)
    """What its content is, whatever its name says."""
    size = fields.IntField()
    """How many bytes it has."""
    sha256 = fields.CharField(max_length=64)
    state = fields.CharEnumField(FileState, max_length=10, default=FileState.STAGED)
    thumbnail = fields.BooleanField(default=False)
    """Whether there is a small picture of it."""
    sender_id: UUID
    sender: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    sent_at = Instant()

    class Meta:
        table = "files"


_holders: list[Predicate] = []


def holds(predicate: Predicate) -> Predicate:
    """Declare, from above, which files are seen because of what they hang on."""
    _holders.append(predicate)
    return predicate


@scope(File)
def files(sight: Sight, row: str) -> Sql:
    """Those that one sent and did not attach, and those that hang on something that one sees."""
    waiting = Sql(f"({row}.state <> 'ATTACHED' AND {row}.sender_id = ", ME, ")")
    # Only what is attached hangs on something. Without brackets within brackets: SQLite's parser has little room.
    return reduce(or_, (holder(sight, row) for holder in _holders), waiting)
