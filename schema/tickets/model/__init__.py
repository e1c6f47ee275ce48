"""Tickets: what someone needs, who is on it, and how it ended."""

from schema.tickets.model import scopes
from schema.tickets.model.attached import CommentFile, TicketFile
from schema.tickets.model.kinds import (
    Audience,
    LinkKind,
    PendingParty,
    Priority,
    Resolution,
    Source,
    TicketKind,
    TicketState,
    Turn,
)
from schema.tickets.model.links import TicketDevice, TicketLink, TicketPerson, TicketWatcher
from schema.tickets.model.standing import SlaState
from schema.tickets.model.ticket import Comment, Ticket
from schema.tickets.model.work import Rating, WorkEntry

__all__ = [
    "Audience",
    "Comment",
    "CommentFile",
    "LinkKind",
    "PendingParty",
    "Priority",
    "Rating",
    "Resolution",
    "SlaState",
    "Source",
    "Ticket",
    "TicketDevice",
    "TicketFile",
    "TicketKind",
    "TicketLink",
    "TicketPerson",
    "TicketState",
    "TicketWatcher",
    "Turn",
    "WorkEntry",
    "scopes",
]
