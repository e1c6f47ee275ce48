"""Devices: every piece of equipment, who holds it, what was done to it, and the catalogue of models."""

from schema.devices.model.catalogue import DeviceModel, Likeness, LikenessState
from schema.devices.model.device import (
    Acceptance,
    Assignment,
    AssignmentKind,
    Device,
    Disposal,
    Label,
    Ownership,
    Stage,
)
from schema.devices.model.service import Service, ServiceKind

__all__ = [
    "Acceptance",
    "Assignment",
    "AssignmentKind",
    "Device",
    "DeviceModel",
    "Disposal",
    "Label",
    "Likeness",
    "LikenessState",
    "Ownership",
    "Service",
    "ServiceKind",
    "Stage",
]
