"""A server that begins at once: it splits off from a process that has read all of Tandem."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Mapping

from api.commands import main

AHEAD = multiprocessing.get_context("forkserver")
AHEAD.set_forkserver_preload([__name__, "api.server"])


def serve(environment: Mapping[str, str]) -> None:
    """`python -m api serve` in that environment."""
    os.environ.clear()
    os.environ.update(environment)
    raise SystemExit(main(["serve"]))
