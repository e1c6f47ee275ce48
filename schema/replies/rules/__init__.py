"""What may happen to a saved reply, and what it says in a ticket."""

from schema.replies.rules.events import ADDED, RETIRED, UPDATED, WRITES
from schema.replies.rules.filling import reply_for
from schema.replies.rules.placeholders import PLACEHOLDERS, as_text
from schema.replies.rules.saving import add_reply, retire_reply, update_reply

__all__ = [
    "ADDED",
    "PLACEHOLDERS",
    "RETIRED",
    "UPDATED",
    "WRITES",
    "add_reply",
    "as_text",
    "reply_for",
    "retire_reply",
    "update_reply",
]
