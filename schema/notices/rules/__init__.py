"""What people are told, and how they choose it: first the table of events, then the rules by ability."""

from schema.notices.rules.choosing import restore, set_digest, set_pace, set_quiet
from schema.notices.rules.events import DIGEST_SET, PACE_SET, QUIET_SET, RESTORED, RETURNED
from schema.notices.rules.forgetting import forget
from schema.notices.rules.gathering import READER, gather, remind
from schema.notices.rules.hours import told_at
from schema.notices.rules.reaching import AT_ONCE
from schema.notices.rules.returning import mark_returned, note_return
from schema.notices.rules.sending import Parcel, answered_by, delayed, next_parcel, refused, sent
from schema.notices.rules.stopping import stop, stoppable
from schema.notices.rules.telling import News

__all__ = [
    "AT_ONCE",
    "DIGEST_SET",
    "PACE_SET",
    "QUIET_SET",
    "READER",
    "RESTORED",
    "RETURNED",
    "News",
    "Parcel",
    "answered_by",
    "delayed",
    "forget",
    "gather",
    "mark_returned",
    "next_parcel",
    "note_return",
    "refused",
    "remind",
    "restore",
    "sent",
    "set_digest",
    "set_pace",
    "set_quiet",
    "stop",
    "stoppable",
    "told_at",
]
