"""What may happen to a device: first the table of events, then the commands by ability."""

from schema.devices.rules.catalogue import add_model, known_model
from schema.devices.rules.ending import dispose, find, report_lost, retire
from schema.devices.rules.events import (
    ACCEPTED,
    CORRECTED,
    DECLINED,
    DISPOSED,
    FOUND,
    HANDED_OVER,
    LABEL_ADDED,
    LABEL_RETIRED,
    LABELLED,
    LOST,
    MODEL_ADDED,
    MODEL_CORRECTED,
    RECEIVED,
    REGISTERED,
    RELEASED,
    REPAIRED,
    RESERVED,
    RETIRED,
    RETURN_REQUESTED,
    SENT_TO_REPAIR,
    TAKEN_BACK,
    WITHDRAWN,
)
from schema.devices.rules.finding import found_by
from schema.devices.rules.handing import hand_over, request_return, take_back
from schema.devices.rules.labelling import add_label, label_device, retire_label
from schema.devices.rules.registering import correct, receive, register, withdraw
from schema.devices.rules.repairing import send_to_repair, take_from_repair
from schema.devices.rules.reserving import release, reserve
from schema.devices.rules.standing import leave_behind

__all__ = [
    "ACCEPTED",
    "CORRECTED",
    "DECLINED",
    "DISPOSED",
    "FOUND",
    "HANDED_OVER",
    "LABELLED",
    "LABEL_ADDED",
    "LABEL_RETIRED",
    "LOST",
    "MODEL_ADDED",
    "MODEL_CORRECTED",
    "RECEIVED",
    "REGISTERED",
    "RELEASED",
    "REPAIRED",
    "RESERVED",
    "RETIRED",
    "RETURN_REQUESTED",
    "SENT_TO_REPAIR",
    "TAKEN_BACK",
    "WITHDRAWN",
    "add_label",
    "add_model",
    "correct",
    "dispose",
    "find",
    "found_by",
    "hand_over",
    "known_model",
    "label_device",
    "leave_behind",
    "receive",
    "register",
    "release",
    "report_lost",
    "request_return",
    "reserve",
    "retire",
    "retire_label",
    "send_to_repair",
    "take_back",
    "take_from_repair",
    "withdraw",
]
