"""A ticket and what is said in it, as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.finding import Findable
from schema.language import Record, node
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.teams.graph import Team
from schema.tickets import model
from schema.tickets.model import (
    Audience,
    PendingParty,
    Priority,
    Resolution,
    SlaState,
    Source,
    TicketKind,
    TicketState,
    Turn,
)

QUOTED = """TITLE: title BODY: body RESOLUTION: resolution
SAID: comments(first: 20, orderBy: {field: AT, direction: DESC}, filter: {audience: {eq: SHARED}})
  { nodes { body } }
INTERNAL: comments(first: 20, orderBy: {field: AT, direction: DESC}, filter: {audience: {eq: INTERNAL}})
  { nodes { body } }"""


@node(
    model.Ticket,
    search=Findable.TICKET,
    quoted=QUOTED,
    ordered={
        "OPENED_AT": "opened_at",
        "UPDATED_AT": "updated_at",
        "PRIORITY": "priority",
        "NUMBER": "number",
        "CLOSED_AT": "closed_at",
        "DUE_AT": "due_at",
    },
    default="OPENED_AT DESC",
    grouped=["category"],
)
class Ticket(Record):
    """What someone needs, who is on it, and how it ended."""

    client: Organisation | None
    """Organisation that needs it."""
    number: int
    """Number that people say aloud, after the organisation's code; unique within one organisation."""
    kind: TicketKind
    """What kind of need it is."""
    title: str
    """What it is about, in a line."""
    body: str
    """What it is about, in full, as plain text."""
    source: Source
    """The way it came in."""
    requester: Person | None
    """Who asked for it."""
    assignee: Person | None
    """Who is on it."""
    team: Team | None
    """Which team of the IT company is on it."""
    opened_by: Person | None
    """Who wrote it down: the requester, or somebody on their behalf; null when the installation itself did."""
    parent: Ticket | None
    """Ticket of which it is a part: that one is not resolved before this one."""
    merged_into: Ticket | None
    """Ticket in which it goes on, when it was merged into another."""
    category: str | None
    """What it belongs to: Printers, Accounts."""
    impact: int
    """How many suffer: 1 the organisation, 2 a group, 3 one person."""
    urgency: int
    """How little it can wait: 1 not at all, 3 well."""
    priority: Priority
    """How soon it is to be taken care of: from impact and urgency, or as somebody decided."""
    priority_reason: str | None
    """Why the priority is another than impact and urgency give; null when it is what they give."""
    state: TicketState
    """Where it stands in its work."""
    turn: Turn
    """Whose move it is."""
    pending_party: PendingParty | None
    """Whom it waits for."""
    pending_reason: str | None
    """What it waits for."""
    remind_at: dt.datetime | None
    """When to look at it again."""
    resolution_code: Resolution | None
    """The way it ended."""
    resolution: str | None
    """How it was resolved, in a sentence."""
    reopen_count: int
    """How many times it was opened again."""
    opened_at: dt.datetime
    """When it was asked for."""
    first_response_at: dt.datetime | None
    """When the IT team answered first."""
    resolved_at: dt.datetime | None
    """When it was resolved."""
    closed_at: dt.datetime | None
    """When that was confirmed, or it was cancelled."""
    sla_state: SlaState
    """How it stands to what was promised."""
    due_at: dt.datetime | None
    """When the next of what was promised is due; null when nothing is, or while its time stands."""
    turn_since: dt.datetime | None
    """Since when it is the move of whoever's move it is; null where that is not known."""


@node(model.Comment, ordered={"AT": "at"}, default="AT ASC")
class Comment(Record):
    """Something said in a ticket."""

    ticket: Ticket | None
    """Where it was said."""
    author: Person | None
    """Who said it."""
    audience: Audience
    """Who may read it."""
    body: str
    """What was said, as Markdown."""
    source: Source
    """The way it came in."""
    at: dt.datetime
    """When."""
    corrected_at: dt.datetime | None
    """When whoever said it put its words right; the history keeps what they were."""
