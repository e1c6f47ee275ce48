"""What a ticket can be: its kinds, states, priorities and ends."""

from __future__ import annotations

from enum import StrEnum


class TicketKind(StrEnum):
    """What kind of need a ticket is."""

    INCIDENT = "INCIDENT"
    """Something does not work."""
    REQUEST = "REQUEST"
    """Something is wanted."""


class Source(StrEnum):
    """The way something came in."""

    PANEL = "PANEL"
    """The client panel."""
    EMAIL = "EMAIL"
    """A mail."""
    PHONE = "PHONE"
    """A call."""
    API = "API"
    """A program."""


class TicketState(StrEnum):
    """Where a ticket stands in its work."""

    NEW = "NEW"
    """Nobody is on it yet."""
    OPEN = "OPEN"
    """Somebody is on it."""
    PENDING = "PENDING"
    """It waits for someone."""
    RESOLVED = "RESOLVED"
    """Done, to be confirmed."""
    CLOSED = "CLOSED"
    """Confirmed, or nobody objected."""
    CANCELLED = "CANCELLED"
    """Not needed any more."""


class Turn(StrEnum):
    """Whose move it is."""

    CLIENT = "CLIENT"
    """The client's."""
    IT = "IT"
    """The IT team's."""
    THIRD_PARTY = "THIRD_PARTY"
    """A supplier's or another third party's."""
    NOBODY = "NOBODY"
    """Nobody's: it is over."""


class Priority(StrEnum):
    """How soon a ticket is to be taken care of: P1 first."""

    P1 = "P1"
    """Critical."""
    P2 = "P2"
    """High."""
    P3 = "P3"
    """Moderate."""
    P4 = "P4"
    """Low."""


class PendingParty(StrEnum):
    """Whom a pending ticket waits for."""

    CLIENT = "CLIENT"
    """The client."""
    VENDOR = "VENDOR"
    """A supplier."""
    PROVIDER_SCHEDULED = "PROVIDER_SCHEDULED"
    """The IT team, at an agreed time."""


class Resolution(StrEnum):
    """The way a ticket ended."""

    FIXED = "FIXED"
    """The cause was removed."""
    WORKAROUND = "WORKAROUND"
    """There is a way round."""
    FULFILLED = "FULFILLED"
    """What was wanted is there."""
    NOT_REPRODUCIBLE = "NOT_REPRODUCIBLE"
    """It did not happen again."""
    DECLINED = "DECLINED"
    """It will not be done."""
    OTHER = "OTHER"
    """Something else; the text says what."""


class Audience(StrEnum):
    """Who may read something."""

    SHARED = "SHARED"
    """Both sides."""
    INTERNAL = "INTERNAL"
    """The IT team only."""


class LinkKind(StrEnum):
    """What one ticket is to another: it duplicates it, blocks it."""

    DUPLICATES = "DUPLICATES"
    """The same need, told again."""
    RELATES = "RELATES"
    """They have something in common."""
    BLOCKS = "BLOCKS"
    """The other cannot be resolved before this one."""
    CAUSED_BY = "CAUSED_BY"
    """The other is where it comes from."""
    FOLLOWS = "FOLLOWS"
    """It goes on where the other ended."""
