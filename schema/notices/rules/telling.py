"""What is told of a notice: read at the moment of telling, as whoever is told sees it then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from schema.accesses.model import AccessReview, System
from schema.binding import uuid_of
from schema.decisions.model import Approver, ApproverState, Decision, DecisionState, Remark
from schema.mentions import spoken
from schema.notices.model import Notice, NoticeKind
from schema.notices.rules.recipients import on_it
from schema.notices.rules.reviewing import unanswered, unreviewed
from schema.notices.rules.tasking import given_in, waiting_for
from schema.organisations.model import Organisation
from schema.people.model import Person
from schema.processes.model import Process, Task
from schema.refusals import NotFound
from schema.tickets.model import Audience, Comment, Ticket
from schema.viewer import Viewer
from schema.writing import EventAudience, Told, see

WORDS: dict[str, type[Comment | Remark]] = {Comment.prefix: Comment, Remark.prefix: Remark}
"""What may have been said in an event."""
GIVEN = ("resolution", "pending_reason")
"""Columns of a ticket whose new value says why."""
ASKED = {NoticeKind.OPENED, NoticeKind.MENTIONED}
"""What is news because of what a ticket asks for, unless something else was said."""


@dataclass(frozen=True)
class News:
    """What one letter, or one entry of it, tells."""

    notice: Notice
    key: str
    """Public id of what it is about."""
    thread: str
    """Public id of the ticket in whose talk it belongs; of what it is about, if there is none."""
    number: str
    """What people call the ticket: `ZAWIL-12`; empty if there is none."""
    title: str
    by: str
    """Who did it; empty if nobody did."""
    text: str = ""
    """What they said."""
    internal: bool = False
    """Whether that is for the IT team alone."""
    assignee: str = ""
    due_at: dt.datetime | None = None
    due_on: dt.date | None = None
    """The day, where no hour is meant."""
    waiting: int = 0
    """Accesses that wait for their answer."""
    tasks: Sequence[Task] = ()
    """What is theirs to do."""


async def news_of(notice: Notice, event: Told | None, viewer: Viewer) -> News | None:
    """What there is to tell; None when they may not know it any more, or when it is no news any more."""
    hidden = event is not None and event.audience is EventAudience.INTERNAL and not viewer.staff
    try:
        if notice.subject_type == Process.prefix:
            return await _of_process(notice, event, viewer)
        if hidden:
            return None
        if notice.subject_type == Ticket.prefix:
            return await _of_ticket(notice, event, viewer)
        if notice.subject_type == AccessReview.prefix:
            return await _of_review(notice, viewer)
        if notice.subject_type == System.prefix:
            return await _of_system(notice, viewer)
        return await _of_decision(notice, event, viewer)
    except NotFound:
        return None


async def _of_ticket(notice: Notice, event: Told | None, viewer: Viewer) -> News | None:
    ticket = await see(Ticket, notice.subject_id, viewer)
    if notice.kind is NoticeKind.ASSIGNED and notice.person_id not in await on_it(ticket):
        return None
    text, internal = await _said(event, viewer)
    return News(
        notice,
        key=ticket.key,
        thread=ticket.key,
        number=await _number(ticket),
        title=ticket.title,
        by=await _name(event.actor_id if event else None, viewer),
        text=text or (spoken(ticket.body) if notice.kind in ASKED else ""),
        internal=internal,
        assignee=await _name(ticket.assignee_id, viewer),
        due_at=ticket.due_at,
    )


async def _of_decision(notice: Notice, event: Told | None, viewer: Viewer) -> News | None:
    decision = await see(Decision, notice.subject_id, viewer)
    waits = notice.kind in (NoticeKind.DECISION, NoticeKind.REMINDER)
    if waits and not await _still_waits(decision, notice.person_id):
        return None
    text, internal = await _said(event, viewer)
    ticket = await _ticket_of(decision, viewer)
    return News(
        notice,
        key=decision.key,
        thread=ticket.key if ticket else decision.key,
        number=await _number(ticket) if ticket else "",
        title=decision.question,
        by=await _name(event.actor_id if event else None, viewer),
        text=text or (decision.why if waits else ""),
        internal=internal,
        due_at=decision.due_at,
    )


async def _of_review(notice: Notice, viewer: Viewer) -> News | None:
    review = await see(AccessReview, notice.subject_id, viewer)
    if not (waiting := await unanswered(review)):
        return None
    of = (
        await see(System, review.system_id, viewer) if review.system_id else await Organisation.get(id=review.client_id)
    )
    return _waiting(notice, review.key, of.name, waiting, review.due_on)


async def _of_system(notice: Notice, viewer: Viewer) -> News | None:
    system = await see(System, notice.subject_id, viewer)
    if not (waiting := await unreviewed(system)):
        return None
    return _waiting(notice, system.key, system.name, len(waiting), waiting[0].review_on)


async def _of_process(notice: Notice, event: Told | None, viewer: Viewer) -> News | None:
    """What is theirs to do in it, also since something was done that the IT team keeps to itself; or how it goes on."""
    process, goes_on = await see(Process, notice.subject_id, viewer), notice.kind is NoticeKind.STATUS
    found = await given_in(event) if event else await waiting_for(notice.person_id, process.id)
    mine = [task for task in found if task.owner_id == notice.person_id]
    if not mine and not goes_on:
        return None
    about = await _name(process.person_id, viewer)
    name = process.name_pl if viewer.language == "pl" else process.name_en
    return News(
        notice,
        key=process.key,
        thread=process.key,
        number="",
        title=f"{name}: {about}" if about else name,
        by="",
        text=process.reason or "" if goes_on else "",
        due_on=process.target_on,
        tasks=mine,
    )


def _waiting(notice: Notice, key: str, title: str, waiting: int, due_on: dt.date | None) -> News:
    return News(notice, key, thread=key, number="", title=title, by="", waiting=waiting, due_on=due_on)


async def _still_waits(decision: Decision, person: UUID) -> bool:
    waiting = Approver.filter(decision_id=decision.id, person_id=person, state=ApproverState.WAITING)
    return decision.state is DecisionState.PENDING and await waiting.exists()


async def _ticket_of(decision: Decision, viewer: Viewer) -> Ticket | None:
    if decision.subject_type != Ticket.prefix or decision.subject_id is None:
        return None
    try:
        return await see(Ticket, decision.subject_id, viewer)
    except NotFound:
        return None


async def _said(event: Told | None, viewer: Viewer) -> tuple[str, bool]:
    """What was said in the event, and whether within the IT team; a word that they may not read hides all of it."""
    subject = [{"id": f"{event.subject_type}_{event.subject_id}", "changes": event.changes}] if event else []
    for part in [*subject, *(event.parts if event else ())]:
        prefix = part["id"].partition("_")[0]
        if prefix in WORDS and "body" in part["changes"]:
            row = await see(WORDS[prefix], uuid_of(part["id"], prefix), viewer)
            return spoken(row.body), row.audience == Audience.INTERNAL.value
    given = (event.changes[name][1] for name in GIVEN if name in event.changes) if event else ()
    return next((spoken(text) for text in given if text), ""), False


async def _number(ticket: Ticket) -> str:
    home = await Organisation.get(id=ticket.client_id)
    return f"{home.code}-{ticket.number}"


async def _name(person: UUID | None, viewer: Viewer) -> str:
    try:
        return (await see(Person, person, viewer)).name if person else ""
    except NotFound:
        return ""
