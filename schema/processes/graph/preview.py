"""What would come of starting a scenario, for whoever fills in its form."""

from __future__ import annotations

import datetime as dt

import strawberry

from schema.decisions.model import Side
from schema.language import composite
from schema.language.payload import UserError, refused
from schema.people.model import Person
from schema.processes import rules
from schema.processes.model import Action, Task, TaskState
from schema.processes.rules import Preview
from schema.reading.cost import looks
from schema.viewer import Viewer


@composite
class TaskPreview:
    """A task as it would be."""

    step: str
    """Key of its step."""
    place: int
    """Its place among the tasks, from 1."""
    title_pl: str
    """What is to be done, in Polish."""
    title_en: str
    """The same in English."""
    side: Side
    """Whose task it is."""
    action: Action
    """What is done."""
    owner_id: strawberry.ID | None
    """Id of who does it; null when nobody is found."""
    owner_name: str | None
    """Their name."""
    state: TaskState
    """Where it would stand; SKIPPED also when a condition on the form keeps it from coming about later."""
    due_at: dt.datetime | None
    """By when it would be to be done."""
    late: bool
    """Whether that is over already."""


@composite
class ProcessPreview:
    """A process as it would be started now; nothing is stored."""

    tasks: list[TaskPreview]
    """Its tasks in their order, as far as they are known; empty when one may not start it."""
    late: int
    """How many of them should have been done by now."""
    user_errors: list[UserError]
    """Everything that keeps it from being started, by field; empty when it can be."""


looks.update(ProcessPreview=1)


def preview(viewer: Viewer, would_be: Preview) -> ProcessPreview:
    """A process that is not started yet, as the graph tells it."""
    tasks = [_task(task, would_be) for task in would_be.tasks]
    errors = [refused(no, viewer.language) for no in would_be.refusals]
    return ProcessPreview(tasks=tasks, late=sum(one.late for one in tasks), user_errors=errors)


def _task(task: Task, would_be: Preview) -> TaskPreview:
    owners = would_be.owners
    seen = task.owner_id in owners
    return TaskPreview(
        step=task.step or "",
        place=task.place,
        title_pl=task.title_pl,
        title_en=task.title_en,
        side=task.side,
        action=task.action,
        owner_id=strawberry.ID(f"{Person.prefix}_{task.owner_id}") if seen else None,
        owner_name=owners.get(task.owner_id),
        state=task.state,
        due_at=task.due_at,
        late=rules.is_late(task, would_be.at),
    )
