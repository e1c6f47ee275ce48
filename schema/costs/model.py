"""What things cost, and what is agreed about money with a client."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.devices.model import Device
from schema.people.model import Person
from schema.record import Day, Instant, Owned
from schema.scope import Sight, scope
from schema.sql import TRUE, Sql
from schema.tickets.model import Audience, Ticket

RESTRICT = fields.OnDelete.RESTRICT


class CostKind(StrEnum):
    """What money is spent on."""

    PURCHASE = "PURCHASE"
    """Buying a device."""
    REPAIR = "REPAIR"
    """A service: repair, upgrade, inspection."""
    LICENCE = "LICENCE"
    """The right to use something."""
    LABOUR = "LABOUR"
    """Work."""
    LEASE = "LEASE"
    """Using what belongs to others."""
    DISPOSAL = "DISPOSAL"
    """Getting rid of a device."""


class Cost(Owned):
    """An amount that was spent. It is not changed: another takes its place, and it ends."""

    prefix = "cst"
    words = ("cost", "koszt")

    kind = fields.CharEnumField(CostKind, max_length=8)
    amount_minor = fields.BigIntField()
    amount_currency = fields.CharField(max_length=3)
    spent_on = Day(null=True)
    month = fields.CharField(max_length=7, null=True)
    """Year and month of the day on which it was spent."""
    covers_from = Day(null=True)
    covers_until = Day(null=True)
    device_id: UUID | None
    device: fields.ForeignKeyNullableRelation[Device] = fields.ForeignKeyField(
        "graph.Device", related_name=False, on_delete=RESTRICT, null=True
    )
    person_id: UUID | None
    person: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    ticket_id: UUID | None
    ticket: fields.ForeignKeyNullableRelation[Ticket] = fields.ForeignKeyField(
        "graph.Ticket", related_name=False, on_delete=RESTRICT, null=True
    )
    note = fields.CharField(max_length=1000, null=True)
    audience = fields.CharEnumField(Audience, max_length=10, default=Audience.SHARED)
    told_by = fields.UUIDField(null=True)
    """What tells it: the device that was bought, the service, the entry of work. None of them is counted twice."""
    corrects_id: UUID | None
    corrects: fields.ForeignKeyNullableRelation[Cost] = fields.ForeignKeyField(
        "graph.Cost", related_name=False, on_delete=RESTRICT, null=True
    )
    ended_at = Instant(null=True)

    class Meta:
        table = "costs"


class Tariff(Owned):
    """What an hour of work costs a client from a day on, and when its fiscal year ends. The latest one holds."""

    prefix = "trf"
    words = ("tariff", "stawka")

    from_on = Day()
    hour_minor = fields.BigIntField()
    hour_currency = fields.CharField(max_length=3)
    year_end = fields.CharField(max_length=5, default="12-31")
    """Month and day on which a fiscal year ends."""

    class Meta:
        table = "tariffs"


class Budget(Owned):
    """How much an organisation means to spend in a calendar year, in one currency."""

    prefix = "bgt"
    words = ("budget", "budżet")

    year = fields.SmallIntField()
    amount_minor = fields.BigIntField()
    amount_currency = fields.CharField(max_length=3)

    class Meta:
        table = "budgets"


@scope(Cost)
def costs(sight: Sight, row: str) -> Sql:
    """Those of observed organisations; of work that is not shared, and what was corrected, only for the IT team."""
    told = TRUE if sight.shape.staff else Sql(f"({row}.audience = 'SHARED' AND {row}.ended_at IS NULL)")
    return told & sight.observes(f"{row}.client_id")


@scope(Tariff)
@scope(Budget)
def agreed(sight: Sight, row: str) -> Sql:
    """Those of observed organisations."""
    return sight.observes(f"{row}.client_id")
