"""What a process has begun and nobody has ended: for whoever gives it up, and wants to see what is half done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from schema.accesses.model import Access, System
from schema.accesses.rules import OPEN
from schema.decisions.model import Decision
from schema.devices import rules as devices
from schema.devices.model import Device, DeviceModel
from schema.processes.model import Process, ProcessState, ScenarioKind, Task
from schema.refusals import NotFound
from schema.sql import Kind, Parameter, Sql
from schema.tickets.model import Ticket, TicketState
from schema.viewer import Right, Viewer
from schema.writing import moment, see, see_all

PERSON, PROCESS = (Parameter(Kind.UUID, ("variables", name)) for name in ("person", "process"))
UNTIL = Parameter(Kind.INSTANT, ("variables", "until"))


def _listed(states: Sequence[str]) -> str:
    return ", ".join(f"'{state}'" for state in sorted(states))


OF_IT = Sql("JOIN tasks one ON one.id = came.task_id WHERE one.process_id = ", PROCESS)
HANDED_OVER = Sql(
    "t.id IN (SELECT given.device_id FROM assignments given ",
    "JOIN task_assignments came ON came.assignment_id = given.id ",
    OF_IT,
    " AND given.to_at IS NULL)",
)
IS_OPEN = f"t.state IN ({_listed([*OPEN])}) AND t.kept_because IS NULL"
OPENED = Sql(f"{IS_OPEN} AND t.id IN (SELECT came.access_id FROM task_accesses came ", OF_IT, ")")
HELD = Sql(
    "t.id IN (SELECT given.device_id FROM assignments given WHERE given.to_at IS NULL AND given.holder_id = ",
    PERSON,
    " AND given.kept_because IS NULL AND given.from_at <= ",
    UNTIL,
    ")",
)
HAS_OPEN = Sql(f"{IS_OPEN} AND t.person_id = ", PERSON, " AND t.granted_at <= ", UNTIL)
OVER = _listed([TicketState.RESOLVED, TicketState.CLOSED, TicketState.CANCELLED])
UNDONE = Sql(
    f"t.state NOT IN ({OVER}) AND t.id IN (SELECT one.ticket_id FROM tasks one WHERE one.process_id = ", PROCESS, ")"
)
ASKED = Sql(
    f"t.state = 'PENDING' AND t.subject_type = '{Task.prefix}'",
    " AND t.subject_id IN (SELECT one.id FROM tasks one WHERE one.process_id = ",
    PROCESS,
    ")",
)


@dataclass(frozen=True)
class Leftover:
    """Something that a process has begun."""

    id: str
    name: str
    may_keep: bool = False


async def leftovers(
    viewer: Viewer, process: Annotated[UUID, Process, "Process that runs or was given up."]
) -> list[Leftover] | None:
    """
    What is half done: devices and accesses that the person got in its tasks and still has, or all that they have when
    they leave; tickets of its tasks that are not resolved, and decisions that are not taken. Nothing once it is
    completed; null when it does not exist for the viewer.
    """
    try:
        row = await see(Process, process, viewer)
    except NotFound:
        return None
    return [] if row.state is ProcessState.COMPLETED else await _half_done(viewer, row)


async def _half_done(viewer: Viewer, row: Process) -> list[Leftover]:
    await row.fetch_related("scenario")
    leaves = row.scenario.kind is ScenarioKind.OFFBOARDING
    decides = leaves and not row.ended_at and viewer.writes and viewer.may(Right.DECIDE, row.client_id)
    of = {"process": row.id, "person": row.person_id, "until": row.ended_at or moment()}
    held = sorted(await see_all(Device, HELD if leaves else HANDED_OVER, viewer, **of), key=lambda one: one.tag)
    opened = await see_all(Access, HAS_OPEN if leaves else OPENED, viewer, **of)
    undone = await see_all(Ticket, UNDONE, viewer, process=row.id)
    asked = await see_all(Decision, ASKED, viewer, process=row.id)
    return [
        *[Leftover(one.key, await _called(viewer, one), decides and one.stage in devices.KEPT.of) for one in held],
        *[Leftover(one.key, (await see(System, one.system_id, viewer)).name, decides) for one in opened],
        *(Leftover(one.key, one.title) for one in undone),
        *(Leftover(one.key, one.question) for one in asked),
    ]


async def _called(viewer: Viewer, device: Device) -> str:
    model = await see(DeviceModel, device.model_id, viewer)
    return f"{device.tag}, {model.manufacturer} {model.name}"
