"""Tickets as the outside sees them."""

from __future__ import annotations

import datetime as dt

from schema.devices.graph import Device
from schema.devices.model import Device as DeviceRow
from schema.language import Connection, Record, by_id, extend, many, mutations, node, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.people.model import Person as PersonRow
from schema.tickets import model, rules
from schema.tickets.model import (
    Audience,
    PendingParty,
    Priority,
    Resolution,
    Source,
    TicketKind,
    TicketState,
    Turn,
)


@node(
    model.Ticket,
    search="search",
    ordered={
        "OPENED_AT": "opened_at",
        "UPDATED_AT": "updated_at",
        "PRIORITY": "priority",
        "NUMBER": "number",
        "CLOSED_AT": "closed_at",
    },
    default="OPENED_AT DESC",
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
    category: str | None
    """What it belongs to: Printers, Accounts."""
    impact: int
    """How many suffer: 1 the organisation, 2 a group, 3 one person."""
    urgency: int
    """How little it can wait: 1 not at all, 3 well."""
    priority: Priority
    """How soon it is to be taken care of, from impact and urgency."""
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
    """What was said, as plain text."""
    at: dt.datetime
    """When."""


@extend(Ticket)
class OfTicket:
    """What belongs to a ticket."""

    comments: Connection[Comment] = many(model.Comment, via="ticket_id")
    """What was said, the earliest first."""
    devices: Connection[Device] = many(DeviceRow, link=model.TicketDevice, near="ticket_id", far="device_id")
    """Devices that it is about."""
    people: Connection[Person] = many(PersonRow, link=model.TicketPerson, near="ticket_id", far="person_id")
    """People whom it concerns besides its requester."""


@extend(Device)
class OfDevice:
    """What was asked for about a device."""

    tickets: Connection[Ticket] = many(model.Ticket, link=model.TicketDevice, near="device_id", far="ticket_id")
    """Tickets about it, the latest first."""


@extend(Person)
class OfPerson:
    """What a person asked for and is on."""

    requested_tickets: Connection[Ticket] = many(model.Ticket, via="requester_id")
    """Tickets that they asked for, the latest first."""
    assigned_tickets: Connection[Ticket] = many(model.Ticket, via="assignee_id")
    """Tickets that they are on, the latest first."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation asked for."""

    tickets: Connection[Ticket] = many(model.Ticket, via="client_id")
    """Its tickets, the latest first."""


@query
class Query:
    """Tickets."""

    ticket: Ticket | None = by_id(model.Ticket)
    """The ticket with that id."""
    tickets: Connection[Ticket] = many(model.Ticket)
    """Tickets of all organisations that the viewer sees, and those that are theirs; the latest first."""


Mutation = mutations(
    ticketOpen=rules.open_ticket,
    ticketAssign=rules.assign,
    ticketHold=rules.hold,
    ticketResume=rules.resume,
    ticketResolve=rules.resolve,
    ticketConfirm=rules.confirm,
    ticketReopen=rules.reopen,
    ticketCancel=rules.cancel,
    ticketComment=rules.comment,
    ticketAddDevice=rules.add_device,
    ticketAddPerson=rules.add_person,
)
