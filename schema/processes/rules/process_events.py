"""What may happen to a process and its tasks, and who may make it happen."""

from __future__ import annotations

from schema.decisions.model import Side
from schema.people.rules import OVERSEES
from schema.processes.model import ProcessState as State, Task, TaskState
from schema.refusals import Forbidden, Words
from schema.scope import Sight
from schema.sql import Sql
from schema.viewer import WORDS, Right
from schema.writing import Condition, Event, EventAudience, Guard, has, mine, one_of

ASK, ANYONE = {Right.ASK}, {Right.ASK, Right.DECIDE, Right.EXECUTE}
RUNNING, ALIVE = {State.RUNNING}, {State.RUNNING, State.ON_HOLD}
OPEN = {TaskState.BLOCKED, TaskState.READY}
OF_IT = one_of("side", {Side.ENTERPRISE})


def _running(_sight: Sight, row: str) -> Sql:
    return Sql(f"EXISTS (SELECT 1 FROM processes one WHERE one.id = {row}.process_id AND one.state = 'RUNNING')")


GOES_ON = Guard(
    Condition(None, _running, frozenset({"process_id"})),
    lambda: Forbidden(right=Words(en="work on a process that does not run", pl="praca w procesie, który nie biegnie")),
)
DOES = Guard(
    mine("owner_id") | OF_IT & has({Right.EXECUTE}) | ~OF_IT & has({Right.DECIDE}),
    lambda: Forbidden(right=Words(en="do this task", pl="wykonanie tego zadania")),
)
"""Whoever it was given to; on the IT company's side its team, on the client's those who decide."""
LEAVES_OUT = Guard(
    OF_IT & has({Right.EXECUTE}) | has({Right.DECIDE}),
    lambda: Forbidden(right=[WORDS[Right.DECIDE]]),
)
"""The IT team leaves out its own tasks; those who decide for the client, any."""

STARTED = Event("process.started", by=ASK, to=State.RUNNING, words=("start", "uruchomić"), only=(OVERSEES,))
MOVED = Event("process.moved", by=ASK, of=ALIVE, words=("move", "przenieść na inny dzień"), only=(OVERSEES,))
HELD = Event("process.held", by=ASK, of=RUNNING, to=State.ON_HOLD, words=("hold", "wstrzymać"), only=(OVERSEES,))
RESUMED = Event(
    "process.resumed", by=ASK, of={State.ON_HOLD}, to=State.RUNNING, words=("resume", "wznowić"), only=(OVERSEES,)
)
EXTENDED = Event("process.extended", by=ASK, of=RUNNING, words=("add a task", "dodać zadanie"), only=(OVERSEES,))
CANCELLED = Event(
    "process.cancelled", by=ASK, of=ALIVE, to=State.CANCELLED, words=("cancel", "anulować"), only=(OVERSEES,)
)
COMPLETED = Event("process.completed", by=ANYONE, of=RUNNING, to=State.COMPLETED, words=("complete", "zakończyć"))


def _told_to(task: Task) -> EventAudience:
    """Both sides; of a task that clients do not see, the IT team."""
    return EventAudience.SHARED if task.shared else EventAudience.INTERNAL


DONE = Event(
    "task.done",
    by=ANYONE,
    of={TaskState.READY},
    to=TaskState.DONE,
    words=("do", "wykonać"),
    audience=_told_to,
    only=(GOES_ON, DOES),
)
ADVANCED = Event(
    "task.advanced",
    by=ANYONE,
    of={TaskState.READY},
    words=("do in part", "wykonać w części"),
    audience=_told_to,
    only=(GOES_ON, DOES),
)
SKIPPED = Event(
    "task.skipped",
    by=ANYONE,
    of=OPEN,
    to=TaskState.SKIPPED,
    words=("leave out", "pominąć"),
    audience=_told_to,
    only=(GOES_ON, LEAVES_OUT),
)
ASSIGNED = Event(
    "task.assigned", by=ANYONE, of=OPEN, words=("hand on", "przekazać"), audience=_told_to, only=(GOES_ON, DOES)
)
