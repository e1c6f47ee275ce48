"""What a process has begun and nobody has ended."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import strawberry

from schema.language import composite
from schema.processes import rules
from schema.processes.model import Process
from schema.refusals import NotFound
from schema.viewer import Viewer


@composite
class ProcessLeftover:
    """Something that is half done: a device, an access, a ticket or a decision, as its id says."""

    id_: strawberry.ID = strawberry.field(name="id")
    """Its id."""
    name: str
    """The device's tag, the system's name, the ticket's title, or the question."""


async def process_leftovers(
    viewer: Viewer, process: Annotated[UUID, Process, "Process that runs or was given up."]
) -> list[ProcessLeftover] | None:
    """
    What is half done: devices and accesses that the person got since the process was started and still has, or all
    that they have when they leave; tickets of its tasks that are not resolved, and decisions that are not taken.
    Nothing once it is completed; null when it does not exist for the viewer.
    """
    try:
        found = await rules.leftovers(viewer, process)
    except NotFound:
        return None
    return [ProcessLeftover(id_=strawberry.ID(one.id), name=one.name) for one in found]
