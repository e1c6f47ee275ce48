"""How much each kind of caller may use."""

from __future__ import annotations

from dataclasses import dataclass

from api.settings import Settings
from schema.viewer import Viewer


@dataclass(frozen=True)
class Allowance:
    """Points that a caller has."""

    operation: int
    """Most points of one operation."""
    limit: int
    """Points of a full bucket."""
    restore_rate: int
    """Points that come back in a second."""


def allowance(viewer: Viewer, settings: Settings) -> Allowance:
    """What this viewer has: a program, a person, or somebody who has not signed in."""
    if viewer.program:
        most, limit, rate = settings.program_cost, settings.program_points, settings.program_points_second
    elif viewer.actor_id is not None:
        most, limit, rate = settings.person_cost, settings.person_points, settings.person_points_second
    else:
        most, limit, rate = settings.person_cost, settings.stranger_points, settings.stranger_points_second
    return Allowance(min(most, limit), limit, rate)
