"""What may happen to a device, who may make it happen, and where it leads."""

from __future__ import annotations

from schema.devices.model import Stage
from schema.viewer import Right
from schema.writing import Event

IT = {Right.EXECUTE}
HERE = {Stage.IN_STOCK, Stage.RESERVED}
AWAY = {Stage.IN_USE, Stage.RETURNING, Stage.LOST}
REPAIRABLE = {Stage.IN_STOCK, Stage.IN_USE, Stage.RETURNING}
IN_HAND = {*HERE, *REPAIRABLE, Stage.IN_REPAIR}
SPENT = {Stage.IN_STOCK, Stage.IN_REPAIR, Stage.LOST}

MODEL_ADDED = Event("model.added", by=IT, words=("add", "dodać"))
MODEL_CORRECTED = Event("model.corrected", by=IT, words=("correct", "poprawić"))

REGISTERED = Event("device.registered", by=IT, words=("register", "zarejestrować"))
CORRECTED = Event("device.corrected", by=IT, words=("correct", "poprawić"))
RECEIVED = Event("device.received", by=IT, of={Stage.ORDERED}, to=Stage.IN_STOCK, words=("receive", "przyjąć"))
HANDED_OVER = Event("device.handed_over", by=IT, of=HERE, to=Stage.IN_USE, words=("hand over", "wydać"))
TAKEN_BACK = Event("device.taken_back", by=IT, of=AWAY, to=Stage.IN_STOCK, words=("take back", "odebrać"))
SENT_TO_REPAIR = Event(
    "device.sent_to_repair", by=IT, of=REPAIRABLE, to=Stage.IN_REPAIR, words=("send to repair", "oddać do naprawy")
)
REPAIRED = Event("device.repaired", by=IT, of={Stage.IN_REPAIR}, words=("take from repair", "odebrać z naprawy"))
LOST = Event("device.lost", by=IT, of=IN_HAND, to=Stage.LOST, words=("report lost", "zgłosić utratę"))
RETIRED = Event("device.retired", by=IT, of=SPENT, to=Stage.RETIRED, words=("retire", "wycofać z użycia"))
WITHDRAWN = Event("device.withdrawn", by=IT, words=("withdraw", "usunąć pomyłkę"))
