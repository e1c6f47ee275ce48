"""Systems, and who can open them; never with what."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import Sql

RESTRICT = fields.OnDelete.RESTRICT


class SystemKind(StrEnum):
    """What a system is for."""

    IDENTITY = "IDENTITY"
    """Signing in elsewhere."""
    MAIL = "MAIL"
    """Mail and calendars."""
    FILES = "FILES"
    """Keeping and sharing files."""
    BUSINESS = "BUSINESS"
    """The work itself: accounting, orders, customers."""
    NETWORK = "NETWORK"
    """The network, servers and devices."""
    BUILDING = "BUILDING"
    """Doors, gates and alarms."""
    OTHER = "OTHER"
    """Anything else."""


class AccessState(StrEnum):
    """Whether an access is open."""

    ACTIVE = "ACTIVE"
    """Open."""
    REVOKE_DUE = "REVOKE_DUE"
    """Open, and to be closed."""
    REVOKED = "REVOKED"
    """Closed."""


class System(Owned):
    """Something that people of an organisation open: a program, a service, a door."""

    prefix = "sys"
    words = ("system", "system")

    name = fields.CharField(max_length=100)
    folded = fields.TextField()
    """The name without case and diacritics."""
    kind = fields.CharEnumField(SystemKind, max_length=10)
    purpose = fields.TextField(null=True)
    keeper_id: UUID | None
    keeper: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    review_months = fields.IntField(null=True)
    seat_minor = fields.BigIntField(null=True)
    """What a month costs for everybody who can open it."""
    seat_currency = fields.CharField(max_length=3, null=True)
    ended_at = Instant(null=True)

    class Meta:
        table = "systems"


class Access(Owned):
    """That a person can open a system: since when, how far, until when, and how it was closed."""

    prefix = "acc"
    words = ("access", "dostęp")
    state_field = "state"

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    system_id: UUID
    system: fields.ForeignKeyRelation[System] = fields.ForeignKeyField(
        "graph.System", related_name=False, on_delete=RESTRICT
    )
    account = fields.CharField(max_length=120, null=True)
    level = fields.CharField(max_length=100, null=True)
    state = fields.CharEnumField(AccessState, max_length=10)
    granted_at = Instant()
    granted_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    review_on = fields.DateField(null=True)
    revoke_on = fields.DateField(null=True)
    revoked_at = Instant(null=True)
    revoked_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    evidence = fields.TextField(null=True)
    kept_because = fields.TextField(null=True)

    class Meta:
        table = "accesses"


@scope(System)
def systems(sight: Sight, row: str) -> Sql:
    """Those of the organisations that one belongs to or works for."""
    return sight.belongs(f"{row}.client_id")


@scope(Access)
def accesses(sight: Sight, row: str) -> Sql:
    """One's own, and those in organisations that one observes."""
    own = sight.belongs(f"{row}.client_id") & Sql(f"{row}.person_id = ", ME)
    return sight.observes(f"{row}.client_id") | own
