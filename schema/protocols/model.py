"""Protocols of devices that were handed over: each is drawn once, kept as a file, and never drawn over."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.devices.model import Assignment
from schema.files.model import File, holds
from schema.people.model import Language
from schema.record import Owned
from schema.scope import Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class Occasion(StrEnum):
    """What a protocol was drawn up for."""

    HANDED_OVER = "HANDED_OVER"
    """The device was handed over."""
    ACCEPTED = "ACCEPTED"
    """Whoever has it said that they do."""
    CORRECTED = "CORRECTED"
    """What the device is called was put right while they have it."""


class ProtocolState(StrEnum):
    """Whether a protocol is on paper."""

    DUE = "DUE"
    """It is about to be drawn."""
    KEPT = "KEPT"
    """It is kept, as it is and for good."""


class Protocol(Owned):
    """The protocol of a hand-over in one language; another edition takes nothing from those before."""

    prefix = "prt"
    words = ("protocol", "protokół")
    state_field = "state"

    assignment_id: UUID
    assignment: fields.ForeignKeyRelation[Assignment] = fields.ForeignKeyField(
        "graph.Assignment", related_name=False, on_delete=RESTRICT
    )
    occasion = fields.CharEnumField(Occasion, max_length=11)
    edition = fields.SmallIntField()
    language = fields.CharEnumField(Language, max_length=2)
    state = fields.CharEnumField(ProtocolState, max_length=4, default=ProtocolState.DUE)
    file_id: UUID | None
    file: fields.ForeignKeyNullableRelation[File] = fields.ForeignKeyField(
        "graph.File", related_name=False, on_delete=RESTRICT, null=True
    )

    class Meta:
        table = "protocols"
        unique_together = (("client_id", "file_id"),)


@scope(Protocol)
def protocols(sight: Sight, row: str) -> Sql:
    """Those of assignments that one sees."""
    given = Sql(f"SELECT 1 FROM assignments given WHERE given.id = {row}.assignment_id AND ")
    return Sql("EXISTS (", given, sight.rows(Assignment, "given"), ")")


@holds
def kept(sight: Sight, row: str) -> Sql:
    """Files of protocols that one sees; flat, because SQLite reads only so many brackets within brackets."""
    drawn = "SELECT 1 FROM protocols drawn JOIN assignments given ON given.id = drawn.assignment_id"
    return Sql(f"EXISTS ({drawn} WHERE drawn.file_id = {row}.id AND ", sight.rows(Assignment, "given"), ")")
