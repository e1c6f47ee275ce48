"""What may happen to imports and to files that wait, and who may make it happen."""

from __future__ import annotations

from schema.imports.model import ImportKind, ImportState as State
from schema.refusals import Invalid, Words
from schema.viewer import Right
from schema.writing import Event, EventAudience, Guard, one_of

IT = {Right.EXECUTE}

OF_DEVICES = Guard(
    one_of("kind", {ImportKind.DEVICES}),
    lambda: Invalid(
        "imported",
        why=Words(en="Only an import of devices can be undone.", pl="Cofnąć można tylko import urządzeń."),
    ),
)

PLANNED = Event("import.planned", by=IT, to=State.PLANNED, words=("plan", "zaplanować"))
APPLIED = Event("import.applied", by=IT, to=State.APPLIED, words=("apply", "zastosować"))
CONTINUED = Event("import.continued", by=IT, of={State.APPLIED}, words=("continue", "kontynuować"))
UNDONE = Event(
    "import.undone", by=IT, of={State.APPLIED}, to=State.UNDONE, words=("undo", "cofnąć"), only=(OF_DEVICES,)
)

RESTORED = Event("device.restored", by=IT, words=("restore", "przywrócić"))

STAGED = Event("upload.staged", by=IT, words=("send a file", "przesłać plik"), audience=EventAudience.PRIVATE)
EMPTIED = Event("upload.emptied", by=IT, words=("empty", "opróżnić"), audience=EventAudience.PRIVATE)
