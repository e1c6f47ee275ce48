"""What may happen to a ticket: first the table of events, then the commands by ability."""

from schema.tickets.rules.closing import cancel, close_unanswered, confirm, reopen, resolve
from schema.tickets.rules.events import (
    ASSIGNED,
    CANCELLED,
    COMMENTED,
    CONFIRMED,
    DEVICE_ADDED,
    EXPIRED,
    HELD,
    OPENED,
    PERSON_ADDED,
    REOPENED,
    RESOLVED,
    RESUMED,
)
from schema.tickets.rules.linking import add_device, add_person
from schema.tickets.rules.opening import open_ticket
from schema.tickets.rules.talking import comment
from schema.tickets.rules.working import assign, hold, resume

__all__ = [
    "ASSIGNED",
    "CANCELLED",
    "COMMENTED",
    "CONFIRMED",
    "DEVICE_ADDED",
    "EXPIRED",
    "HELD",
    "OPENED",
    "PERSON_ADDED",
    "REOPENED",
    "RESOLVED",
    "RESUMED",
    "add_device",
    "add_person",
    "assign",
    "cancel",
    "close_unanswered",
    "comment",
    "confirm",
    "hold",
    "open_ticket",
    "reopen",
    "resolve",
    "resume",
]
