"""Judging a ticket: what kind of need it is, how soon it is taken care of, and what it says."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from schema.tickets.model import Priority, Ticket, TicketKind
from schema.tickets.rules.events import CLASSIFIED, PRIORITISED, UPDATED
from schema.tickets.rules.mentioning import mention
from schema.tickets.rules.opening import PRIORITIES, grade
from schema.viewer import Viewer
from schema.writing import change, noted, said


async def prioritise(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket that is more or less urgent than it seemed."],
    *,
    impact: Annotated[int | None, "How much it affects: 1 the company, 2 a group, 3 one person."] = None,
    urgency: Annotated[int | None, "How soon it hurts: 1 now, 2 soon, 3 some day."] = None,
    priority: Annotated[Priority | None, "Another priority than these two give; then a reason is needed."] = None,
    reason: Annotated[str | None, "Why it is another; both sides read it."] = None,
) -> Ticket:
    """Say how soon a ticket is taken care of: by impact and urgency, or by a priority of one's own with its reason."""
    async with change(Ticket, ticket, viewer, PRIORITISED) as row:
        row.impact = row.impact if impact is None else grade(impact, "impact")
        row.urgency = row.urgency if urgency is None else grade(urgency, "urgency")
        given = PRIORITIES[row.impact + row.urgency]
        row.priority, row.priority_reason = priority or given, None
        if row.priority is not given:
            row.priority_reason = said(reason or "", "reason", at_most=500)
    return row


async def classify(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket of another kind or category."],
    *,
    kind: Annotated[TicketKind | None, "Whether something is broken or wanted."] = None,
    category: Annotated[str | None, "Category; empty to remove it."] = None,
) -> Ticket:
    """Say what kind of need a ticket is, and to which category it belongs; what is not given stays."""
    async with change(Ticket, ticket, viewer, CLASSIFIED) as row:
        row.kind = kind or row.kind
        if category is not None:
            row.category = noted(category, "category", at_most=100)
    return row


async def update(
    viewer: Viewer,
    ticket: Annotated[UUID, Ticket, "Ticket whose words are not right."],
    *,
    title: Annotated[str | None, "What it is about, in a few words."] = None,
    body: Annotated[str | None, "What happened, or what is wanted; empty to remove it."] = None,
) -> Ticket:
    """Correct what a ticket says; what is not given stays, and the history keeps what was."""
    async with change(Ticket, ticket, viewer, UPDATED) as row:
        if title is not None:
            row.title = said(title, "title", at_most=200)
        if body is not None:
            row.body = noted(await mention(viewer, row, body, before=row.body), "body", at_most=20_000) or ""
    return row
