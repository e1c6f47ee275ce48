"""What may happen to a system and to an access to it."""

from schema.accesses.rules.events import (
    CONFIRMED,
    CORRECTED,
    GRANTED,
    KEPT,
    RECALLED,
    REVOKED,
    SYSTEM_ADDED,
    SYSTEM_ENDED,
    SYSTEM_UPDATED,
)
from schema.accesses.rules.granting import confirm, correct, grant
from schema.accesses.rules.revoking import keep_open, recall, revoke
from schema.accesses.rules.systems import add_system, end_system, update_system

__all__ = [
    "CONFIRMED",
    "CORRECTED",
    "GRANTED",
    "KEPT",
    "RECALLED",
    "REVOKED",
    "SYSTEM_ADDED",
    "SYSTEM_ENDED",
    "SYSTEM_UPDATED",
    "add_system",
    "confirm",
    "correct",
    "end_system",
    "grant",
    "keep_open",
    "recall",
    "revoke",
    "update_system",
]
