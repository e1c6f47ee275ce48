"""What may happen to a scenario, and who may make it happen."""

from __future__ import annotations

from schema.people.rules import AGREES
from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import Right
from schema.writing import Event, Guard, empty, has

BOTH = {Right.EXECUTE, Right.DECIDE}

WRITES = Guard(
    AGREES.condition | has({Right.DECIDE}),
    lambda: Forbidden(right=Words(en="answer for the cooperation", pl="odpowiadanie za współpracę")),
)
"""The library is written by those at the IT company who answer for the cooperation, a copy also by its client."""
DRAFTED_YET = Guard(
    ~empty("draft"),
    lambda: Invalid("scenario", why=Words(en="There is no draft to publish.", pl="Nie ma szkicu do opublikowania.")),
)
IN_USE = Guard(
    ~empty("published"),
    lambda: Invalid("scenario", why=Words(en="No version of it is in use.", pl="Żadna jego wersja nie jest w użyciu.")),
)

ADDED = Event("scenario.added", by=BOTH, words=("add", "dodać"), only=(WRITES,))
ADAPTED = Event("scenario.adapted", by=BOTH, words=("adapt", "dostosować"), only=(WRITES,))
DRAFTED = Event("scenario.drafted", by=BOTH, words=("draft", "zmienić szkic"), only=(WRITES,))
PUBLISHED = Event("scenario.published", by=BOTH, words=("publish", "opublikować"), only=(WRITES, DRAFTED_YET))
RETIRED = Event("scenario.retired", by=BOTH, words=("retire", "wycofać"), only=(WRITES, IN_USE))
