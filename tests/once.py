"""What the workers of a run make once, and share."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from pathlib import Path


def shared() -> Path:
    """The folder of this run."""
    return Path(os.environ["TESTS_SHARED"])


def once(name: str, make: Callable[[], object]) -> None:
    """Make it, unless another worker of this run has; whoever comes meanwhile waits."""
    made = shared() / f"{name}.made"
    with open(shared() / f"{name}.turn", "w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not made.exists():
            make()
            made.touch()
