"""Imports: files that were taken in, what came of them, and files that wait."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql
from schema.tickets.model import Ticket

RESTRICT = fields.OnDelete.RESTRICT


class ImportKind(StrEnum):
    """What a file tells of."""

    DEVICES = "DEVICES"
    """A register of a client's devices."""
    PERSONS = "PERSONS"
    """A list of a client's people."""
    MODELS = "MODELS"
    """A catalogue of device models."""
    ACCESSES = "ACCESSES"
    """Who of a client's people can open what."""
    COSTS = "COSTS"
    """What a client paid."""
    INCIDENTS = "INCIDENTS"
    """A log of a client's incidents."""


class ImportState(StrEnum):
    """Where an import stands."""

    PLANNED = "PLANNED"
    """Only its report was made; nothing else was written."""
    APPLIED = "APPLIED"
    """What it brought is there."""
    UNDONE = "UNDONE"
    """What it brought was taken back."""


class Import(Owned):
    """A file that was taken in, or shown what it would bring; `client` is whose data it holds."""

    prefix = "imp"
    words = ("import", "import")
    state_field = "state"

    kind = fields.CharEnumField(ImportKind, max_length=10)
    state = fields.CharEnumField(ImportState, max_length=10)
    file_name = fields.CharField(max_length=200)
    sha256 = fields.CharField(max_length=64)
    counts: Any = fields.JSONField()
    """Number of rows by what became of them, and other totals."""
    report: Any = fields.JSONField()
    """Every row that was not merely kept, every defect, and how the file was read."""
    choices: Any = fields.JSONField(default=dict)
    """What columns were taken for because somebody said so, by folded header: the next file's are taken alike."""
    person_id: UUID | None
    person: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    """Who took it in; null when it was done from the command line."""

    class Meta:
        table = "imports"

    @property
    def request_id(self) -> str:
        """Request under which the history tells everything that this import did."""
        return self.key


class ImportedTicket(Owned):
    """A ticket that was replayed from a log, so that the same log is not replayed twice."""

    prefix = "imt"
    words = ("imported ticket", "zaimportowane zgłoszenie")

    imported_id: UUID
    imported: fields.ForeignKeyRelation[Import] = fields.ForeignKeyField(
        "graph.Import", related_name=False, on_delete=RESTRICT
    )
    ticket_id: UUID
    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    number = fields.CharField(max_length=40)
    """Number in the log."""

    class Meta:
        table = "imported_tickets"


class Upload(Owned):
    """A file that was sent and waits to be used; `client` is the organisation of the person who sent it."""

    prefix = "upl"
    words = ("upload", "przesłany plik")

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    file_name = fields.CharField(max_length=200)
    sha256 = fields.CharField(max_length=64)
    content = fields.BinaryField()
    expires_at = Instant()

    class Meta:
        table = "uploads"


@scope(Import)
@scope(ImportedTicket)
def imports(sight: Sight, row: str) -> Sql:
    """Those of organisations one observes."""
    return sight.observes(f"{row}.client_id")


@scope(Upload)
def uploads(sight: Sight, row: str) -> Sql:
    """One's own only."""
    return Sql(f"{row}.person_id = ", ME)
