"""What may happen to a device, who may make it happen, and where it leads."""

from __future__ import annotations

from schema.devices.model import LikenessState, Stage
from schema.refusals import Invalid, Words
from schema.viewer import Right
from schema.writing import Event, Guard, empty

IT, BOTH = {Right.EXECUTE}, {Right.DECIDE, Right.EXECUTE}
HERE = {Stage.IN_STOCK, Stage.RESERVED}
AWAY = {Stage.IN_USE, Stage.RETURNING, Stage.LOST}
REPAIRABLE = {Stage.IN_STOCK, Stage.IN_USE, Stage.RETURNING}
IN_HAND = {*HERE, *REPAIRABLE, Stage.IN_REPAIR}
SPENT = {Stage.IN_STOCK, Stage.IN_REPAIR, Stage.LOST}

STILL_USED = Guard(
    empty("ended_at"),
    lambda: Invalid("label", why=Words(en="This label is no more.", pl="Tej etykiety już nie ma.")),
)

WITH_SOMEBODY = Guard(
    ~empty("holder_id"),
    lambda: Invalid("device", why=Words(en="No person has it.", pl="Nie ma go żadna osoba.")),
)

IN_CATALOGUE = Guard(
    empty("ended_at"),
    lambda: Invalid(
        "model", why=Words(en="This model was taken out already.", pl="Tego modelu już nie ma w katalogu.")
    ),
)
TAKEN_OUT = Guard(
    ~empty("ended_at"),
    lambda: Invalid("model", why=Words(en="This model is in the catalogue.", pl="Ten model jest w katalogu.")),
)

MODEL_ADDED = Event("model.added", by=IT, words=("add", "dodać"))
MODEL_CORRECTED = Event("model.corrected", by=IT, words=("correct", "poprawić"))
MODEL_ENDED = Event("model.ended", by=IT, words=("take out", "wycofać z katalogu"), only=(IN_CATALOGUE,))
MODEL_READMITTED = Event("model.readmitted", by=IT, words=("put back", "przywrócić"), only=(TAKEN_OUT,))

CONFIRMED = Event(
    "likeness.confirmed",
    by=IT,
    of={LikenessState.ASKED},
    to=LikenessState.SAME,
    words=("confirm", "potwierdzić"),
)
REJECTED = Event(
    "likeness.rejected",
    by=IT,
    of={LikenessState.ASKED},
    to=LikenessState.DIFFERENT,
    words=("reject", "odrzucić"),
)

LABEL_ADDED = Event("label.added", by=BOTH, words=("add", "dodać"))
LABEL_RETIRED = Event("label.retired", by=BOTH, words=("retire", "wycofać"), only=(STILL_USED,))

REGISTERED = Event("device.registered", by=IT, words=("register", "zarejestrować"))
CORRECTED = Event("device.corrected", by=IT, words=("correct", "poprawić"))
LABELLED = Event("device.labelled", by=BOTH, words=("label", "oznaczyć"))
RECEIVED = Event("device.received", by=IT, of={Stage.ORDERED}, to=Stage.IN_STOCK, words=("receive", "przyjąć"))
RESERVED = Event("device.reserved", by=IT, of={Stage.IN_STOCK}, to=Stage.RESERVED, words=("reserve", "zarezerwować"))
RELEASED = Event(
    "device.released", by=IT, of={Stage.RESERVED}, to=Stage.IN_STOCK, words=("release", "zwolnić rezerwację")
)
HANDED_OVER = Event("device.handed_over", by=IT, of=HERE, to=Stage.IN_USE, words=("hand over", "wydać"))
ACCEPTED = Event("device.accepted", by=frozenset(Right), words=("accept", "potwierdzić odbiór"))
DECLINED = Event("device.declined", by=frozenset(Right), words=("decline", "odmówić odbioru"))
RETURN_REQUESTED = Event(
    "device.return_requested", by=IT, of={Stage.IN_USE}, to=Stage.RETURNING, words=("ask back", "poprosić o zwrot")
)
KEPT = Event(
    "device.retained",
    by={Right.DECIDE},
    of={Stage.IN_USE, Stage.RETURNING},
    to=Stage.IN_USE,
    words=("let keep", "zostawić osobie"),
    only=(WITH_SOMEBODY,),
)
TAKEN_BACK = Event("device.taken_back", by=IT, of=AWAY, to=Stage.IN_STOCK, words=("take back", "odebrać"))
SENT_TO_REPAIR = Event(
    "device.sent_to_repair", by=IT, of=REPAIRABLE, to=Stage.IN_REPAIR, words=("send to repair", "oddać do naprawy")
)
REPAIRED = Event("device.repaired", by=IT, of={Stage.IN_REPAIR}, words=("take from repair", "odebrać z naprawy"))
LOST = Event("device.lost", by=IT, of=IN_HAND, to=Stage.LOST, words=("report lost", "zgłosić utratę"))
FOUND = Event("device.found", by=IT, of={Stage.LOST}, words=("find", "odnaleźć"))
RETIRED = Event("device.retired", by=IT, of=SPENT, to=Stage.RETIRED, words=("retire", "wycofać z użycia"))
DISPOSED = Event("device.disposed", by=IT, of={Stage.RETIRED}, to=Stage.DISPOSED, words=("dispose of", "zutylizować"))
WITHDRAWN = Event("device.withdrawn", by=IT, words=("withdraw", "usunąć pomyłkę"))
