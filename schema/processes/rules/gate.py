"""The gate: whoever leaves leaves no device and no open access behind, unless the client lets them."""

from __future__ import annotations

from schema.accesses.model import Access
from schema.accesses.rules import OPEN
from schema.devices.rules import to_come_back
from schema.processes.model import Process, ScenarioKind


async def held_back(process: Process) -> bool:
    """Whether somebody who leaves still holds a device or can open something that nobody let them keep."""
    await process.fetch_related("scenario")
    if process.scenario.kind is not ScenarioKind.OFFBOARDING or process.person_id is None:
        return False
    opened = Access.filter(person_id=process.person_id, state__in=OPEN, kept_because=None)
    return bool(await to_come_back(process.person_id)) or await opened.exists()
