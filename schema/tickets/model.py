"""Tickets: what someone needs, who is on it, and how it ended."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.devices.model import Device
from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import FALSE, TRUE, Named, Sql

RESTRICT = fields.OnDelete.RESTRICT


class TicketKind(StrEnum):
    """What kind of need a ticket is."""

    INCIDENT = "INCIDENT"
    """Something does not work."""
    REQUEST = "REQUEST"
    """Something is wanted."""


class Source(StrEnum):
    """The way a ticket came in."""

    PANEL = "PANEL"
    """The client panel."""
    EMAIL = "EMAIL"
    """A mail."""
    PHONE = "PHONE"
    """A call."""
    API = "API"
    """A program."""


class TicketState(StrEnum):
    """Where a ticket stands in its work."""

    NEW = "NEW"
    """Nobody is on it yet."""
    OPEN = "OPEN"
    """Somebody is on it."""
    PENDING = "PENDING"
    """It waits for someone."""
    RESOLVED = "RESOLVED"
    """Done, to be confirmed."""
    CLOSED = "CLOSED"
    """Confirmed, or nobody objected."""
    CANCELLED = "CANCELLED"
    """Not needed any more."""


class Turn(StrEnum):
    """Whose move it is."""

    CLIENT = "CLIENT"
    """The client's."""
    IT = "IT"
    """The IT team's."""
    THIRD_PARTY = "THIRD_PARTY"
    """A supplier's or another third party's."""
    NOBODY = "NOBODY"
    """Nobody's: it is over."""


class Priority(StrEnum):
    """How soon a ticket is to be taken care of: P1 first."""

    P1 = "P1"
    """Critical."""
    P2 = "P2"
    """High."""
    P3 = "P3"
    """Moderate."""
    P4 = "P4"
    """Low."""


class PendingParty(StrEnum):
    """Whom a pending ticket waits for."""

    CLIENT = "CLIENT"
    """The client."""
    VENDOR = "VENDOR"
    """A supplier."""
    PROVIDER_SCHEDULED = "PROVIDER_SCHEDULED"
    """The IT team, at an agreed time."""


class Resolution(StrEnum):
    """The way a ticket ended."""

    FIXED = "FIXED"
    """The cause was removed."""
    WORKAROUND = "WORKAROUND"
    """There is a way round."""
    FULFILLED = "FULFILLED"
    """What was wanted is there."""
    NOT_REPRODUCIBLE = "NOT_REPRODUCIBLE"
    """It did not happen again."""
    DECLINED = "DECLINED"
    """It will not be done."""
    OTHER = "OTHER"
    """Something else; the text says what."""


class Audience(StrEnum):
    """Who may read something."""

    SHARED = "SHARED"
    """Both sides."""
    INTERNAL = "INTERNAL"
    """The IT team only."""


class Ticket(Owned):
    """What someone needs, who is on it, and how it ended."""

    prefix = "tkt"
    words = ("ticket", "zgłoszenie")
    state_field = "state"

    number = fields.IntField()
    kind = fields.CharEnumField(TicketKind, max_length=10)
    title = fields.CharField(max_length=200)
    body = fields.TextField(default="")
    source = fields.CharEnumField(Source, max_length=10, default=Source.PANEL)
    requester_id: UUID
    requester: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    assignee_id: UUID | None
    assignee: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    category = fields.CharField(max_length=100, null=True)
    impact = fields.SmallIntField(default=2)
    urgency = fields.SmallIntField(default=2)
    priority = fields.CharEnumField(Priority, max_length=2)
    state = fields.CharEnumField(TicketState, max_length=10, default=TicketState.NEW)
    turn = fields.CharEnumField(Turn, max_length=12, default=Turn.IT)
    pending_party = fields.CharEnumField(PendingParty, max_length=20, null=True)
    pending_reason = fields.TextField(null=True)
    remind_at = Instant(null=True)
    resolution_code = fields.CharEnumField(Resolution, max_length=20, null=True)
    resolution = fields.TextField(null=True)
    reopen_count = fields.IntField(default=0)
    opened_at = Instant()
    first_response_at = Instant(null=True)
    resolved_at = Instant(null=True)
    closed_at = Instant(null=True)
    search = fields.TextField(default="")

    class Meta:
        table = "tickets"


class Comment(Owned):
    """Something said in a ticket."""

    prefix = "com"
    words = ("comment", "komentarz")

    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    author: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    """Who said it; nobody when the installation itself did."""
    audience = fields.CharEnumField(Audience, max_length=10, default=Audience.SHARED)
    body = fields.TextField()
    at = Instant()

    class Meta:
        table = "comments"


class TicketDevice(Owned):
    """A device that a ticket is about."""

    prefix = "tkd"
    words = ("device of a ticket", "urządzenie zgłoszenia")

    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    device: fields.ForeignKeyRelation[Device] = fields.ForeignKeyField(
        "graph.Device", related_name=False, on_delete=RESTRICT
    )

    class Meta:
        table = "ticket_devices"


class TicketPerson(Owned):
    """A person whom a ticket concerns besides its requester."""

    prefix = "tkp"
    words = ("person of a ticket", "osoba zgłoszenia")

    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )

    class Meta:
        table = "ticket_people"


def _mine(sight: Sight, key: str) -> Sql:
    """Whether the id is of a ticket that one asked for or is concerned by, where one asks only for oneself."""
    concerns_me = Sql("one.id IN (SELECT link.ticket_id FROM ticket_people link WHERE link.person_id = ", ME, ")")
    asking = sight.asks("one.client_id") & (Sql("one.requester_id = ", ME) | concerns_me)
    if asking is FALSE:
        return FALSE
    mine = Named("my_tickets", Sql("SELECT one.id FROM tickets one WHERE ", asking))
    return Sql(f"{key} IN (SELECT id FROM ", mine, ")")


@scope(Ticket)
def tickets(sight: Sight, row: str) -> Sql:
    """Those of observed organisations; of others, those one asked for or is concerned by."""
    return sight.observes(f"{row}.client_id") | _mine(sight, f"{row}.id")


@scope(Comment)
def comments(sight: Sight, row: str) -> Sql:
    """Those of tickets one sees; internal ones only for the IT team."""
    shared = TRUE if sight.shape.staff else Sql(f"{row}.audience = 'SHARED'")
    return shared & (sight.observes(f"{row}.client_id") | _mine(sight, f"{row}.ticket_id"))


@scope(TicketDevice)
@scope(TicketPerson)
def links(sight: Sight, row: str) -> Sql:
    """Those of tickets one sees."""
    return sight.observes(f"{row}.client_id") | _mine(sight, f"{row}.ticket_id")
