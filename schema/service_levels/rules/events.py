"""What may happen to what is promised and to the clocks, and who may make it happen."""

from __future__ import annotations

from schema.people.rules import AGREES
from schema.refusals import Invalid, Words
from schema.viewer import Right
from schema.writing import Event, EventAudience, Guard, empty

IT = {Right.EXECUTE}

LASTS = Guard(
    empty("ended_at"),
    lambda: Invalid(
        "policy",
        why=Words(
            en="It has ended, or a later version takes its place.", pl="Już nie obowiązuje albo zastąpi ją nowsza."
        ),
    ),
)

PUBLISHED = Event("policy.published", by=IT, words=("publish", "ogłosić"), only=(AGREES,))
ENDED = Event("policy.ended", by=IT, words=("end", "zakończyć"), only=(AGREES, LASTS))
WARNED = Event("clock.warned", by=IT, words=("warn", "ostrzec"), audience=EventAudience.INTERNAL)
BREACHED = Event("clock.breached", by=IT, words=("breach", "przekroczyć termin"))
RETARGETED = Event("clock.retargeted", by=IT, words=("retarget", "zmienić termin"))
