"""Devices as the outside sees them."""

from __future__ import annotations

from schema.devices import model, rules
from schema.devices.graph.device import Assignment, Device, DeviceModel, Label, Likeness, Service
from schema.language import Connection, by_id, extend, many, mutations, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person

__all__ = ["Assignment", "Device", "DeviceModel", "Label", "Likeness", "Mutation", "Query", "Service"]


@extend(DeviceModel)
class OfModel:
    """Devices of a model."""

    devices: Connection[Device] = many(model.Device, via="model_id")
    """Devices of this model."""
    likenesses: Connection[Likeness] = many(model.Likeness, via="model_id")
    """Models of which it may be one, the nearest first; for the IT company."""


@extend(Device)
class OfDevice:
    """What belongs to a device."""

    assignments: Connection[Assignment] = many(model.Assignment, via="device_id")
    """Who had it when, the latest first."""
    services: Connection[Service] = many(model.Service, via="device_id")
    """When it was away to be repaired, upgraded or inspected, the latest first."""


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
    labels: Connection[Label] = many(model.Label, via="client_id")
    """Its own words for devices in the stages, also those that are given to no more."""


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
    """The catalogue of models, also those that were taken out of it."""
    likenesses: Connection[Likeness] = many(model.Likeness)
    """What the IT company is asked about the catalogue, the nearest first."""


Mutation = mutations(
    deviceRegister=(rules.register, rules.REGISTERED),
    deviceCorrect=(rules.correct, rules.CORRECTED),
    deviceReceive=(rules.receive, rules.RECEIVED),
    deviceReserve=(rules.reserve, rules.RESERVED),
    deviceRelease=(rules.release, rules.RELEASED),
    deviceHandOver=(rules.hand_over, rules.HANDED_OVER),
    deviceRequestReturn=(rules.request_return, rules.RETURN_REQUESTED),
    deviceKeep=(rules.let_keep, rules.KEPT),
    deviceTakeBack=(rules.take_back, rules.TAKEN_BACK),
    deviceSendToRepair=(rules.send_to_repair, rules.SENT_TO_REPAIR),
    deviceTakeFromRepair=(rules.take_from_repair, rules.REPAIRED),
    deviceReportLost=(rules.report_lost, rules.LOST),
    deviceFind=(rules.find, rules.FOUND),
    deviceRetire=(rules.retire, rules.RETIRED),
    deviceDispose=(rules.dispose, rules.DISPOSED),
    deviceLabel=(rules.label_device, rules.LABELLED),
    modelAdd=(rules.add_model, rules.MODEL_ADDED),
    modelCorrect=(rules.correct_model, rules.MODEL_CORRECTED),
    modelEnd=(rules.end_model, rules.MODEL_ENDED),
    modelReadmit=(rules.readmit_model, rules.MODEL_READMITTED),
    likenessConfirm=(rules.confirm_likeness, rules.CONFIRMED),
    likenessReject=(rules.reject_likeness, rules.REJECTED),
    labelAdd=(rules.add_label, rules.LABEL_ADDED),
    labelRetire=(rules.retire_label, rules.LABEL_RETIRED),
)
