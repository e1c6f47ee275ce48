"""Accesses as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.accesses import model, rules
from schema.accesses.model import AccessState, SystemKind
from schema.language import Connection, Record, by_id, extend, many, mutations, node, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person


@node(model.System, ordered={"NAME": "name", "CREATED_AT": "created_at"}, default="NAME ASC")
class System(Record):
    """Something that people of an organisation open: a program, a service, a door."""

    client: Organisation | None
    """Organisation whose people open it."""
    name: str
    """What it is called there."""
    kind: SystemKind
    """What it is for."""
    purpose: str | None
    """What people do with it."""
    keeper: Person | None
    """Who answers for it in the organisation."""
    review_months: int | None
    """After how many months each access is looked at again; null when that is not asked for."""
    ended_at: dt.datetime | None
    """Since when it is used no more."""


@node(
    model.Access,
    ordered={"GRANTED_AT": "granted_at", "REVIEW_ON": "review_on", "REVOKE_ON": "revoke_on"},
    default="GRANTED_AT DESC",
)
class Access(Record):
    """That a person can open a system; no password is ever kept."""

    person: Person | None
    """Who can open it."""
    system: System | None
    """What they can open."""
    account: str | None
    """Name of the account."""
    level: str | None
    """How far it opens, in the system's own words."""
    state: AccessState
    """Whether it is open."""
    granted_at: dt.datetime
    """Since when."""
    granted_by: Person | None
    """Who gave it; null where it was written down by the installation."""
    review_on: dt.date | None
    """Day on which the client is to say whether it is still needed."""
    revoke_on: dt.date | None
    """Last day on which it may be open."""
    revoked_at: dt.datetime | None
    """When it was closed."""
    revoked_by: Person | None
    """Who closed it."""
    evidence: str | None
    """How it was closed, and how one can tell."""
    kept_because: str | None
    """Why the client kept it open although it was to be closed."""


@extend(System)
class OfSystem:
    """Who can open a system."""

    accesses: Connection[Access] = many(model.Access, via="system_id")
    """Who can, or could, open it, the latest first."""


@extend(Person)
class OfPerson:
    """What a person can open."""

    accesses: Connection[Access] = many(model.Access, via="person_id")
    """What they can, or could, open, the latest first."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation uses."""

    systems: Connection[System] = many(model.System, via="client_id")
    """Systems in its register."""


@query
class Query:
    """Systems, and who can open them."""

    system: System | None = by_id(model.System)
    """The system with that id."""
    systems: Connection[System] = many(model.System)
    """Systems of the organisations that the viewer belongs to or works for, also those that are used no more."""
    access: Access | None = by_id(model.Access)
    """The access with that id."""
    accesses: Connection[Access] = many(model.Access)
    """Who can, or could, open what: the viewer's own, and those in the organisations that they observe."""


Mutation = mutations(
    systemAdd=(rules.add_system, rules.SYSTEM_ADDED),
    systemUpdate=(rules.update_system, rules.SYSTEM_UPDATED),
    systemEnd=(rules.end_system, rules.SYSTEM_ENDED),
    accessGrant=(rules.grant, rules.GRANTED),
    accessCorrect=(rules.correct, rules.CORRECTED),
    accessConfirm=(rules.confirm, rules.CONFIRMED),
    accessRecall=(rules.recall, rules.RECALLED),
    accessKeep=(rules.keep_open, rules.KEPT),
    accessRevoke=(rules.revoke, rules.REVOKED),
)
