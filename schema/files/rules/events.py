"""What may happen to a file, and who may make it happen."""

from __future__ import annotations

from schema.files.model import FileState as State
from schema.viewer import Right
from schema.writing import Event, EventAudience

BOTH = {Right.ASK, Right.EXECUTE}

STAGED = Event(
    "file.staged", by=BOTH, to=State.STAGED, words=("send a file", "przesłać plik"), audience=EventAudience.PRIVATE
)
DROPPED = Event(
    "file.dropped",
    by=BOTH,
    of={State.STAGED},
    to=State.DROPPED,
    words=("drop a file", "odrzucić plik"),
    audience=EventAudience.PRIVATE,
)
