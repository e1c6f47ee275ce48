"""Starting a process, and seeing beforehand what would come of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated
from uuid import UUID

from schema.organisations.model import Organisation
from schema.people.model import Person
from schema.processes.model import Process, Task, TaskState
from schema.processes.rules.beginning import begin
from schema.processes.rules.conditions import holds
from schema.processes.rules.faults import Refusals
from schema.processes.rules.finishing import complete
from schema.processes.rules.going_on import OPEN
from schema.processes.rules.pinned import definition_of
from schema.processes.rules.planning import Plan, Start, plan_of
from schema.processes.rules.process_events import STARTED
from schema.viewer import Viewer
from schema.writing import create, moment, see, unit


async def start_process(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Client for whom it is done."],
    *,
    start: Annotated[Start, "What is started, about whom, by when."],
) -> Process:
    """Start a scenario: its steps become tasks, each with somebody who does it and a day."""
    async with unit(viewer):
        plan = await plan_of(viewer, client, start)
        if plan.refusals:
            raise plan.refusals.together()
        await begin(plan.process, plan.tasks)
        await create(plan.process, viewer, STARTED, parts=plan.tasks)
        await complete(viewer, plan.process.id)
        return await Process.get(id=plan.process.id)


async def preview(viewer: Viewer, client: UUID, start: Start) -> tuple[Plan, Mapping[UUID, str]]:
    """
    What would come of the start, as the viewer would see it, with the names of owners whom they see; what will not come
    about is left out already.
    """
    plan = await plan_of(viewer, client, start)
    told = await definition_of(plan.process)
    asked = {field.key for field in told.asked_at_start()}
    known = {step.key: step.when for step in told.steps if step.when and asked.issuperset(step.when.fields())}
    for task in plan.tasks:
        if not holds(known.get(task.step or ""), plan.process.answers):
            task.state = TaskState.SKIPPED
    plan.tasks = [task for task in plan.tasks if task.shared or viewer.staff]
    return plan, await _names(viewer, {task.owner_id for task in plan.tasks if task.owner_id})


async def _names(viewer: Viewer, owners: Iterable[UUID]) -> Mapping[UUID, str]:
    found: dict[UUID, str] = {}
    for owner in owners:
        with Refusals().at():
            found[owner] = (await see(Person, owner, viewer)).name
    return found


def is_late(task: Task) -> bool:
    """Whether it should have been done by now."""
    return task.state in OPEN and task.due_at is not None and task.due_at < moment()
