"""What a ticket is linked with: devices, people, other tickets; and who follows it."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from schema.devices.model import Device
from schema.people.model import Person
from schema.record import Instant, Owned
from schema.tickets.model.kinds import LinkKind
from schema.tickets.model.ticket import Ticket

RESTRICT = fields.OnDelete.RESTRICT


class TicketDevice(Owned):
    """A device that a ticket is about."""

    prefix = "tkd"
    words = ("device of a ticket", "urządzenie zgłoszenia")

    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    device_id: UUID
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
    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )

    class Meta:
        table = "ticket_people"


class TicketLink(Owned):
    """What one ticket is to another of the same client."""

    prefix = "tkl"
    words = ("link between tickets", "powiązanie zgłoszeń")

    ticket_id: UUID
    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    other_id: UUID
    other: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    kind = fields.CharEnumField(LinkKind, max_length=10)
    ended_at = Instant(null=True)

    class Meta:
        table = "ticket_links"


class TicketWatcher(Owned):
    """Someone of either side who follows a ticket that is not theirs."""

    prefix = "tkw"
    words = ("watcher of a ticket", "osoba obserwująca zgłoszenie")

    ticket_id: UUID
    ticket: fields.ForeignKeyRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT
    )
    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    ended_at = Instant(null=True)

    class Meta:
        table = "ticket_watchers"
