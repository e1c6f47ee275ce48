"""What begins by itself once a task is ready: a decision is asked, a ticket is opened; and what nobody need answer."""

from __future__ import annotations

from collections.abc import Sequence

from schema.decisions import rules as decisions
from schema.decisions.model import Decision, DecisionState
from schema.decisions.rules import NewOption
from schema.people.model import Person
from schema.processes.model import Action, Process, Task, TaskState, Text
from schema.processes.rules.pinned import step_in
from schema.processes.rules.telling import said, told_of
from schema.tickets import rules as tickets
from schema.tickets.model import TicketKind
from schema.viewer import SYSTEM
from schema.writing import keep, parts

HANDED_ON = Text(en="Somebody else decides it now.", pl="Zdecyduje o tym ktoś inny.")
YES, NO = Text(en="Yes", pl="Tak"), Text(en="No", pl="Nie")
ENDS = Text(en="The process is given up.", pl="Proces zostanie anulowany.")
GOES_ON = Text(en="The process goes on without it.", pl="Proces pójdzie dalej bez tego.")


async def begin(process: Process, tasks: Sequence[Task]) -> None:
    """Begin what begins by itself of tasks that have become ready; part of the change that made them so."""
    for task in (one for one in tasks if one.state is TaskState.READY):
        if task.action is Action.DECISION:
            await _ask(process, task)
        if task.action is Action.TICKET:
            await _open(process, task)


async def ask_another(process: Process, task: Task) -> None:
    """Ask whoever has the task now, and nobody else any more."""
    if task.action is Action.DECISION and task.state is TaskState.READY:
        owner = await Person.get(id=task.owner_id)
        await ask_no_more(task, said(HANDED_ON, owner.language))
        await _ask(process, task)


async def ask_until(task: Task) -> None:
    """Let what a task asks be wanted by the day that the task has now; part of the change that gave it that day."""
    if task.action is Action.DECISION:
        for decision in await parts(Decision, subject_id=task.id, state=DecisionState.PENDING):
            decision.due_at = task.due_at
            keep(decision)


async def ask_no_more(task: Task, reason: str) -> None:
    """Take back what a task asks: it is left out, given up, or somebody else's."""
    if task.action is Action.DECISION:
        for decision in await Decision.filter(subject_id=task.id, state=DecisionState.PENDING):
            await decisions.withdraw(SYSTEM, decision.id, reason=reason)


async def _ask(process: Process, task: Task) -> None:
    owner = await Person.get(id=task.owner_id)
    language, step = owner.language, await step_in(process, task)
    then = GOES_ON if step and step.field else ENDS
    options = [
        NewOption(label=said(YES, language)),
        NewOption(label=said(NO, language), consequence=said(then, language), approves=False),
    ]
    question, why = f"{_title(task, owner).rstrip('?')}?", await told_of(process, task, language)
    await decisions.ask_whoever_decides(SYSTEM, owner, task, question, why, options, task.due_at)


async def _open(process: Process, task: Task) -> None:
    requester = await Person.get(id=process.requester_id)
    ticket = await tickets.open_ticket(
        SYSTEM,
        process.client_id,
        title=_title(task, requester),
        body=await told_of(process, task, requester.language),
        kind=TicketKind.REQUEST,
        requester=requester.id,
    )
    task.ticket_id = ticket.id


def _title(task: Task, reader: Person) -> str:
    return said(Text(pl=task.title_pl, en=task.title_en), reader.language)
