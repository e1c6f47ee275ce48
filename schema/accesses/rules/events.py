"""What may happen to systems and accesses, who may make it happen, and where it leads."""

from __future__ import annotations

from schema.accesses.model import AccessState as State, RequestState
from schema.people.rules import OVERSEES
from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import Right
from schema.writing import Event, Guard, empty, has, mine

CLIENT, IT = {Right.DECIDE}, {Right.EXECUTE}
EITHER = {*CLIENT, *IT}
OPEN = frozenset({State.ACTIVE, State.REVOKE_DUE})

ASKED_FOR = frozenset({RequestState.REQUESTED, RequestState.APPROVED})

GOES_ON = Guard(
    empty("ended_at"),
    lambda: Invalid("review", why=Words(en="This review is over.", pl="Ten przegląd już się zakończył.")),
)
IN_USE = Guard(
    empty("ended_at"),
    lambda: Invalid("system", why=Words(en="This system is used no more.", pl="Tego systemu już się nie używa.")),
)
LASTS = Guard(
    empty("ended_at"),
    lambda: Invalid("bundle", why=Words(en="This bundle is no more.", pl="Tego zestawu już nie ma.")),
)
TAKES_BACK = Guard(
    mine("asked_by_id") | has(EITHER),
    lambda: Forbidden(right=Words(en="take the request back", pl="wycofanie wniosku")),
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
KEPT = Event("access.retained", by=CLIENT, of=OPEN, to=State.ACTIVE, words=("keep open", "zostawić"))
REVOKED = Event("access.revoked", by=IT, of=OPEN, to=State.REVOKED, words=("close", "odebrać"))

BUNDLE_ADDED = Event("bundle.added", by=EITHER, words=("add", "dodać"))
BUNDLE_UPDATED = Event("bundle.updated", by=EITHER, words=("update", "zmienić dane"), only=(LASTS,))
BUNDLE_SYSTEM_SET = Event("bundle.system_set", by=EITHER, words=("add a system", "dodać system"), only=(LASTS,))
BUNDLE_MODEL_ADDED = Event("bundle.model_added", by=EITHER, words=("add a model", "dodać model"), only=(LASTS,))
BUNDLE_ITEM_REMOVED = Event("bundle.item_removed", by=EITHER, words=("remove", "usunąć"), only=(LASTS,))
BUNDLE_ENDED = Event("bundle.ended", by=EITHER, words=("end", "zakończyć"), only=(LASTS,))
BUNDLE_GRANTED = Event("bundle.granted", by=IT, words=("grant", "nadać"), only=(LASTS,))

REQUESTED = Event("access_request.asked", by={Right.ASK}, to=RequestState.REQUESTED, words=("ask", "poprosić"))
APPROVED = Event(
    "access_request.approved",
    by=frozenset(Right),
    of={RequestState.REQUESTED},
    to=RequestState.APPROVED,
    words=("approve", "zatwierdzić"),
)
REJECTED = Event(
    "access_request.rejected",
    by=frozenset(Right),
    of={RequestState.REQUESTED},
    to=RequestState.REJECTED,
    words=("reject", "odrzucić"),
)
FULFILLED = Event(
    "access_request.granted",
    by=IT,
    of={RequestState.APPROVED},
    to=RequestState.GRANTED,
    words=("grant", "nadać"),
)
WITHDRAWN = Event(
    "access_request.withdrawn",
    by={Right.ASK, *EITHER},
    of=ASKED_FOR,
    to=RequestState.WITHDRAWN,
    words=("withdraw", "wycofać"),
    only=(TAKES_BACK,),
)

REVIEW_STARTED = Event("access_review.started", by=EITHER, words=("start", "rozpocząć"))
REVIEW_FINISHED = Event("access_review.finished", by=frozenset(Right), words=("finish", "ukończyć"), only=(GOES_ON,))
REVIEW_ENDED = Event("access_review.ended", by=EITHER, words=("call off", "przerwać"), only=(GOES_ON,))
