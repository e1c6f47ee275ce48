"""Starting a process, and seeing beforehand what would come of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
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


@dataclass
class Preview:
    """What would come of a start, as far as somebody sees it."""

    tasks: list[Task] = field(default_factory=list)
    owners: Mapping[UUID, str] = field(default_factory=dict)
    """Names of those owners whom they see."""
    refusals: Refusals = field(default_factory=Refusals)
    at: dt.datetime = field(default_factory=moment)
    """When it would be started."""


async def preview(
    viewer: Viewer,
    client: Annotated[UUID, Organisation, "Client for whom it would be done."],
    *,
    start: Annotated[Start, "What would be started, about whom, by when; it may be half filled in."],
) -> Preview:
    """What would come of `processStart`: who does what by when, and what is missing yet."""
    seen = Preview()
    with seen.refusals.at():
        plan = await plan_of(viewer, client, start)
        await _leave_out(plan)
        seen.at = plan.process.started_at
        seen.tasks = [task for task in plan.tasks if task.shared or viewer.staff]
        seen.owners = await _names(viewer, {task.owner_id for task in seen.tasks if task.owner_id})
        seen.refusals += plan.refusals
    return seen


async def _leave_out(plan: Plan) -> None:
    """What is known already not to come about; what waits for an answer that is needed may come about yet."""
    told, answers = await definition_of(plan.process), plan.process.answers
    asked = {one.key for one in told.asked_at_start()}
    open_yet = {one.key for one in told.asked_at_start() if one.required and one.key not in answers}
    known = {step.key: step.when for step in told.steps if step.when and asked.issuperset(step.when.fields())}
    for task in plan.tasks:
        when = known.get(task.step or "")
        if not holds(when, answers):
            task.state = TaskState.BLOCKED if when and open_yet.intersection(when.fields()) else TaskState.SKIPPED


async def _names(viewer: Viewer, owners: Iterable[UUID]) -> Mapping[UUID, str]:
    found: dict[UUID, str] = {}
    for owner in owners:
        with Refusals().at():
            found[owner] = (await see(Person, owner, viewer)).name
    return found


def is_late(task: Task, at: dt.datetime) -> bool:
    """Whether it should have been done before that moment."""
    return task.state in OPEN and task.due_at is not None and task.due_at < at
