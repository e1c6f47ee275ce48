"""How soon scenarios are usually ready: as they were, or as they are written where that was too seldom."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from enum import StrEnum
from typing import Annotated

import strawberry

from schema.binding import uuid_of
from schema.calendars.rules import LaidOut, hours_for
from schema.language import composite
from schema.language.describe import enumeration
from schema.organisations.model import Organisation, OrganisationKind
from schema.processes.model import Process, ProcessState, Scenario
from schema.processes.rules import as_written, within
from schema.reading.cost import looks
from schema.reading.measuring import Measure, measured
from schema.record import now
from schema.reports.graph.figure import FEWEST, DataStatus
from schema.reports.graph.ways import second
from schema.viewer import Viewer


@enumeration
class Basis(StrEnum):
    """From what it is known how long something takes."""

    MEASURED = "MEASURED"
    """From processes that were completed."""
    SIMULATED = "SIMULATED"
    """From how it is written: there were too few to measure."""


@composite
class Usual:
    """How soon a scenario is usually ready for a client, in working days from the start: 0 is on the same day."""

    scenario_id: strawberry.ID
    """Which scenario."""
    p50_days: int
    """Within so many it is ready half of the time."""
    p80_days: int
    """Within so many it is ready four times out of five."""
    sample_size: int
    """How many processes were completed by it for the client, as far as the viewer sees them."""
    data_status: DataStatus
    """Whether these were enough to measure."""
    basis: Basis
    """From what it is known."""


looks.update(Usual=1)

CLIENT = strawberry.argument(description="Organisation for which it would be done.")


async def usually(info: strawberry.Info, client: Annotated[strawberry.ID, CLIENT]) -> list[Usual]:
    """How soon each scenario that is in use for a client is usually ready; nothing for those who see nothing of it."""
    viewer: Viewer = info.context.viewer
    known = uuid_of(client, Organisation.prefix)
    if not (viewer.everywhere or known in viewer.rights) or not await Organisation.exists(id=known):
        return []
    of_client = {"client": {"id": {"eq": client}}}
    library = {"client": {"kind": {"eq": OrganisationKind.ENTERPRISE.value}}}
    completed = of_client | {"state": {"eq": ProcessState.COMPLETED.value}}
    measures = {
        "scenarios": Measure(
            Scenario, {"published": {"isNull": False}, "or": [of_client, library]}, by=("id", "published")
        ),
        "processes": Measure(Process, completed, by=("id", "scenario", "startedAt", "endedAt")),
    }
    told = await measured(viewer, measures)
    since = min((second(row["startedAt"]) for row in told["processes"]), default=now().timestamp())
    time = LaidOut(await hours_for(known), dt.datetime.fromtimestamp(since, dt.UTC), now())
    took: dict[str, list[int]] = defaultdict(list)
    for row in told["processes"]:
        took[row["scenario"]].append(time.days(second(row["startedAt"]), second(row["endedAt"])))
    return [await _usual(row["id"], row["published"], took[row["id"]]) for row in told["scenarios"]]


async def _usual(scenario: str, published: int, took: list[int]) -> Usual:
    enough = len(took) >= FEWEST
    status = DataStatus.OK if enough else DataStatus.TOO_FEW if took else DataStatus.NO_DATA
    days = took if enough else (await as_written(uuid_of(scenario, Scenario.prefix), published)).working_days
    return Usual(
        scenario_id=strawberry.ID(scenario),
        p50_days=within(days, 50),
        p80_days=within(days, 80),
        sample_size=len(took),
        data_status=status,
        basis=Basis.MEASURED if enough else Basis.SIMULATED,
    )
