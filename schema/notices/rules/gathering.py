"""Gathering what people are to be told: from the log, which is the outbox, and from dates that come near."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from schema.accesses.model import Access, AccessReview, AccessState, System
from schema.decisions.model import Approver, ApproverState, Decision, DecisionState
from schema.notices.model import Notice, NoticeKind, Pace
from schema.notices.rules.hours import told_at
from schema.notices.rules.reaching import reach
from schema.notices.rules.recipients import Concerned, concerned_by
from schema.notices.rules.reviewing import deciding, near, unanswered, unreviewed
from schema.notices.rules.tasking import nearly_due, process_of
from schema.processes.model import Process
from schema.record import Record, now
from schema.tickets.model import Comment, Ticket
from schema.writing import Told, queue, read_on

READER = "notices"
OLD = dt.timedelta(days=7)
"""What happened longer ago is no news, as when mail was switched off."""
TAKEN_OVER = dt.timedelta(days=1)
"""What was written down so much later than it happened comes from another system, where people were told."""
AHEAD = dt.timedelta(hours=24)
"""How long before its end somebody is reminded of a decision."""
REMINDED, TASK_DUE, REVIEW_DUE, SYSTEM_DUE = "decision.due", "task.due", "access_review.due", "system.due"
"""What a reminder is about; nothing happens, so there is no event."""


async def gather(*, sending: bool = True) -> int:
    """Read the log on and put what people are to be told into the queue; while nobody sends letters, only read on."""
    async with read_on(READER) as events:
        for event in events if sending else ():
            if _is_news(event):
                await queue(Notice, await _notices(await concerned_by(event), **await _news(event)))
    return len(events)


def _is_news(event: Told) -> bool:
    at: dt.datetime = event.at
    return now() - at < OLD and at - event.effective_at < TAKEN_OVER


async def _news(event: Told) -> dict[str, object]:
    """What is told: of words that were corrected, by the ticket in which they were said; of tasks, by their process."""
    about = {"key": str(event.id), "event_id": event.id, "about": event.name, "happened_at": event.at}
    if event.subject_type == Comment.prefix:
        said = await Comment.get(id=event.subject_id)
        return {**about, "subject_type": Ticket.prefix, "subject_id": said.ticket_id}
    if process := await process_of(event):
        return {**about, "subject_type": Process.prefix, "subject_id": process}
    return {**about, "subject_type": event.subject_type, "subject_id": event.subject_id}


async def _notices(concerned: Concerned, **of: object) -> list[Notice]:
    """A notice for each of them who wants it and can be reached."""
    made = []
    for person, one in (await reach(concerned)).items():
        pace = one.pace(concerned[person])
        if pace is not Pace.NEVER and one.takes_mail:
            due_at, together = told_at(one.chosen, pace, now())
            made.append(Notice(person_id=person, kind=concerned[person], due_at=due_at, together=together, **of))
    return made


async def remind() -> int:
    """Remind those for whom something waits whose time is nearly over; of each date once."""
    await _remind_of_decisions()
    await _remind_of_tasks()
    await _remind_of_reviews()
    return 0


async def _remind_of_decisions() -> None:
    soon = Decision.filter(state=DecisionState.PENDING, due_at__gt=now(), due_at__lte=now() + AHEAD)
    for decision in await soon.order_by("due_at", "id").limit(100):
        waiting = await Approver.filter(decision_id=decision.id, state=ApproverState.WAITING)
        await _remind(decision, REMINDED, f"{decision.due_at:%Y-%m-%dT%H:%M}", (one.person_id for one in waiting))


async def _remind_of_tasks() -> None:
    """Once a day of all that waits for somebody in a process."""
    for task in await nearly_due():
        process = await Process.get(id=task.process_id)
        await _remind(process, TASK_DUE, f"{task.due_at:%Y-%m-%d}", [task.owner_id])


async def _remind_of_reviews() -> None:
    since, until = near()
    for review in await AccessReview.filter(ended_at=None, due_on__gte=since, due_on__lte=until).order_by("due_on"):
        if await unanswered(review):
            await _remind(review, REVIEW_DUE, str(review.due_on), await deciding(review.client_id))
    opened = Access.filter(state=AccessState.ACTIVE, review_on__gte=since, review_on__lte=until)
    systems = await opened.distinct().values_list("system_id", flat=True)
    for system in await System.filter(id__in=systems).order_by("id"):
        await _remind_of_weeks(system, since)


async def _remind_of_weeks(system: System, since: dt.date) -> None:
    """Once of all accesses of a week, or whoever gave out many would get as many letters."""
    weeks = {f"{one.review_on:%G-W%V}" for one in await unreviewed(system) if one.review_on and one.review_on >= since}
    for week in sorted(weeks):
        await _remind(system, SYSTEM_DUE, week, await deciding(system.client_id))


async def _remind(row: Record, about: str, date: str, people: Iterable[UUID]) -> None:
    of = {"about": about, "happened_at": now(), "subject_type": row.prefix, "subject_id": row.id}
    concerned = dict.fromkeys(people, NoticeKind.REMINDER)
    await queue(Notice, await _notices(concerned, key=f"{row.key} {date}", **of))
