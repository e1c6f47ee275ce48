"""What the client approved to be replaced begins: each device that somebody holds has a process of its own."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from uuid import UUID

import orjson

from schema.decisions.model import Approver, Side
from schema.devices.model import Device
from schema.processes.model import ProcessState, Scenario, Task, TaskState
from schema.processes.rules.finishing import finish
from schema.processes.rules.planning import Start
from schema.processes.rules.starting import start_process
from schema.refusals import Refusal
from schema.replacements import rules as replacements
from schema.replacements.model import (
    Replacement,
    ReplacementOption,
    ReplacementProposal,
    ReplacementState,
    ReplacementWay,
)
from schema.viewer import SYSTEM, Viewer
from schema.writing import moment, when

SCENARIO, ORDER, INSTEAD = "device-replacement", "order", "instead"
"""Which scenario it is, its step that ordering does, and its field that names the device."""
AHEAD = dt.timedelta(days=14)
"""So long before somebody is to have another device it is begun at the latest."""


@when(replacements.APPROVED)
async def begin_replacing(proposal: ReplacementProposal, _viewer: Viewer) -> None:
    """Start a process for each device that is bought or leased anew; where none can be started, it is just ordered."""
    scenario = await _scenario(proposal.client_id)
    asked = Approver.filter(decision_id=proposal.decision_id, side=Side.CLIENT).exclude(option_id=None)
    requester = await asked.order_by("decided_at").first()
    if scenario is None or requester is None:
        return
    for row in await Replacement.filter(proposal_id=proposal.id, state=ReplacementState.APPROVED).order_by("id"):
        device = await Device.get_or_none(id=row.device_id)
        anew = ReplacementOption.filter(replacement_id=row.id, recommended=True).exclude(way=ReplacementWay.EXTEND)
        if device and device.holder_id and await anew.exists():
            start = Start(
                scenario=scenario.id,
                person=device.holder_id,
                target_on=_day(proposal),
                answers=orjson.dumps({INSTEAD: device.key}).decode(),
                requester=requester.person_id,
            )
            with suppress(Refusal):
                await start_process(SYSTEM, proposal.client_id, start=start)


async def _scenario(client: UUID) -> Scenario | None:
    """The client's own, or else that of the library."""
    there = Scenario.filter(slug=SCENARIO).exclude(published=None)
    return await there.get_or_none(client_id=client) or await there.get_or_none(client__kind="ENTERPRISE")


def _day(proposal: ReplacementProposal) -> dt.date:
    """The first day of the quarter, or as soon as it can be."""
    return max(dt.date(proposal.year, proposal.quarter * 3 - 2, 1), (moment() + AHEAD).date())


@when(replacements.ORDERED)
async def ordered(row: Replacement, viewer: Viewer) -> None:
    """Ordering does the task that waited for it."""
    device = await Device.get(id=row.device_id)
    waiting = Task.filter(client_id=row.client_id, step=ORDER, state=TaskState.READY)
    for task in await waiting.filter(
        process__person_id=device.holder_id, process__state=ProcessState.RUNNING, process__scenario__slug=SCENARIO
    ).prefetch_related("process"):
        if task.process.answers.get(INSTEAD) == device.key:
            await finish(SYSTEM, task.id, by=viewer.actor_id)
