"""People: who they are, where they belong, and how they sign in."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from schema.organisations.model import Organisation
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import FALSE, Sql

RESTRICT = fields.OnDelete.RESTRICT


class PersonState(StrEnum):
    """Where a person stands in their organisation."""

    PLANNED = "PLANNED"
    """Hired, not there yet."""
    ACTIVE = "ACTIVE"
    """Works there."""
    ON_LEAVE = "ON_LEAVE"
    """Away for long."""
    LEAVING = "LEAVING"
    """Has a last day."""
    LEFT = "LEFT"
    """Works there no more."""


class Role(StrEnum):
    """What a person does in an organisation; each role gives rights."""

    OWNER = "OWNER"
    """Client: decides."""
    COORDINATOR = "COORDINATOR"
    """Client: sees the organisation, asks on behalf of others."""
    EMPLOYEE = "EMPLOYEE"
    """Client: sees and asks for what is theirs."""
    READER = "READER"
    """Sees the organisation, changes nothing."""
    ADMIN = "ADMIN"
    """IT company: executes and runs the installation."""
    ACCOUNT_MANAGER = "ACCOUNT_MANAGER"
    """IT company: executes and answers for the cooperation."""
    TECHNICIAN = "TECHNICIAN"
    """IT company: executes."""
    EXECUTIVE = "EXECUTIVE"
    """Partner: speaks for it."""
    AMBASSADOR = "AMBASSADOR"
    """Partner: carries the cooperation day by day."""


class Language(StrEnum):
    """Language in which a person is spoken to."""

    PL = "PL"
    """Polish."""
    EN = "EN"
    """English."""


class Person(Owned):
    """Someone who belongs to one organisation."""

    prefix = "per"
    words = ("person", "osoba")
    state_field = "state"

    name = fields.CharField(max_length=200)
    email = fields.CharField(max_length=254, null=True)
    phone = fields.CharField(max_length=40, null=True)
    title = fields.CharField(max_length=120, null=True)
    state = fields.CharEnumField(PersonState, max_length=10, default=PersonState.ACTIVE)
    language = fields.CharEnumField(Language, max_length=2, default=Language.PL)
    location = fields.CharField(max_length=200, null=True)
    manager_id: UUID | None
    manager: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    start_on = fields.DateField(null=True)
    last_day = fields.DateField(null=True)
    search = fields.TextField(default="")
    withdrawn_at = Instant(null=True)

    class Meta:
        table = "people"


class Membership(Owned):
    """A role of a person in one organisation, or in all; `client` is the organisation the person belongs to."""

    prefix = "mem"
    words = ("membership", "członkostwo")

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    organisation: fields.ForeignKeyNullableRelation[Organisation] = fields.ForeignKeyField(
        "graph.Organisation", related_name=False, on_delete=RESTRICT, null=True
    )
    role = fields.CharEnumField(Role, max_length=16)
    ended_at = Instant(null=True)

    class Meta:
        table = "memberships"


class Password(Owned):
    """Proof that a person knows their password: an argon2id hash, never the password."""

    prefix = "pwd"
    words = ("password", "hasło")

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, unique=True
    )
    hash = fields.CharField(max_length=200)
    failures = fields.IntField(default=0)
    failing_since = Instant(null=True)

    class Meta:
        table = "passwords"


class PasswordLink(Owned):
    """A way to set one's password without knowing the one before: works once; only a hash of its secret is kept."""

    prefix = "pln"
    words = ("password link", "link do hasła")

    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    hash = fields.CharField(max_length=64, unique=True)
    expires_at = Instant()
    ended_at = Instant(null=True)

    class Meta:
        table = "password_links"


class Session(Owned):
    """A browser in which a person is signed in; only a hash of its secret is kept."""

    prefix = "ses"
    words = ("session", "sesja")

    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    hash = fields.CharField(max_length=64, unique=True)
    agent = fields.CharField(max_length=200, null=True)
    used_at = Instant(null=True)
    expires_at = Instant()
    ended_at = Instant(null=True)

    class Meta:
        table = "sessions"


class Token(Owned):
    """A key with which a program acts for a person, within scopes; only a hash of it is kept."""

    prefix = "tok"
    words = ("token", "token")

    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    name = fields.CharField(max_length=100)
    hash = fields.CharField(max_length=64, unique=True)
    scopes: Any = fields.JSONField()
    expires_at = Instant()
    ended_at = Instant(null=True)

    class Meta:
        table = "tokens"


@scope(Person)
def people(sight: Sight, row: str) -> Sql:
    """Oneself, those of the organisations one belongs to or works for, and the IT team."""
    of_the_team = Sql(
        f"{row}.client_id IN (SELECT enterprise.id FROM organisations enterprise WHERE enterprise.kind = 'ENTERPRISE')"
    )
    return Sql(f"{row}.withdrawn_at IS NULL") & (
        sight.belongs(f"{row}.client_id") | Sql(f"{row}.id = ", ME) | of_the_team
    )


@scope(Membership)
def memberships(sight: Sight, row: str) -> Sql:
    """One's own, and those in or of organisations one observes."""
    observed = sight.observes(f"{row}.client_id") | sight.observes(f"{row}.organisation_id")
    return Sql(f"{row}.person_id = ", ME) | observed


@scope(Password)
@scope(Session)
@scope(Token)
def credentials(sight: Sight, row: str) -> Sql:
    """One's own only."""
    return Sql(f"{row}.person_id = ", ME)


@scope(PasswordLink)
def password_links(sight: Sight, row: str) -> Sql:
    """Nobody's to see: whoever has the secret has the link."""
    return FALSE


def plays(roles: Iterable[Role], row: str) -> Sql:
    """Whether the viewer has one of these roles where the row belongs."""
    listed = ", ".join(f"'{role}'" for role in sorted(roles))
    there = f"(mine.organisation_id IS NULL OR mine.organisation_id = {row}.client_id)"
    mine = f"SELECT 1 FROM memberships mine WHERE mine.ended_at IS NULL AND mine.role IN ({listed}) AND {there}"
    return Sql(f"EXISTS ({mine} AND mine.person_id = ", ME, ")")
