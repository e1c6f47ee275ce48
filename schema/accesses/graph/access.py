"""Accesses as the outside sees them: their types."""

from __future__ import annotations

import datetime as dt

from schema.accesses import model
from schema.accesses.model import AccessState, LineState, RequestState, SystemKind
from schema.decisions.graph import Decision
from schema.devices.graph import DeviceModel
from schema.language import Money, Record, made_of, node
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.scope import Sight
from schema.sql import Sql


def observed(sight: Sight, row: str) -> Sql:
    """Costs are for those who observe the organisation."""
    return sight.observes(f"{row}.client_id")


@node(model.System, search="folded", ordered={"NAME": "folded", "CREATED_AT": "created_at"}, default="NAME ASC")
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
    seat: Money | None = made_of(Money, minor="seat_minor", currency="seat_currency", to=observed)
    """Net price of a seat for a month: of one access that is open. For those who observe the organisation."""
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


@node(model.Bundle, ordered={"NAME": "name", "CREATED_AT": "created_at"}, default="NAME ASC")
class Bundle(Record):
    """What people in one role of an organisation open, and which devices they are to have."""

    client: Organisation | None
    """Organisation whose people it is for."""
    name: str
    """Role that it is for."""
    purpose: str | None
    """Whom it is for, in a sentence."""
    ended_at: dt.datetime | None
    """Since when it is used no more."""


@node(model.BundleItem, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT ASC")
class BundleItem(Record):
    """One thing in a bundle: a system, or a model of device."""

    bundle: Bundle | None
    """What it is in."""
    system: System | None
    """What is opened; null when it is a device."""
    level: str | None
    """How far it opens, in the system's own words."""
    device_model: DeviceModel | None
    """What device is wished for; null when it is a system."""
    ended_at: dt.datetime | None
    """Since when it is in the bundle no more."""


@node(model.AccessRequest, ordered={"ASKED_AT": "asked_at"}, default="ASKED_AT DESC")
class AccessRequest(Record):
    """That somebody is to be able to open a system: nothing is open until it is GRANTED."""

    person: Person | None
    """Who is to open it."""
    system: System | None
    """What they are to open."""
    level: str | None
    """How far it should open, in the system's own words."""
    reason: str
    """What it is needed for."""
    state: RequestState
    """Where it stands."""
    asked_by: Person | None
    """Who asked; null where the installation did."""
    asked_at: dt.datetime
    """When."""
    ended_at: dt.datetime | None
    """When it was granted, rejected or taken back; null while it waits."""
    decision: Decision | None
    """The question to the client; null when whoever asked decides there themselves."""
    access: Access | None
    """What was granted; null until then."""


@node(model.AccessReview, ordered={"STARTED_AT": "started_at", "DUE_ON": "due_on"}, default="STARTED_AT DESC")
class AccessReview(Record):
    """Accesses of an organisation, or to one of its systems, looked at in one go."""

    client: Organisation | None
    """Organisation whose accesses they are."""
    system: System | None
    """The one system that it is about; null when it is about all."""
    due_on: dt.date
    """Day by which each access is to be confirmed or recalled."""
    started_by: Person | None
    """Who started it; null where the installation did."""
    started_at: dt.datetime
    """When."""
    ended_at: dt.datetime | None
    """When the last line was settled, or it was called off; null while it goes on."""


@node(model.AccessReviewLine, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT ASC")
class AccessReviewLine(Record):
    """One access in a review: settled by `accessConfirm` or `accessRecall` of that access."""

    review: AccessReview | None
    """What it is a line of."""
    access: Access | None
    """The access."""
    state: LineState
    """What became of it."""
    settled_by: Person | None
    """Who said so."""
    settled_at: dt.datetime | None
    """When; null while it waits."""
