"""What may happen to a device: first the table of events, then the commands by ability."""

from schema.devices.rules.catalogue import add_model, known_model
from schema.devices.rules.ending import report_lost, retire, send_to_repair, take_from_repair
from schema.devices.rules.events import (
    CORRECTED,
    HANDED_OVER,
    LOST,
    MODEL_ADDED,
    MODEL_CORRECTED,
    RECEIVED,
    REGISTERED,
    REPAIRED,
    RETIRED,
    SENT_TO_REPAIR,
    TAKEN_BACK,
    WITHDRAWN,
)
from schema.devices.rules.finding import found_by
from schema.devices.rules.handing import hand_over, take_back
from schema.devices.rules.registering import correct, receive, register, withdraw

__all__ = [
    "CORRECTED",
    "HANDED_OVER",
    "LOST",
    "MODEL_ADDED",
    "MODEL_CORRECTED",
    "RECEIVED",
    "REGISTERED",
    "REPAIRED",
    "RETIRED",
    "SENT_TO_REPAIR",
    "TAKEN_BACK",
    "WITHDRAWN",
    "add_model",
    "correct",
    "found_by",
    "hand_over",
    "known_model",
    "receive",
    "register",
    "report_lost",
    "retire",
    "send_to_repair",
    "take_back",
    "take_from_repair",
    "withdraw",
]
