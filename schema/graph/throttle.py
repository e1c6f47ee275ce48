"""How a caller's bucket of points stands: kept by the doors, told by the graph."""

from __future__ import annotations

from dataclasses import dataclass

from schema.reading.cost import MOST


@dataclass(frozen=True)
class Throttle:
    """A bucket of points."""

    limit: int
    """Points of a full bucket."""
    available: int
    """Points in it now."""
    restore_rate: int
    """Points that come back in a second."""


UNLIMITED = Throttle(MOST, MOST, MOST)
"""The bucket of whoever asks without a door between."""
