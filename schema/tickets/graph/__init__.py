"""Tickets as the outside sees them."""

from __future__ import annotations

from schema.decisions.graph import Decision
from schema.decisions.model import Decision as DecisionRow
from schema.devices.graph import Device
from schema.devices.model import Device as DeviceRow
from schema.files.graph import File
from schema.files.model import File as FileRow
from schema.language import Connection, Several, answered, by_id, extend, many, mutations, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person
from schema.people.model import Person as PersonRow
from schema.teams.graph import Team
from schema.tickets import model, rules
from schema.tickets.graph.life import Rating, TicketLink, TicketWatcher, WorkEntry
from schema.tickets.graph.ticket import Comment, Ticket

__all__ = ["Comment", "Mutation", "Query", "Rating", "Ticket", "TicketLink", "TicketWatcher", "WorkEntry"]


@extend(Comment)
class OfComment:
    """What belongs to a comment."""

    files: Connection[File] = many(FileRow, link=model.CommentFile, near="comment_id", far="file_id")
    """Files that came with it."""


@extend(Ticket)
class OfTicket:
    """What belongs to a ticket."""

    comments: Connection[Comment] = many(model.Comment, via="ticket_id")
    """What was said, the earliest first."""
    files: Connection[File] = many(FileRow, link=model.TicketFile, near="ticket_id", far="file_id")
    """Files that came with it when it was opened."""
    devices: Connection[Device] = many(DeviceRow, link=model.TicketDevice, near="ticket_id", far="device_id")
    """Devices that it is about."""
    people: Connection[Person] = many(PersonRow, link=model.TicketPerson, near="ticket_id", far="person_id")
    """People whom it concerns besides its requester."""
    children: Connection[Ticket] = many(model.Ticket, via="parent_id")
    """Tickets that are parts of it, the latest first."""
    merged: Connection[Ticket] = many(model.Ticket, via="merged_into_id")
    """Tickets that were merged into it, the latest first."""
    links: Connection[TicketLink] = many(model.TicketLink, via="ticket_id")
    """What it is to others."""
    linked_from: Connection[TicketLink] = many(model.TicketLink, via="other_id")
    """What others are to it."""
    decisions: Connection[Decision] = many(DecisionRow, via="subject_id")
    """Decisions about it, the latest first."""
    watchers: Connection[TicketWatcher] = many(model.TicketWatcher, via="ticket_id")
    """Who follows it besides those whom it concerns."""
    work: Connection[WorkEntry] = many(model.WorkEntry, via="ticket_id")
    """Time that was spent on it, the earliest first."""
    ratings: Connection[Rating] = many(model.Rating, via="ticket_id")
    """How its requester rates what became of it: none before it is closed, and one at most."""


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
    watched: Connection[TicketWatcher] = many(model.TicketWatcher, via="person_id")
    """Tickets that they follow besides those that concern them."""
    work: Connection[WorkEntry] = many(model.WorkEntry, via="person_id")
    """Time that they spent on tickets, the earliest first."""


@extend(Team)
class OfTeam:
    """What a team is on."""

    tickets: Connection[Ticket] = many(model.Ticket, via="team_id")
    """Tickets that it is on, the latest first."""


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
    ticket_readers: list[str] | None = answered(rules.readers)
    new_ticket_readers: list[str] | None = answered(rules.first_readers)


Mutation = mutations(
    ticketOpen=(rules.open_ticket, rules.OPENED),
    ticketAssign=(rules.assign, rules.ASSIGNED),
    ticketHold=(rules.hold, rules.HELD),
    ticketResume=(rules.resume, rules.RESUMED),
    ticketResolve=(rules.resolve, rules.RESOLVED),
    ticketConfirm=(rules.confirm, rules.CONFIRMED),
    ticketReopen=(rules.reopen, rules.REOPENED),
    ticketCancel=(rules.cancel, rules.CANCELLED),
    ticketComment=(rules.comment, rules.COMMENTED),
    commentCorrect=(rules.correct, rules.CORRECTED),
    ticketTake=(rules.take, rules.ASSIGNED),
    ticketRoute=(rules.route, rules.ROUTED),
    ticketUnassign=(rules.unassign, rules.UNASSIGNED),
    ticketUpdate=(rules.update, rules.UPDATED),
    ticketClassify=(rules.classify, rules.CLASSIFIED),
    ticketPrioritise=(rules.prioritise, rules.PRIORITISED),
    ticketRelate=(rules.link, rules.LINKED),
    ticketUnrelate=(rules.unlink, rules.UNLINKED),
    ticketNest=(rules.nest, rules.NESTED),
    ticketMerge=(rules.merge, rules.MERGED),
    ticketFollowUp=(rules.follow_up, rules.FOLLOWED),
    ticketWatch=(rules.watch, rules.WATCHED),
    ticketUnwatch=(rules.unwatch, rules.UNWATCHED),
    ticketLogWork=(rules.log_work, rules.WORKED),
    ticketCorrectWork=(rules.correct_work, rules.WORK_CORRECTED),
    ticketRate=(rules.rate, rules.RATED),
    ticketAddDevice=(rules.add_device, rules.DEVICE_ADDED),
    ticketAddPerson=(rules.add_person, rules.PERSON_ADDED),
    ticketsAssign=Several(rules.assign, rules.ASSIGNED),
    ticketsRoute=Several(rules.route, rules.ROUTED),
    ticketsTake=Several(rules.take, rules.ASSIGNED),
    ticketsHold=Several(rules.hold, rules.HELD),
    ticketsPrioritise=Several(rules.prioritise, rules.PRIORITISED),
    ticketsResolve=Several(rules.resolve, rules.RESOLVED),
)
