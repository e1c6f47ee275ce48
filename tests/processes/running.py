"""Processes of the cast in a week of June, so that one can reckon by hand what is told of them."""

from __future__ import annotations

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from schema.processes import rules
from schema.processes.model import Process, Scenario, Task
from schema.processes.rules import Start
from schema.viewer import Viewer
from schema.writing import unit
from tests.cast import Cast
from tests.processes.written import as_text, scenario

WARSAW = ZoneInfo("Europe/Warsaw")
REQUESTER: dict[str, Any] = {"side": "CLIENT", "owner": {"rule": "REQUESTER"}}
JUNE = {"from": "2026-06-01", "to": "2026-06-30"}


def june(day: int, hour: int = 8) -> dt.datetime:
    """So late on a day of June 2026 in Warsaw; the first is a Monday."""
    return dt.datetime(2026, 6, day, hour, tzinfo=WARSAW)


async def published(cast: Cast, *steps: dict[str, Any], **more: Any) -> Scenario:
    """A scenario of the library with those steps, in use; it is about nobody and has no target day."""
    told = scenario(*steps, **({"kind": "REQUEST", "subject": "NOTHING"} | more))
    del told["target"]
    row = await rules.add_scenario(cast.adam, cast.spokojna.id, definition=as_text(told))
    return await rules.publish_scenario(cast.adam, row.id)


async def begun(cast: Cast, row: Scenario, at: dt.datetime, answers: str = '{"zdalnie": false}') -> Process:
    """A process that Piotr started then."""
    async with unit(cast.piotr, effective_at=at):
        return await rules.start_process(cast.piotr, cast.zawilec.id, start=Start(scenario=row.id, answers=answers))


async def did(viewer: Viewer, process: Process, step: str, at: dt.datetime) -> None:
    """Somebody did a step then."""
    task = await Task.get(process_id=process.id, step=step)
    async with unit(viewer, effective_at=at):
        await rules.do_task(viewer, task.id)
