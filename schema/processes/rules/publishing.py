"""Publishing: a draft becomes what processes are started by, for good; and taking it out of use."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import orjson

from schema.processes.model import Definition, Scenario, ScenarioVersion, VersionState
from schema.processes.rules.checking import faults_of
from schema.processes.rules.drafting import add_scenario, draft_scenario, name
from schema.processes.rules.events import PUBLISHED, RETIRED
from schema.processes.rules.reading import read, written
from schema.refusals import Faulty
from schema.viewer import Viewer
from schema.writing import change, keep, moment, parts, unit


async def publish_scenario(
    viewer: Viewer, scenario: Annotated[UUID, Scenario, "Scenario whose draft is ready."]
) -> Scenario:
    """Publish the draft of a scenario: processes start by it from now on; those that run go on as they are."""
    async with change(Scenario, scenario, viewer, PUBLISHED) as row:
        [draft] = await parts(ScenarioVersion, scenario_id=row.id, state=VersionState.DRAFT)
        told = read(draft.definition)
        if faults := faults_of(told):
            raise Faulty("scenario", faults=[fault.words for fault in faults])
        await _retire(row)
        draft.state, draft.published_at = VersionState.PUBLISHED, moment()
        keep(draft)
        name(row, told)
        row.published, row.draft = row.draft, None
    return row


async def retire_scenario(
    viewer: Viewer, scenario: Annotated[UUID, Scenario, "Scenario by which no more processes are started."]
) -> Scenario:
    """Take a scenario out of use; processes that run go on."""
    async with change(Scenario, scenario, viewer, RETIRED) as row:
        await _retire(row)
        row.published = None
    return row


async def _retire(scenario: Scenario) -> None:
    for former in await parts(ScenarioVersion, scenario_id=scenario.id, state=VersionState.PUBLISHED):
        former.state, former.retired_at = VersionState.RETIRED, moment()
        keep(former)


async def put_in_use(viewer: Viewer, client_id: UUID, told: Definition) -> Scenario | None:
    """Publish a definition as the next version of the scenario with its key; None when that says the same already."""
    text = orjson.dumps(written(told)).decode()
    async with unit(viewer):
        scenario = await Scenario.get_or_none(client_id=client_id, slug=told.key)
        if scenario is None:
            scenario = await add_scenario(viewer, client_id, definition=text)
        elif await _says(scenario, told):
            return None
        else:
            scenario = await draft_scenario(viewer, scenario.id, definition=text)
        return await publish_scenario(viewer, scenario.id)


async def _says(scenario: Scenario, told: Definition) -> bool:
    """Whether what is in use says the same."""
    version = await ScenarioVersion.get_or_none(scenario_id=scenario.id, number=scenario.published)
    return version is not None and read(version.definition) == told
