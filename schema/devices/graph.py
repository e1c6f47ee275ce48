"""Devices as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.devices import model, rules
from schema.devices.model import AssignmentKind, Ownership, Stage
from schema.language import Connection, Money, Record, by_id, extend, made_of, many, mutations, node, query
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
    end_of_support: dt.date | None
    """Day on which the maker stops supporting it."""
    source: str | None
    """Where the catalogue has it from."""


def whole_register(sight: Sight, row: str) -> Sql:
    """Costs are for those who see the organisation's whole register."""
    return sight.observes(f"{row}.client_id")


@node(
    model.Device,
    search="search",
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
    retired_reason: str | None
    """Why it went out of use."""


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
    """Day by which a loan was to come back."""
    handed_by: Person | None
    """Who handed it over."""
    condition_out: str | None
    """In what condition it went."""
    condition_in: str | None
    """In what condition it came back."""


@extend(DeviceModel)
class OfModel:
    """Devices of a model."""

    devices: Connection[Device] = many(model.Device, via="model_id")
    """Devices of this model."""


@extend(Device)
class OfDevice:
    """What belongs to a device."""

    assignments: Connection[Assignment] = many(model.Assignment, via="device_id")
    """Who had it when, the latest first."""


@extend(Person)
class OfPerson:
    """What a person holds."""

    devices: Connection[Device] = many(model.Device, via="holder_id")
    """Devices that they have now."""
    assignments: Connection[Assignment] = many(model.Assignment, via="holder_id")
    """Devices that they have or had, the latest first."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation has."""

    devices: Connection[Device] = many(model.Device, via="client_id")
    """Devices in its register."""


@query
class Query:
    """Devices."""

    device: Device | None = by_id(model.Device)
    """The device with that id."""
    devices: Connection[Device] = many(model.Device)
    """Devices of all organisations whose registers the viewer sees, or that they hold."""
    device_model: DeviceModel | None = by_id(model.DeviceModel)
    """The model with that id."""
    device_models: Connection[DeviceModel] = many(model.DeviceModel)
    """The catalogue of models."""


Mutation = mutations(
    deviceRegister=(rules.register, rules.REGISTERED),
    deviceCorrect=(rules.correct, rules.CORRECTED),
    deviceReceive=(rules.receive, rules.RECEIVED),
    deviceHandOver=(rules.hand_over, rules.HANDED_OVER),
    deviceTakeBack=(rules.take_back, rules.TAKEN_BACK),
    deviceSendToRepair=(rules.send_to_repair, rules.SENT_TO_REPAIR),
    deviceTakeFromRepair=(rules.take_from_repair, rules.REPAIRED),
    deviceReportLost=(rules.report_lost, rules.LOST),
    deviceRetire=(rules.retire, rules.RETIRED),
)
