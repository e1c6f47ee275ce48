"""What a process was started by: the version to which it is pinned."""

from __future__ import annotations

from schema.processes.model import Definition, Process, ScenarioVersion, Step, Task
from schema.processes.rules.reading import read


async def definition_of(process: Process) -> Definition:
    """What the process was started by."""
    return read((await ScenarioVersion.get(id=process.pinned_id)).definition)


async def step_of(task: Task) -> Step | None:
    """The step of which it is the task; none of one that was added."""
    return await step_in(await Process.get(id=task.process_id), task)


async def step_in(process: Process, task: Task) -> Step | None:
    """The same of a process that may not be started yet."""
    told = await definition_of(process)
    return next((step for step in told.steps if step.key == task.step), None)
