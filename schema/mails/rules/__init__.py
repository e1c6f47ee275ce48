"""What may happen to a mail that came in: first the table of events, then the commands by ability."""

from schema.mails.rules.deciding import accept, drop, fetch
from schema.mails.rules.events import ACCEPTED, DROPPED, RECEIVED
from schema.mails.rules.finding import found_by
from schema.mails.rules.guarding import MARK
from schema.mails.rules.quoting import ABOVE
from schema.mails.rules.reading import Written, read
from schema.mails.rules.receiving import Gate, receive

__all__ = [
    "ABOVE",
    "ACCEPTED",
    "DROPPED",
    "MARK",
    "RECEIVED",
    "Gate",
    "Written",
    "accept",
    "drop",
    "fetch",
    "found_by",
    "read",
    "receive",
]
