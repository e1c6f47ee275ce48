"""Gathering what people are to be told: from the log, which is the outbox, and from dates that come near."""

from __future__ import annotations

import datetime as dt

from schema.decisions.model import Approver, ApproverState, Decision, DecisionState
from schema.notices.model import Notice, NoticeKind, Pace
from schema.notices.rules.hours import told_at
from schema.notices.rules.reaching import reach
from schema.notices.rules.recipients import Concerned, concerned_by
from schema.record import now
from schema.tickets.model import Comment, Ticket
from schema.writing import Told, queue, read_on

READER = "notices"
OLD = dt.timedelta(days=7)
"""What happened longer ago is no news, as when mail was switched off."""
TAKEN_OVER = dt.timedelta(days=1)
"""What was written down so much later than it happened comes from another system, where people were told."""
AHEAD = dt.timedelta(hours=24)
"""How long before its end somebody is reminded of a decision."""
REMINDED = "decision.due"
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
    """What is told: of words that were corrected, by the ticket in which they were said."""
    about = {"key": str(event.id), "event_id": event.id, "about": event.name, "happened_at": event.at}
    if event.subject_type == Comment.prefix:
        said = await Comment.get(id=event.subject_id)
        return {**about, "subject_type": Ticket.prefix, "subject_id": said.ticket_id}
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
    """Remind those for whom decisions wait whose time is over within a day; of each date once."""
    soon = Decision.filter(state=DecisionState.PENDING, due_at__gt=now(), due_at__lte=now() + AHEAD)
    for decision in await soon.order_by("due_at", "id").limit(100):
        waiting = await Approver.filter(decision_id=decision.id, state=ApproverState.WAITING)
        concerned = dict.fromkeys((one.person_id for one in waiting), NoticeKind.REMINDER)
        await queue(Notice, await _notices(concerned, **_reminder(decision)))
    return 0


def _reminder(decision: Decision) -> dict[str, object]:
    key = f"{decision.key} {decision.due_at:%Y-%m-%dT%H:%M}"
    about = {"key": key, "about": REMINDED, "happened_at": now()}
    return {**about, "subject_type": Decision.prefix, "subject_id": decision.id}
