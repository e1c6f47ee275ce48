"""What a process was started by: the version to which it is pinned."""

from __future__ import annotations

from schema.processes.model import Definition, Process, ScenarioVersion, Step, Task
from schema.processes.rules.reading import read


async def definition_of(process: Process) -> Definition:
    """What the process was started by."""
    return read((await ScenarioVersion.get(id=process.pinned_id)).definition)


async def step_of(task: Task) -> Step | None:
    """The step of which it is the task; none of one that was added."""
    told = await definition_of(await Process.get(id=task.process_id))
    return next((step for step in told.steps if step.key == task.step), None)
