"""Services: when a device was away to be repaired, upgraded or inspected, and what came of it."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.devices.model.device import Device, Stage
from schema.record import Day, Instant, Owned
from schema.scope import Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class ServiceKind(StrEnum):
    """What is done to a device."""

    REPAIR = "REPAIR"
    """Something broken is put right."""
    UPGRADE = "UPGRADE"
    """Something better is put in."""
    INSPECTION = "INSPECTION"
    """It is looked through."""


class Service(Owned):
    """A time that a device spent with a service."""

    prefix = "svc"
    words = ("service", "serwis")

    device_id: UUID
    device: fields.ForeignKeyRelation[Device] = fields.ForeignKeyField(
        "graph.Device", related_name=False, on_delete=RESTRICT
    )
    kind = fields.CharEnumField(ServiceKind, max_length=10, default=ServiceKind.REPAIR)
    came_from = fields.CharEnumField(Stage, max_length=10)
    """Stage in which the device was before."""
    vendor = fields.CharField(max_length=200, null=True)
    subject_type = fields.CharField(max_length=3, null=True)
    """Prefix of the id of what asked for it."""
    subject_id = fields.UUIDField(null=True)
    fault = fields.TextField(null=True)
    out_at = Instant()
    expected_back = Day(null=True)
    in_at = Instant(null=True)
    outcome = fields.TextField(null=True)
    under_warranty = fields.BooleanField(default=False)
    cost_minor = fields.BigIntField(null=True)
    cost_currency = fields.CharField(max_length=3, null=True)
    loaner_id: UUID | None
    loaner: fields.ForeignKeyNullableRelation[Device] = fields.ForeignKeyField(
        "graph.Device", related_name=False, on_delete=RESTRICT, null=True
    )

    class Meta:
        table = "services"


@scope(Service)
def services(sight: Sight, row: str) -> Sql:
    """Those of observed organisations: they tell costs."""
    return sight.observes(f"{row}.client_id")
