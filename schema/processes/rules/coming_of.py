"""What came of a task in the registers, kept with it: for whoever asks a device or an access where it came from."""

from __future__ import annotations

from collections.abc import Sequence

from schema.accesses.model import Access
from schema.devices.model import Assignment
from schema.processes.model import Task, TaskAccess, TaskAssignment
from schema.writing import keep

Made = Sequence[Assignment | Access]
"""Hand-overs that began or ended, accesses that were given or closed."""


def keep_made(task: Task, made: Made) -> None:
    """Keep what came of a task; part of a change of it."""
    for one in made:
        if isinstance(one, Assignment):
            keep(TaskAssignment(client_id=task.client_id, task_id=task.id, assignment_id=one.id))
        else:
            keep(TaskAccess(client_id=task.client_id, task_id=task.id, access_id=one.id))
