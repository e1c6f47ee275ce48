"""What may happen to imports and to files that wait, and who may make it happen."""

from __future__ import annotations

from schema.imports.model import ImportKind, ImportState as State
from schema.refusals import Invalid, Words
from schema.viewer import Right
from schema.writing import Event, EventAudience, Guard, one_of

IT = {Right.EXECUTE}

OF_THINGS = Guard(
    ~one_of("kind", {ImportKind.INCIDENTS}),
    lambda: Invalid(
        "imported",
        why=Words(
            en="A log of incidents that was replayed cannot be undone.",
            pl="Odtworzonego dziennika zgłoszeń nie można cofnąć.",
        ),
    ),
)

PLANNED = Event("import.planned", by=IT, to=State.PLANNED, words=("plan", "zaplanować"))
APPLIED = Event("import.applied", by=IT, to=State.APPLIED, words=("apply", "zastosować"))
CONTINUED = Event("import.continued", by=IT, of={State.APPLIED}, words=("continue", "kontynuować"))
UNDONE = Event("import.undone", by=IT, of={State.APPLIED}, to=State.UNDONE, words=("undo", "cofnąć"), only=(OF_THINGS,))

RESTORED = Event("device.restored", by=IT, words=("restore", "przywrócić"))
PERSON_RESTORED = Event("person.restored", by=IT, words=("restore", "przywrócić poprzednie dane"))
MODEL_RESTORED = Event("model.restored", by=IT, words=("restore", "przywrócić poprzedni opis"))

STAGED = Event("upload.staged", by=IT, words=("send a file", "przesłać plik"), audience=EventAudience.PRIVATE)
EMPTIED = Event("upload.emptied", by=IT, words=("empty", "opróżnić"), audience=EventAudience.PRIVATE)
