"""How long a scenario usually takes, where nobody has waited for it often enough to know."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from schema.aside import aside
from schema.calendars.rules import OFFICE
from schema.processes.model import ScenarioVersion
from schema.processes.rules.reading import read
from schema.processes.rules.simulating import Past, Simulation, simulate

PLAYS = 200
BEGINNING = dt.date(2026, 1, 5)
"""From when on is played: always the same, so that nothing but the scenario matters."""

_played: dict[tuple[UUID, int], Simulation] = {}


async def as_written(scenario_id: UUID, published: int) -> Simulation:
    """What comes of playing a published version as it is written; it never changes, and is played once."""
    if (scenario_id, published) not in _played:
        version = await ScenarioVersion.get(scenario_id=scenario_id, number=published)
        told = read(version.definition)
        _played[scenario_id, published] = await aside(lambda: simulate(told, OFFICE, Past(), BEGINNING, times=PLAYS))
    return _played[scenario_id, published]
