"""The gate: whoever leaves leaves no device and no open access behind, unless the client lets them."""

from __future__ import annotations

from schema.accesses.model import Access
from schema.accesses.rules import OPEN
from schema.devices.model import Device
from schema.processes.model import Action, Process, ScenarioKind, Task, TaskState


async def held_back(process: Process) -> bool:
    """Whether somebody who leaves still holds a device or can open something that nobody let them keep."""
    await process.fetch_related("scenario")
    if process.scenario.kind is not ScenarioKind.OFFBOARDING or process.person_id is None:
        return False
    waived = await _waived(process)
    devices = Device.filter(holder_id=process.person_id, withdrawn_at=None)
    accesses = Access.filter(person_id=process.person_id, state__in=OPEN, kept_because=None)
    return bool(
        (Action.RETURN not in waived and await devices.exists())
        or (Action.REVOKE not in waived and await accesses.exists())
    )


async def _waived(process: Process) -> set[Action]:
    """What somebody who decides for the client has left out."""
    left_out = Task.filter(process_id=process.id, state=TaskState.SKIPPED, action__in=(Action.RETURN, Action.REVOKE))
    return {task.action for task in await left_out.filter(ended_by__client_id=process.client_id)}
