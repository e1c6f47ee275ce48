"""What a process has begun and nobody has ended: for whoever gives it up, and wants to see what is half done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from schema.accesses.model import Access, System
from schema.accesses.rules import OPEN
from schema.decisions.model import Decision
from schema.devices.model import Device
from schema.processes.model import Process, ProcessState, ScenarioKind, Task
from schema.sql import Kind, Parameter, Sql
from schema.tickets.model import Ticket, TicketState
from schema.viewer import Viewer
from schema.writing import moment, see, see_all

PERSON, PROCESS = (Parameter(Kind.UUID, ("variables", name)) for name in ("person", "process"))
SINCE, UNTIL = (Parameter(Kind.INSTANT, ("variables", name)) for name in ("since", "until"))


def _listed(states: Sequence[str]) -> str:
    return ", ".join(f"'{state}'" for state in sorted(states))


EVER = dt.datetime.fromtimestamp(0, dt.UTC)
MEANWHILE = Sql(" BETWEEN ", SINCE, " AND ", UNTIL)
HANDED_OVER = Sql(
    "t.id IN (SELECT given.device_id FROM assignments given WHERE given.to_at IS NULL AND given.holder_id = ",
    PERSON,
    " AND given.from_at",
    MEANWHILE,
    ")",
)
OPENED = Sql(
    f"t.state IN ({_listed([*OPEN])}) AND t.kept_because IS NULL AND t.person_id = ",
    PERSON,
    " AND t.granted_at",
    MEANWHILE,
)
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


async def leftovers(viewer: Viewer, process: UUID) -> list[Leftover]:
    """
    What is half done of a process that runs or was given up, as far as the viewer sees it. Of somebody who leaves that
    is all that they have, which keeps the process from its end.
    """
    row = await see(Process, process, viewer)
    await row.fetch_related("scenario")
    if row.state is ProcessState.COMPLETED:
        return []
    since = EVER if row.scenario.kind is ScenarioKind.OFFBOARDING else row.started_at
    of = {"person": row.person_id, "since": since, "until": row.ended_at or moment()}
    held = await see_all(Device, HANDED_OVER, viewer, **of)
    opened = await see_all(Access, OPENED, viewer, **of)
    undone = await see_all(Ticket, UNDONE, viewer, process=row.id)
    asked = await see_all(Decision, ASKED, viewer, process=row.id)
    return [
        *(Leftover(one.key, one.tag) for one in held),
        *[Leftover(one.key, (await see(System, one.system_id, viewer)).name) for one in opened],
        *(Leftover(one.key, one.title) for one in undone),
        *(Leftover(one.key, one.question) for one in asked),
    ]
