"""Notices: what people want to be told, and what waits to be told to them."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql
from schema.writing import Queued


class NoticeKind(StrEnum):
    """Of what somebody is told."""

    REPLY = "REPLY"
    """Somebody wrote in a ticket or about a decision of theirs."""
    MENTIONED = "MENTIONED"
    """Somebody mentioned them in a ticket."""
    STATUS = "STATUS"
    """A ticket, a decision or a process of theirs went on: it was taken over, waits, is solved, closed."""
    OPENED = "OPENED"
    """Somebody asked for something that they may take care of."""
    ASSIGNED = "ASSIGNED"
    """A ticket is theirs, or their team's, to take care of; or a task of a process is theirs to do now."""
    DECISION = "DECISION"
    """A decision waits for them."""
    REMINDER = "REMINDER"
    """A decision, a task or a review of accesses still waits for them, and its time is nearly over."""
    SLA = "SLA"
    """What was promised about a ticket of theirs is in danger, or was not kept."""


class Pace(StrEnum):
    """How soon somebody is told."""

    AT_ONCE = "AT_ONCE"
    """As soon as it happens, outside of quiet hours."""
    DAILY = "DAILY"
    """Once a day, together with the rest."""
    NEVER = "NEVER"
    """Not at all."""


class Weekday(StrEnum):
    """A day of the week."""

    MON = "MON"
    """Monday."""
    TUE = "TUE"
    """Tuesday."""
    WED = "WED"
    """Wednesday."""
    THU = "THU"
    """Thursday."""
    FRI = "FRI"
    """Friday."""
    SAT = "SAT"
    """Saturday."""
    SUN = "SUN"
    """Sunday."""


class Preference(Owned):
    """What a person wants to be told, and when not; whoever has none has what their roles give."""

    prefix = "prf"
    words = ("preference", "ustawienie powiadomień")

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=fields.OnDelete.RESTRICT, unique=True
    )
    paces: Any = fields.JSONField(default=dict)
    """Pace by kind, for those kinds of which they chose it."""
    zone = fields.CharField(max_length=60, default="Europe/Warsaw")
    """Time zone of the hours, by its IANA name."""
    quiet_from = fields.CharField(max_length=5, null=True)
    quiet_to = fields.CharField(max_length=5, null=True)
    quiet_days: Any = fields.JSONField(default=list)
    """Days that are quiet from morning to night."""
    digest_hour = fields.IntField(default=7)
    """Hour at which they are told what is told once a day."""
    returned_at = Instant(null=True)
    """When a mail server said that their address takes no mail."""
    returned_email = fields.CharField(max_length=254, null=True)
    """The address of which it said so; another one is tried."""
    returned_why = fields.CharField(max_length=300, null=True)

    class Meta:
        table = "preferences"


class Notice(Queued):
    """Something of which a person is to be told; once for each event, whatever it is to them."""

    person_id = fields.UUIDField()
    kind = fields.CharEnumField(NoticeKind, max_length=10)
    key = fields.CharField(max_length=100)
    """What it tells of, once for each person: the event, or the date of a reminder."""
    event_id = fields.UUIDField(null=True)
    about = fields.CharField(max_length=60)
    """Name of the event."""
    subject_type = fields.CharField(max_length=3)
    subject_id = fields.UUIDField()
    happened_at = Instant()
    together = fields.BooleanField(default=False)
    """Whether it is told in one letter with what else is due: once a day, or after quiet hours."""
    hash = fields.CharField(max_length=64, null=True)
    """Of the secret by which whoever has the letter stops such letters."""
    secret = fields.CharField(max_length=43, null=True)
    """Of which the letter's links are made, as long as it may have to be sent again: every copy has the same links."""

    class Meta:
        table = "notices"
        unique_together = (("person_id", "key"),)


@scope(Preference)
def preferences(sight: Sight, row: str) -> Sql:
    """One's own, and for the IT team those of whom it works for: it has to know whether its letters arrive."""
    return Sql(f"{row}.person_id = ", ME) | (sight.staff & sight.observes(f"{row}.client_id"))
