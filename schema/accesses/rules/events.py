"""What may happen to systems and accesses, who may make it happen, and where it leads."""

from __future__ import annotations

from schema.accesses.model import AccessState as State
from schema.people.rules import OVERSEES
from schema.refusals import Invalid, Words
from schema.viewer import Right
from schema.writing import Event, Guard, empty

CLIENT, IT = {Right.DECIDE}, {Right.EXECUTE}
EITHER = {*CLIENT, *IT}
OPEN = frozenset({State.ACTIVE, State.REVOKE_DUE})

IN_USE = Guard(
    empty("ended_at"),
    lambda: Invalid("system", why=Words(en="This system is used no more.", pl="Tego systemu już się nie używa.")),
)

SYSTEM_ADDED = Event("system.added", by=EITHER, words=("add", "dodać"))
SYSTEM_UPDATED = Event("system.updated", by=EITHER, words=("update", "zmienić dane"), only=(IN_USE,))
SYSTEM_ENDED = Event("system.ended", by=EITHER, words=("use no more", "zakończyć używanie"), only=(IN_USE,))

GRANTED = Event("access.granted", by=IT, to=State.ACTIVE, words=("grant", "nadać"))
CORRECTED = Event("access.corrected", by=IT, of=OPEN, words=("correct", "poprawić"))
CONFIRMED = Event("access.confirmed", by=CLIENT, of={State.ACTIVE}, words=("confirm", "potwierdzić"))
RECALLED = Event(
    "access.recalled",
    by={Right.ASK},
    of={State.ACTIVE},
    to=State.REVOKE_DUE,
    words=("have closed", "zlecić odebranie"),
    only=(OVERSEES,),
)
KEPT = Event("access.retained", by=CLIENT, of={State.REVOKE_DUE}, to=State.ACTIVE, words=("keep open", "zostawić"))
REVOKED = Event("access.revoked", by=IT, of=OPEN, to=State.REVOKED, words=("close", "odebrać"))
