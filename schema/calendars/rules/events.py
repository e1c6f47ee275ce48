"""What may happen to a calendar, and who may make it happen."""

from __future__ import annotations

from schema.people.rules import AGREES
from schema.refusals import Invalid, Words
from schema.viewer import Right
from schema.writing import Event, Guard, empty

IT = {Right.EXECUTE}

LASTS = Guard(
    empty("ended_at"),
    lambda: Invalid("closure", why=Words(en="It has ended already.", pl="To już się zakończyło.")),
)

CREATED = Event("calendar.created", by=IT, words=("create", "utworzyć"), only=(AGREES,))
UPDATED = Event("calendar.updated", by=IT, words=("update", "zmienić"), only=(AGREES,))
CLOSED = Event("calendar.closed", by=IT, words=("close on some days", "zamknąć na kilka dni"), only=(AGREES,))
HOLIDAYS_ADDED = Event("calendar.holidays_added", by=IT, words=("add holidays", "dodać święta"), only=(AGREES,))
ENDED = Event("closure.ended", by=IT, words=("end", "zakończyć"), only=(AGREES, LASTS))
