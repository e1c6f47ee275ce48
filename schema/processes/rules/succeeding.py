"""Whose tasks of processes they are when somebody takes over from another."""

from __future__ import annotations

from schema.decisions import rules as decisions
from schema.decisions.model import Succession
from schema.people import rules as people
from schema.processes.model import Task
from schema.processes.rules.going_on import OPEN
from schema.processes.rules.working import needed
from schema.refusals import Invalid, Words
from schema.viewer import SYSTEM, Viewer
from schema.writing import along, keep, locked, parts


@along(decisions.HANDED_OVER)
async def hand_tasks(row: Succession, _viewer: Viewer) -> None:
    """What the person was to do in processes, the successor does; what is asked for a task went with the votes."""
    taker = await people.viewer_of(row.successor_id)
    for task in await Task.filter(owner_id=row.person_id, state__in=OPEN).order_by("id"):
        await locked(Task, task.id, SYSTEM)
        if not taker.may(needed(task), task.client_id):
            en, pl = f"They cannot do “{task.title_en}” there.", f"Ta osoba nie może zrobić „{task.title_pl}”."
            raise Invalid("to", why=Words(en=en, pl=pl))
    tasks = await parts(Task, owner_id=row.person_id, state__in=OPEN)
    for task in tasks:
        task.owner_id = row.successor_id
        keep(task)
    row.tasks = len(tasks)
