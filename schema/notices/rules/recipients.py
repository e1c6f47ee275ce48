"""Who is told of what: whom an event concerns, and as what. Whoever caused it knows already."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from schema.binding import uuid_of
from schema.decisions import rules as decisions
from schema.decisions.model import Approver, Decision
from schema.decisions.rules.approvers import in_roles
from schema.notices.model import NoticeKind
from schema.notices.rules.tasking import given_in, waited_in
from schema.people.rules import RIGHTS
from schema.processes.model import Process, Task
from schema.service_levels import rules as service_levels
from schema.teams.model import TeamMember
from schema.tickets import rules as tickets
from schema.tickets.model import Ticket, TicketPerson, TicketWatcher
from schema.viewer import Right
from schema.writing import EventAudience, Told

Concerned = dict[UUID, NoticeKind]
EXECUTING = {role for role, rights in RIGHTS.items() if Right.EXECUTE in rights}
PROMISES = {service_levels.WARNED.name, service_levels.BREACHED.name}
WORDS = ("body", "resolution", "pending_reason")
"""Columns in which people say something."""
ENDS = {decisions.TAKEN.name, decisions.EXPIRED.name, decisions.WITHDRAWN.name}


async def concerned_by(event: Told) -> Concerned:
    """People whom the event concerns, each with what it is to them; the last word on somebody holds."""
    told: Concerned = {}
    if event.audience is not EventAudience.PRIVATE and event.subject_type == Ticket.prefix:
        told = await _by_ticket(event) | _as(NoticeKind.MENTIONED, _mentioned(event))
    elif event.name == tickets.CORRECTED.name:
        told = _as(NoticeKind.MENTIONED, _mentioned(event))
    elif event.audience is not EventAudience.PRIVATE and event.subject_type == Decision.prefix:
        told = await _by_decision(event)
    elif event.subject_type in (Process.prefix, Task.prefix):
        told = _as(NoticeKind.STATUS, await waited_in(event))
        told |= _as(NoticeKind.ASSIGNED, [task.owner_id for task in await given_in(event)])
    return {person: kind for person, kind in told.items() if person != event.actor_id}


async def _by_ticket(event: Told) -> Concerned:
    ticket = await Ticket.get(id=event.subject_id)
    if event.name in PROMISES:
        return _as(NoticeKind.SLA, await on_it(ticket) or await in_roles(EXECUTING, ticket.client_id))
    if event.name == tickets.OPENED.name:
        able = _as(NoticeKind.OPENED, await in_roles(EXECUTING, ticket.client_id))
        return able | _as(NoticeKind.STATUS, [ticket.requester_id])
    everybody = [ticket.requester_id, *await _beside(ticket), *await on_it(ticket)]
    if event.name == tickets.COMMENTED.name:
        return _as(NoticeKind.REPLY, everybody)
    told = _as(NoticeKind.STATUS, everybody if "state" in event.changes else [])
    given = "assignee_id" in event.changes or "team_id" in event.changes
    return told | _as(NoticeKind.ASSIGNED, await on_it(ticket) if given else [])


def _mentioned(event: Told) -> list[UUID]:
    """Those whom the words of an event mention, and did not mention before they were corrected."""
    told = [event.changes, *(part["changes"] for part in event.parts)]
    words = [changes[name] for changes in told for name in WORDS if name in changes]
    return [
        one for before, after in words for one in tickets.named(after or "") if one not in tickets.named(before or "")
    ]


async def on_it(ticket: Ticket) -> list[UUID]:
    """Whoever takes care of a ticket: its assignee, or all of its team while it has none."""
    if ticket.assignee_id:
        return [ticket.assignee_id]
    if not ticket.team_id:
        return []
    return [one.person_id for one in await TeamMember.filter(team_id=ticket.team_id, ended_at=None).order_by("id")]


async def _beside(ticket: Ticket) -> list[UUID]:
    """Those whom it concerns besides its requester, and those who follow it."""
    people = await TicketPerson.filter(ticket_id=ticket.id).order_by("id")
    watchers = await TicketWatcher.filter(ticket_id=ticket.id, ended_at=None).order_by("id")
    return [*(one.person_id for one in people), *(one.person_id for one in watchers)]


async def _by_decision(event: Told) -> Concerned:
    decision = await Decision.get(id=event.subject_id)
    asker = [decision.asked_by_id] if decision.asked_by_id else []
    if event.name == decisions.ASKED_BACK.name:
        return _as(NoticeKind.REPLY, asker)
    if event.name == decisions.REMARKED.name:
        asked = [one.person_id for one in await Approver.filter(decision_id=decision.id).order_by("id")]
        return _as(NoticeKind.REPLY, [*asker, *asked])
    if event.name in ENDS:
        return _as(NoticeKind.STATUS, asker)
    return _as(NoticeKind.DECISION, [uuid_of(person, "per") for person in _newly_asked(event)])


def _newly_asked(event: Told) -> Iterable[str]:
    """Those to whom a vote went in this event."""
    for part in event.parts:
        if part["id"].startswith(f"{Approver.prefix}_") and "person_id" in part["changes"]:
            yield f"per_{part['changes']['person_id'][1]}"


def _as(kind: NoticeKind, people: Iterable[UUID]) -> Concerned:
    return dict.fromkeys(people, kind)
