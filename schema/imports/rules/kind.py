"""What every kind of file becomes: a report of what it would do, and a way to do it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from schema.imports.rules.report import Progress, Report
from schema.viewer import Viewer


@dataclass(frozen=True)
class Plan:
    """What a file would do to what is known."""

    report: Report
    apply: Callable[[Viewer, Progress | None], Awaitable[None]]
    """Does it, in the unit and under the request of whoever is given."""
