"""Service levels as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.calendars.graph import Calendar
from schema.language import Connection, Json, Record, SafeInt, by_id, extend, many, mutations, node, query
from schema.organisations.graph import Organisation
from schema.service_levels import model, rules
from schema.service_levels.model import ClockState, Metric
from schema.tickets.graph import Ticket
from schema.tickets.model import Priority, Turn


@node(model.Policy, ordered={"CREATED_AT": "created_at"}, default="CREATED_AT DESC")
class Policy(Record):
    """What is promised; a version of it, which never changes."""

    client: Organisation | None
    """To whom; a policy of the IT company holds for all clients that have none of their own."""
    name: str
    """Name."""
    number: int
    """Which version it is, from 1."""
    calendar: Calendar | None
    """Hours by which the minutes are counted."""
    targets: Json
    """Minutes by kind, priority and metric: `["ANY P1 RESPONSE 30", "INCIDENT P1 RESOLUTION 240"]`."""
    pauses: Json
    """Parties for whom a ticket may wait while its clocks stand: `["CLIENT"]`."""
    from_at: dt.datetime
    """Since when it holds, which may be to come."""
    ended_at: dt.datetime | None
    """Until when, which may be to come: something else holds then, or nothing. Null while that is open."""


@node(
    model.Clock,
    ordered={"DUE_AT": "due_at", "STARTED_AT": "started_at", "CREATED_AT": "created_at"},
    default="STARTED_AT ASC",
)
class Clock(Record):
    """Working time that a ticket has used of what was promised."""

    ticket: Ticket | None
    """Ticket of which it keeps the time."""
    policy: Policy | None
    """What was promised."""
    metric: Metric
    """What of it."""
    priority: Priority
    """Priority for which the minutes were promised."""
    minutes: int
    """Working minutes that were promised."""
    state: ClockState
    """Where it stands."""
    started_at: dt.datetime
    """When it was started."""
    since_at: dt.datetime | None
    """Since when time goes by without a break; null while it does not."""
    used_ms: SafeInt
    """Working time used before that, in milliseconds."""
    due_at: dt.datetime | None
    """When the promised time is over if it goes on like this; null while it stands."""
    warned_at: dt.datetime | None
    """When three quarters were used."""
    breached_at: dt.datetime | None
    """When the promised time was over."""
    stopped_at: dt.datetime | None
    """When the thing was done, or not wanted any more."""


@node(model.TicketTurn, ordered={"FROM_AT": "from_at", "CREATED_AT": "created_at"}, default="FROM_AT ASC")
class TicketTurn(Record):
    """A time in which it was one side's move."""

    ticket: Ticket | None
    """In which ticket."""
    turn: Turn
    """Whose move it was."""
    from_at: dt.datetime
    """Since when."""
    to_at: dt.datetime | None
    """Until when; null while it lasts."""


@extend(Ticket)
class OfTicket:
    """How a ticket keeps to what was promised."""

    clocks: Connection[Clock] = many(model.Clock, via="ticket_id")
    """Its clocks, of the first answer and of the solution."""
    turns: Connection[TicketTurn] = many(model.TicketTurn, via="ticket_id")
    """Whose move it was when, the earliest first."""


@extend(Organisation)
class OfOrganisation:
    """What is promised to an organisation."""

    policies: Connection[Policy] = many(model.Policy, via="client_id")
    """Its own policies, the latest first; where none holds, that of the IT company does."""


@query
class Query:
    """Service levels."""

    policy: Policy | None = by_id(model.Policy)
    """The policy with that id."""
    policies: Connection[Policy] = many(model.Policy)
    """What is and was promised to the viewer's organisations and by the IT company, the latest first."""
    clocks: Connection[Clock] = many(model.Clock)
    """Clocks of all tickets that the viewer sees."""


Mutation = mutations(
    policyPublish=(rules.publish_policy, rules.PUBLISHED),
    policyEnd=(rules.end_policy, rules.ENDED),
)
