"""Mail that came in: kept as it was, and what became of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import MY_ORGANISATION, Sight, scope
from schema.sql import TRUE, Sql
from schema.tickets.model import Comment, Ticket

RESTRICT = fields.OnDelete.RESTRICT


class MailState(StrEnum):
    """What became of a mail."""

    TAKEN = "TAKEN"
    """It opened a ticket, or was said in one."""
    QUARANTINED = "QUARANTINED"
    """Somebody of the IT team has to look at it."""
    REFUSED = "REFUSED"
    """It is kept, and nothing comes of it."""
    UNREADABLE = "UNREADABLE"
    """It is kept as it came; nobody could tell what it says."""


class MailReason(StrEnum):
    """Why a mail was not taken."""

    UNKNOWN_SENDER = "UNKNOWN_SENDER"
    """Nobody here has the sender's address."""
    NOT_THEIRS = "NOT_THEIRS"
    """It answers a ticket that its sender does not see."""
    TOO_MANY = "TOO_MANY"
    """Its sender wrote too many in an hour."""
    FORGED = "FORGED"
    """The mail server found that it is not from whom it says."""
    AUTOMATIC = "AUTOMATIC"
    """A machine wrote it, such as an answer of somebody who is away."""
    BULK = "BULK"
    """It went to a list of people."""
    BOUNCE = "BOUNCE"
    """It tells that a mail did not arrive."""
    OURS = "OURS"
    """This or another Tandem sent it."""
    RULE = "RULE"
    """The ticket refused it; the note says why."""
    BROKEN = "BROKEN"
    """It is not a mail that can be read."""
    DROPPED = "DROPPED"
    """Somebody of the IT team dropped it."""


class Mail(Owned):
    """A mail that came in; `client` is whose it is: the ticket's, the sender's, or the IT company for a stranger's."""

    prefix = "mal"
    words = ("mail", "wiadomość e-mail")
    state_field = "state"

    state = fields.CharEnumField(MailState, max_length=12)
    reason = fields.CharEnumField(MailReason, max_length=16, null=True)
    note = fields.CharField(max_length=500, null=True)
    message_id = fields.CharField(max_length=500, null=True)
    digest = fields.CharField(max_length=64, unique=True)
    """Of what the sender wrote, whatever ways it took: the same mail is kept once."""
    sender = fields.CharField(max_length=320)
    """Address in `From`, in small letters; empty if there is none."""
    sender_name = fields.CharField(max_length=200)
    subject = fields.CharField(max_length=500)
    text = fields.TextField()
    attachments: Any = fields.JSONField()
    """`[{name, type, size}]`."""
    sent_at = Instant(null=True)
    person_id: UUID | None
    person: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    """Whose words it is taken for; of a letter that came back, who did not get it."""
    ticket_id: UUID | None
    ticket: fields.ForeignKeyNullableRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT, null=True
    )
    comment_id: UUID | None
    comment: fields.ForeignKeyNullableRelation[Comment] = fields.ForeignKeyField(
        "graph.Comment", related_name=False, on_delete=RESTRICT, null=True
    )
    handler_id: UUID | None
    handler: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    """Who of the IT team accepted or dropped it."""
    content = fields.BinaryField()

    class Meta:
        table = "mails"


@scope(Mail)
def mails(sight: Sight, row: str) -> Sql:
    """The IT team's alone: those of clients one works for; those of strangers only for who works for all."""
    known = Sql(f"{row}.client_id <> ", MY_ORGANISATION) & sight.observes(f"{row}.client_id")
    return sight.staff & (TRUE if sight.shape.observes == "ALL" else known)
