"""Links between tickets, those who follow them, work and ratings, as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.language import Record, node
from schema.people.graph import Person
from schema.tickets import model
from schema.tickets.graph.ticket import Ticket
from schema.tickets.model import Audience, LinkKind


@node(model.TicketLink, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT ASC")
class TicketLink(Record):
    """What one ticket is to another of the same organisation, as long as it holds."""

    ticket: Ticket | None
    """The one."""
    kind: LinkKind
    """What it is to the other."""
    other: Ticket | None
    """The other."""


@node(model.TicketWatcher, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT ASC")
class TicketWatcher(Record):
    """Someone of either side who follows a ticket that is not theirs."""

    ticket: Ticket | None
    """What they follow."""
    person: Person | None
    """Who follows it."""


@node(
    model.WorkEntry,
    ordered={"WORK_DATE": "work_date", "CREATED_AT": "created_at"},
    default="WORK_DATE ASC",
)
class WorkEntry(Record):
    """Time that somebody spent on a ticket. Clients see what is shared, as it was corrected last."""

    ticket: Ticket | None
    """On what."""
    person: Person | None
    """Who."""
    work_date: dt.date
    """On which day."""
    minutes: int
    """Minutes that it took."""
    billed_minutes: int
    """Minutes that are charged: 0 when it is not billable."""
    audience: Audience
    """Who may know of it."""
    note: str | None
    """What was done."""
    corrects: WorkEntry | None
    """Entry in whose place it stands; null for clients."""
    ended_at: dt.datetime | None
    """Since when another entry stands in its place; such ones count no more."""


@node(model.Rating, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT DESC")
class Rating(Record):
    """How the requester rates what became of a ticket."""

    ticket: Ticket | None
    """What is rated."""
    person: Person | None
    """Who was asked."""
    score: int | None
    """From 1, bad, to 5, very good; null while nothing was said."""
    comment: str | None
    """What they said to that."""
    expires_at: dt.datetime
    """Until when it can be given."""
    rated_at: dt.datetime | None
    """When it was given."""
