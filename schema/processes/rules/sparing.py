"""What a task would have taken from somebody who leaves stays theirs when the client leaves it out, one by one."""

from __future__ import annotations

from schema.accesses import rules as accesses
from schema.devices import rules as devices
from schema.processes.model import Action, Process, ScenarioKind, Task
from schema.processes.rules.effects import to_close, to_take
from schema.processes.rules.pinned import step_of
from schema.viewer import Right, Viewer


async def spare(viewer: Viewer, task: Task, reason: str) -> None:
    """Let somebody who leaves keep what a task would take that is left out by whoever decides for the client."""
    process, step = await Process.get(id=task.process_id).select_related("scenario"), await step_of(task)
    leaves = process.scenario.kind is ScenarioKind.OFFBOARDING
    if step is None or not leaves or not viewer.may(Right.DECIDE, task.client_id):
        return
    if task.action is Action.RETURN:
        for device in await to_take(process, step):
            if device.holder_id == process.person_id and device.stage in devices.KEPT.of:
                await devices.let_keep(viewer, device.id, reason=reason)
    if task.action is Action.REVOKE and not step.chosen:
        for access in await to_close(process, step):
            await accesses.keep_open(viewer, access.id, reason=reason)
