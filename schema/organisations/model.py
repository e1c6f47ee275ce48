"""Organisations: the IT company, its clients, and partners."""

from __future__ import annotations

from enum import StrEnum

from tortoise import fields

from schema.record import Record
from schema.scope import MY_ORGANISATION, Sight, scope
from schema.sql import Sql


class OrganisationKind(StrEnum):
    """What an organisation is in the cooperation."""

    ENTERPRISE = "ENTERPRISE"
    """The IT company that runs this installation; there is exactly one."""
    CLIENT = "CLIENT"
    """A company whose IT it looks after."""
    PARTNER = "PARTNER"
    """An organisation with which it works together."""


class Organisation(Record):
    """A company or other body that takes part."""

    prefix = "org"
    words = ("organisation", "organizacja")

    client_id = fields.UUIDField()
    code = fields.CharField(max_length=12, unique=True)
    name = fields.CharField(max_length=200)
    kind = fields.CharEnumField(OrganisationKind, max_length=10)
    city = fields.CharField(max_length=100, null=True)
    confirmation_days = fields.SmallIntField(default=5)
    """Working days in which it may object to what was resolved, before that closes by itself."""
    reopening_days = fields.SmallIntField(default=14)
    """Days in which it may reopen what was resolved."""

    class Meta:
        table = "organisations"


@scope(Organisation)
def organisations(sight: Sight, row: str) -> Sql:
    """One's own, those one works for, and the IT company."""
    return sight.belongs(f"{row}.id") | Sql(f"({row}.id = ", MY_ORGANISATION, f" OR {row}.kind = 'ENTERPRISE')")
