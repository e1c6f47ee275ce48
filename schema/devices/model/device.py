"""Devices: every piece of equipment, and who holds it."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.decisions.model import Decision
from schema.devices.model.catalogue import DeviceModel
from schema.people.model import Person
from schema.record import Day, Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class Stage(StrEnum):
    """Where a device stands in its life."""

    ORDERED = "ORDERED"
    """Bought, not here yet."""
    IN_STOCK = "IN_STOCK"
    """Here, free to be handed over."""
    RESERVED = "RESERVED"
    """Here, promised to someone."""
    IN_USE = "IN_USE"
    """With its holder."""
    RETURNING = "RETURNING"
    """On its way back from its holder."""
    IN_REPAIR = "IN_REPAIR"
    """With a service."""
    RETIRED = "RETIRED"
    """Out of use for good, not disposed of yet."""
    DISPOSED = "DISPOSED"
    """Gone."""
    LOST = "LOST"
    """Missing or stolen."""


class Ownership(StrEnum):
    """Whose a device is."""

    OWNED = "OWNED"
    """The client's."""
    LEASED = "LEASED"
    """A leasing company's."""
    RENTED = "RENTED"
    """Rented."""
    BYOD = "BYOD"
    """Its holder's own."""
    PROVIDER_LOANER = "PROVIDER_LOANER"
    """Lent by the IT company."""


class AssignmentKind(StrEnum):
    """For how long a device is with its holder."""

    PERMANENT = "PERMANENT"
    """Until it is taken back."""
    LOAN = "LOAN"
    """Until an agreed day."""


class Disposal(StrEnum):
    """What became of a device that is gone."""

    SOLD = "SOLD"
    """It was sold."""
    DONATED = "DONATED"
    """It was given away."""
    RECYCLED = "RECYCLED"
    """It went to be recycled."""
    RETURNED = "RETURNED"
    """It went back to whom it belonged."""
    DESTROYED = "DESTROYED"
    """It was destroyed."""


class Acceptance(StrEnum):
    """What its holder said to a device that was handed to them."""

    PENDING = "PENDING"
    """They were asked and have not answered yet."""
    ACCEPTED = "ACCEPTED"
    """They have it, as it was described."""
    DECLINED = "DECLINED"
    """They do not: it is back in stock."""


class Label(Owned):
    """A word of an organisation's own for some of the devices in one stage; it means nothing to the rules."""

    prefix = "lbl"
    words = ("label", "etykieta")

    stage = fields.CharEnumField(Stage, max_length=10)
    name = fields.CharField(max_length=60)
    ended_at = Instant(null=True)

    class Meta:
        table = "labels"


class Device(Owned):
    """A piece of equipment, from purchase to disposal."""

    prefix = "dev"
    words = ("device", "urządzenie")
    state_field = "stage"

    tag = fields.CharField(max_length=40)
    serial = fields.CharField(max_length=80, null=True)
    model_id: UUID
    model: fields.ForeignKeyRelation[DeviceModel] = fields.ForeignKeyField(
        "graph.DeviceModel", related_name=False, on_delete=RESTRICT
    )
    ownership = fields.CharEnumField(Ownership, max_length=16, default=Ownership.OWNED)
    stage = fields.CharEnumField(Stage, max_length=10)
    holder_id: UUID | None
    holder: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    reserved_for_id: UUID | None
    reserved_for: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    label_id: UUID | None
    label: fields.ForeignKeyNullableRelation[Label] = fields.ForeignKeyField(
        "graph.Label", related_name=False, on_delete=RESTRICT, null=True
    )
    location = fields.CharField(max_length=200, null=True)
    purchased_on = Day(null=True)
    price_minor = fields.BigIntField(null=True)
    price_currency = fields.CharField(max_length=3, null=True)
    supplier = fields.CharField(max_length=200, null=True)
    warranty_until = Day(null=True)
    lease_until = Day(null=True)
    life_months = fields.SmallIntField(null=True)
    """For how many months it is to serve, where that is not what its model says."""
    lost_how = fields.TextField(null=True)
    """What is known of the loss, while it is lost."""
    retired_reason = fields.TextField(null=True)
    disposal = fields.CharEnumField(Disposal, max_length=10, null=True)
    disposed_at = Instant(null=True)
    wipe_proof = fields.TextField(null=True)
    """What proves that its data are gone; a device that is gone without it had no storage."""
    withdrawn_at = Instant(null=True)
    """Set when the device was entered by mistake: then it exists for nobody, and its tag may be entered again."""

    class Meta:
        table = "devices"


class Assignment(Owned):
    """A period in which a person or a place held a device."""

    prefix = "asg"
    words = ("assignment", "przydział")

    device_id: UUID
    device: fields.ForeignKeyRelation[Device] = fields.ForeignKeyField(
        "graph.Device", related_name=False, on_delete=RESTRICT
    )
    holder_id: UUID | None
    holder: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    location = fields.CharField(max_length=200, null=True)
    kind = fields.CharEnumField(AssignmentKind, max_length=10, default=AssignmentKind.PERMANENT)
    from_at = Instant()
    to_at = Instant(null=True)
    expected_return = Day(null=True)
    handed_by_id: UUID | None
    handed_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    accessories = fields.TextField(null=True)
    condition_out = fields.TextField(null=True)
    condition_in = fields.TextField(null=True)
    kept_because = fields.TextField(null=True)
    acceptance = fields.CharEnumField(Acceptance, max_length=8, null=True)
    decision_id: UUID | None
    decision: fields.ForeignKeyNullableRelation[Decision] = fields.ForeignKeyField(
        "graph.Decision", related_name=False, on_delete=RESTRICT, null=True
    )

    class Meta:
        table = "assignments"


@scope(Label)
def labels(sight: Sight, row: str) -> Sql:
    """Those of organisations to which one belongs."""
    return sight.belongs(f"{row}.client_id")


@scope(Device)
def devices(sight: Sight, row: str) -> Sql:
    """Those of observed organisations; of others, those one holds."""
    mine = sight.asks(f"{row}.client_id") & Sql(f"{row}.holder_id = ", ME)
    return Sql(f"{row}.withdrawn_at IS NULL") & (sight.observes(f"{row}.client_id") | mine)


@scope(Assignment)
def assignments(sight: Sight, row: str) -> Sql:
    """Those of observed organisations; of others, one's own."""
    return sight.observes(f"{row}.client_id") | sight.asks(f"{row}.client_id") & Sql(f"{row}.holder_id = ", ME)
