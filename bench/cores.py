"""Which core does what: the server one thing, load and database the other."""

from __future__ import annotations

import os

SERVER_CORE, LOAD_CORE = 0, 1


def confine(process: int, core: int) -> None:
    """Keep a process on one core, where there are two and the system knows how; 0 is this process."""
    if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(process, {core})
