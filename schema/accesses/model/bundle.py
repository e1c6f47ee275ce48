"""Bundles: what comes with a role."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from schema.accesses.model.access import System
from schema.devices.model import DeviceModel
from schema.record import Instant, Owned
from schema.scope import Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class Bundle(Owned):
    """What people in one role open, and which devices they are to have."""

    prefix = "bun"
    words = ("bundle", "zestaw")

    name = fields.CharField(max_length=100)
    purpose = fields.TextField(null=True)
    ended_at = Instant(null=True)

    class Meta:
        table = "bundles"


class BundleItem(Owned):
    """One thing in a bundle: a system, or a model of device."""

    prefix = "bit"
    words = ("item of a bundle", "pozycja zestawu")

    bundle: fields.ForeignKeyRelation[Bundle] = fields.ForeignKeyField(
        "graph.Bundle", related_name=False, on_delete=RESTRICT
    )
    system_id: UUID | None
    system: fields.ForeignKeyNullableRelation[System] = fields.ForeignKeyField(
        "graph.System", related_name=False, on_delete=RESTRICT, null=True
    )
    level = fields.CharField(max_length=100, null=True)
    device_model_id: UUID | None
    device_model: fields.ForeignKeyNullableRelation[DeviceModel] = fields.ForeignKeyField(
        "graph.DeviceModel", related_name=False, on_delete=RESTRICT, null=True
    )
    ended_at = Instant(null=True)

    class Meta:
        table = "bundle_items"


@scope(Bundle)
@scope(BundleItem)
def bundles(sight: Sight, row: str) -> Sql:
    """Those of organisations that one observes."""
    return sight.observes(f"{row}.client_id")
