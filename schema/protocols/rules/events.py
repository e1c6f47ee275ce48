"""What may happen to a protocol."""

from __future__ import annotations

from schema.protocols.model import ProtocolState as State
from schema.viewer import Right
from schema.writing import Event, EventAudience

ISSUED = Event(
    "protocol.issued",
    by={Right.EXECUTE},
    of={State.DUE},
    to=State.KEPT,
    words=("issue a protocol", "wystawić protokół"),
    audience=EventAudience.PRIVATE,
)
