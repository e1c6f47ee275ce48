"""What may happen to a mail that came in, and who may make it happen."""

from __future__ import annotations

from schema.mails.model import MailState as State
from schema.viewer import Right
from schema.writing import Event, EventAudience

IT = {Right.EXECUTE}
OPEN = {State.QUARANTINED, State.UNREADABLE}

RECEIVED = Event("mail.received", by=IT, words=("receive", "przyjąć"), audience=EventAudience.PRIVATE)
"""Nobody acts, so nobody reads of it: mails of strangers are not for everybody who reads the IT company's history."""
ACCEPTED = Event(
    "mail.accepted",
    by=IT,
    of=OPEN | {State.REFUSED},
    to=State.TAKEN,
    words=("accept", "przyjąć do obsługi"),
    audience=EventAudience.PRIVATE,
)
DROPPED = Event(
    "mail.dropped", by=IT, of=OPEN, to=State.REFUSED, words=("drop", "odrzucić"), audience=EventAudience.PRIVATE
)
