"""
Whatever scenario is published and whatever people do with it: no step before those that it waits for, never stuck, and
every event, also those in the registers of devices and accesses, belongs to the request that made it.

`TESTS_EXAMPLES=2000 TESTS_SEED=7 pytest tests/laws/test_runs.py` tries more and others.
"""

from __future__ import annotations

import asyncio

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from schema.database import connect
from tests.cast import assembled, cheap_passwords
from tests.laws.runs.machine import Run
from tests.reading.chance import EXAMPLES, SEED

__all__ = ["cheap_passwords"]
LIMITS = settings(
    max_examples=EXAMPLES // 5,
    stateful_step_count=20,
    deadline=None,
    database=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=list(HealthCheck),
)


def test_whatever_people_do_a_process_comes_to_its_end(database_url: str) -> None:
    with asyncio.Runner() as runner:
        database = runner.run(connect(database_url))
        try:
            Run.runner, Run.cast = runner, runner.run(assembled())
            run_state_machine_as_test(seed(SEED)(Run), settings=LIMITS)
        finally:
            runner.run(database.close())
