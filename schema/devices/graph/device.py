"""Devices as the outside sees them: their types."""

from __future__ import annotations

import datetime as dt

from schema.decisions.graph import Decision
from schema.devices import model
from schema.devices.model import Acceptance, AssignmentKind, Disposal, LikenessState, Ownership, ServiceKind, Stage
from schema.finding import Findable
from schema.language import (
    Money,
    Node,
    Record,
    any_one,
    made_of,
    node,
)
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.scope import Sight
from schema.sql import Sql


@node(
    model.DeviceModel,
    search="folded",
    ordered={"NAME": "folded", "CREATED_AT": "created_at"},
    default="NAME ASC",
)
class DeviceModel(Record):
    """A model in the catalogue that all clients share."""

    manufacturer: str
    """Who makes it."""
    name: str
    """What the maker calls it."""
    category: str
    """What kind of device it is: Laptop, Monitor, Printer."""
    useful_life_months: int | None
    """For how many months such a device serves well."""
    list_price: Money | None = made_of(Money, minor="list_price_minor", currency="list_price_currency")
    """What the maker asks for a new one, net; null when that is not known."""
    end_of_support: dt.date | None
    """Day on which the maker stops supporting it."""
    source: str | None
    """Where the catalogue has it from."""
    ended_at: dt.datetime | None
    """Since when it is not in the catalogue any more; devices that are of it stay so."""


@node(model.Likeness, ordered={"PERCENT": "percent"}, default="PERCENT DESC")
class Likeness(Record):
    """
    That a model of which nothing is known but what a register called it has a name near another's of which something
    is known. Nothing follows from it until somebody of the IT company says that they are the same.
    """

    model: DeviceModel | None
    """The model of which nothing is known."""
    other: DeviceModel | None
    """The model with a name near it."""
    percent: int
    """How near the names are, of 100."""
    state: LikenessState
    """Whether they are the same."""


def whole_register(sight: Sight, row: str) -> Sql:
    """Costs are for those who see the organisation's whole register."""
    return sight.observes(f"{row}.client_id")


@node(model.Label, search="name", ordered={"NAME": "name"}, default="NAME ASC")
class Label(Record):
    """A word of an organisation's own for some of the devices in one stage."""

    client: Organisation | None
    """Whose word it is."""
    stage: Stage
    """Stage under which it stands."""
    name: str
    """The word."""
    ended_at: dt.datetime | None
    """Since when no more devices get it; null while they do."""


@node(
    model.Device,
    search=Findable.DEVICE,
    quoted="TAG: tag SERIAL: serial MODEL: model { manufacturer name } LOCATION: location HOLDER: holder { name }",
    ordered={
        "TAG": "tag",
        "CREATED_AT": "created_at",
        "UPDATED_AT": "updated_at",
        "PURCHASED_ON": "purchased_on",
        "WARRANTY_UNTIL": "warranty_until",
    },
    default="TAG ASC",
)
class Device(Record):
    """A piece of equipment, from purchase to disposal."""

    client: Organisation | None
    """Organisation whose register it is in."""
    tag: str
    """Inventory number, unique within one organisation."""
    serial: str | None
    """Maker's serial number."""
    model: DeviceModel | None
    """Model in the catalogue."""
    ownership: Ownership
    """Whose it is."""
    stage: Stage
    """Where it stands in its life."""
    holder: Person | None
    """Who has it now."""
    reserved_for: Person | None
    """For whom it waits, while it is RESERVED."""
    label: Label | None
    """The organisation's own word for where it stands."""
    location: str | None
    """Where it is now."""
    purchased_on: dt.date | None
    """Day of purchase."""
    price: Money | None = made_of(Money, minor="price_minor", currency="price_currency", to=whole_register)
    """Net purchase price; for those who see the organisation's whole register."""
    supplier: str | None
    """Who sold it."""
    warranty_until: dt.date | None
    """Last day of the warranty."""
    lease_until: dt.date | None
    """Last day of the lease or rent."""
    life_months: int | None
    """For how many months it is to serve, where that is not what its model says."""
    lost_how: str | None
    """What is known of the loss, while it is LOST."""
    retired_reason: str | None
    """Why it went out of use."""
    disposal: Disposal | None
    """What became of it, once it is DISPOSED."""
    disposed_at: dt.datetime | None
    """When."""
    wipe_proof: str | None
    """What proves that its data are gone; null of a device that is gone when it kept none."""


@node(
    model.Assignment,
    ordered={"FROM_AT": "from_at", "CREATED_AT": "created_at"},
    default="FROM_AT DESC",
)
class Assignment(Record):
    """A period in which a person or a place held a device."""

    device: Device | None
    """What was held."""
    holder: Person | None
    """Who held it; null when a place did."""
    location: str | None
    """Which place held it."""
    kind: AssignmentKind
    """For how long it was meant."""
    from_at: dt.datetime
    """Since when."""
    to_at: dt.datetime | None
    """Until when; null while it lasts."""
    expected_return: dt.date | None
    """Day by which it is to come back: the end of a loan, or the day for which it was asked back."""
    handed_by: Person | None
    """Who handed it over."""
    accessories: str | None
    """What went with it."""
    condition_out: str | None
    """In what condition it went."""
    condition_in: str | None
    """In what condition it came back."""
    kept_because: str | None
    """Why the client lets its holder keep it although they leave."""
    acceptance: Acceptance | None
    """What its holder said to it; null when they were not asked, or it came back before they answered."""
    decision: Decision | None
    """The question that they were asked."""


@node(model.Service, ordered={"OUT_AT": "out_at"}, default="OUT_AT DESC")
class Service(Record):
    """A time that a device spent with a service."""

    device: Device | None
    """What was away."""
    kind: ServiceKind
    """What was to be done."""
    came_from: Stage
    """Stage in which the device was before."""
    vendor: str | None
    """Who did it."""
    subject: Node | None = any_one("subject_type", "subject_id")
    """What it followed from, as a ticket."""
    fault: str | None
    """What was wrong, or what was wanted."""
    out_at: dt.datetime
    """Since when it was away."""
    expected_back: dt.date | None
    """Day on which it should be back."""
    in_at: dt.datetime | None
    """When it came back; null while it is away."""
    outcome: str | None
    """What was done."""
    under_warranty: bool
    """Whether the warranty covered it."""
    cost: Money | None = made_of(Money, minor="cost_minor", currency="cost_currency")
    """What it cost, net; null when that is not known."""
    loaner: Device | None
    """What its holder had for the time."""
