"""The history as the outside sees it, added to every thing that has one."""

from __future__ import annotations

import datetime as dt

from schema.devices.graph import Device
from schema.history.model import EventAudience, HistoryEvent as EventRow
from schema.language import (
    Connection,
    Json,
    Node,
    Position,
    any_by_id,
    any_one,
    by_id,
    extend,
    many,
    node,
    of_whole,
    query,
    shown,
)
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.processes.graph import Process
from schema.processes.model import Task
from schema.scope import Sight
from schema.sql import Sql
from schema.tickets.graph import Ticket


def whole_organisation(sight: Sight, row: str) -> Sql:
    """What exactly changed is for those who see the whole organisation."""
    return sight.observes(f"{row}.client_id")


@node(EventRow, ordered={"POSITION": "position"}, default="POSITION DESC")
class HistoryEvent(Node):
    """One thing that happened."""

    position: Position
    """Its place in the history."""
    name: str
    """Thing and what happened to it: `ticket.resolved`."""
    at: dt.datetime
    """When it was entered."""
    effective_at: dt.datetime
    """As of when it holds: earlier than `at` when it was entered afterwards."""
    client: Organisation | None
    """Organisation that it belongs to."""
    actor: Person | None
    """Who did it; null when the system did."""
    on_behalf_of: Person | None
    """For whom they did it."""
    request_id: str | None
    """Request in which it happened: all events of one have the same."""
    subject: Node | None = any_one("subject_type", "subject_id")
    """What it happened to; null when that does not exist for the viewer."""
    changes: Json | None = shown("changes", to=whole_organisation)
    """What changed, `{field: [before, after]}`; for those who see the whole organisation."""
    audience: EventAudience
    """Who may read of it."""


HISTORY = many(EventRow, via="subject_id")


@extend(Organisation)
class OfOrganisation:
    """What happened in an organisation."""

    history: Connection[HistoryEvent] = many(EventRow, via="client_id")
    """What happened in it, the latest first."""


@extend(Person)
class OfPerson:
    """What happened to a person's entry."""

    history: Connection[HistoryEvent] = HISTORY
    """What happened to it, the latest first."""


@extend(Device)
class OfDevice:
    """What happened to a device."""

    history: Connection[HistoryEvent] = HISTORY
    """What happened to it, the latest first."""


@extend(Process)
class OfProcess:
    """What happened to a process."""

    history: Connection[HistoryEvent] = of_whole(EventRow, via="subject_id", part=Task, whole="process_id")
    """What happened to it and to its tasks, the latest first."""


@extend(Ticket)
class OfTicket:
    """What happened to a ticket."""

    history: Connection[HistoryEvent] = HISTORY
    """What happened to it, the latest first."""


@query
class Query:
    """The history, and anything by its id."""

    node: Node | None = any_by_id()
    """The thing of any type with that id."""
    event: HistoryEvent | None = by_id(EventRow)
    """The event with that id."""
    history: Connection[HistoryEvent] = many(EventRow)
    """Everything that happened, as far as the viewer may read of it; the latest first."""
