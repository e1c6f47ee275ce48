"""What a process has begun and nobody has ended."""

from __future__ import annotations

from collections.abc import Iterable

import strawberry

from schema.language import composite
from schema.processes.rules import Leftover
from schema.viewer import Viewer


@composite
class ProcessLeftover:
    """Something that is half done: a device, an access, a ticket or a decision, as its id says."""

    id_: strawberry.ID = strawberry.field(name="id")
    """Its id."""
    name: str
    """The device's tag and model, the system's name, the ticket's title, or the question."""
    may_keep: bool
    """Whether the viewer can let somebody who leaves keep it: `deviceKeep` or `accessKeep`."""


def leftovers(_: Viewer, found: Iterable[Leftover] | None) -> list[ProcessLeftover] | None:
    """What was found, as the graph tells it."""
    if found is None:
        return None
    return [ProcessLeftover(id_=strawberry.ID(one.id), name=one.name, may_keep=one.may_keep) for one in found]
