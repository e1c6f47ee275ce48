"""What begins by itself once a task is ready: a decision is asked, a ticket is opened; and what nobody need answer."""

from __future__ import annotations

from collections.abc import Sequence

from schema.decisions import rules as decisions
from schema.decisions.model import Decision, DecisionState
from schema.decisions.rules import NewOption
from schema.people.model import Language, Person
from schema.processes.model import Action, Process, Task, TaskState
from schema.refusals import Words
from schema.tickets import rules as tickets
from schema.tickets.model import TicketKind
from schema.viewer import SYSTEM

HANDED_ON = Words(en="Somebody else decides it now.", pl="Zdecyduje o tym ktoś inny.")
YES, NO = Words(en="Yes", pl="Tak"), Words(en="No", pl="Nie")
THEN = Words(en="The process is given up.", pl="Proces zostanie anulowany.")


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
        await ask_no_more(task, _said(HANDED_ON, owner))
        await _ask(process, task)


async def ask_no_more(task: Task, reason: str) -> None:
    """Take back what a task asks: it is left out, given up, or somebody else's."""
    if task.action is Action.DECISION:
        for decision in await Decision.filter(subject_id=task.id, state=DecisionState.PENDING):
            await decisions.withdraw(SYSTEM, decision.id, reason=reason)


async def _ask(process: Process, task: Task) -> None:
    owner = await Person.get(id=task.owner_id)
    options = [
        NewOption(label=_said(YES, owner)),
        NewOption(label=_said(NO, owner), consequence=_said(THEN, owner), approves=False),
    ]
    question, why = (task.title_pl, process.name_pl) if _polish(owner) else (task.title_en, process.name_en)
    await decisions.ask_person(SYSTEM, owner, task, f"{question}?", why, options)


async def _open(process: Process, task: Task) -> None:
    requester = await Person.get(id=process.requester_id)
    polish = _polish(requester)
    ticket = await tickets.open_ticket(
        SYSTEM,
        process.client_id,
        title=task.title_pl if polish else task.title_en,
        body=process.name_pl if polish else process.name_en,
        kind=TicketKind.REQUEST,
        requester=requester.id,
    )
    task.ticket_id = ticket.id


def _polish(person: Person) -> bool:
    return person.language is Language.PL


def _said(words: Words, person: Person) -> str:
    return words.pl if _polish(person) else words.en
