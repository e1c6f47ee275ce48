"""How a ticket stands to what was promised: kept by `service_levels`, stored here for lists to sort by."""

from __future__ import annotations

from enum import StrEnum


class SlaState(StrEnum):
    """How a ticket stands to what was promised."""

    ON_TRACK = "ON_TRACK"
    """There is time."""
    AT_RISK = "AT_RISK"
    """Three quarters of the time are used."""
    BREACHED = "BREACHED"
    """The time was not enough."""
    PAUSED = "PAUSED"
    """It waits for somebody whose time does not count."""
    MET = "MET"
    """Everything was done in time."""
    NONE = "NONE"
    """Nothing was promised."""
