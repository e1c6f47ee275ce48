"""What may happen to the replacement plan, and how it is reckoned."""

from schema.replacements.rules.contracts import add_contract, change_contract, end_contract, renew_contract
from schema.replacements.rules.deciding import leave_out
from schema.replacements.rules.dues import (
    Facts,
    Quarter,
    ReplacementBand,
    ReplacementGap,
    ReplacementReason,
    band_of,
    quarter_of,
)
from schema.replacements.rules.events import (
    APPROVED,
    CANCELLED,
    CONTRACT_ADDED,
    CONTRACT_CHANGED,
    CONTRACT_ENDED,
    CONTRACT_RENEWED,
    EXTENDED,
    FINISHED,
    LEFT_OUT,
    ORDERED,
    REJECTED,
    SUBMITTED,
    WITHDRAWN,
)
from schema.replacements.rules.options import NewReplacementOption
from schema.replacements.rules.ordering import extend, order
from schema.replacements.rules.proposing import ON, NewReplacement, propose

__all__ = [
    "APPROVED",
    "CANCELLED",
    "CONTRACT_ADDED",
    "CONTRACT_CHANGED",
    "CONTRACT_ENDED",
    "CONTRACT_RENEWED",
    "EXTENDED",
    "FINISHED",
    "LEFT_OUT",
    "ON",
    "ORDERED",
    "REJECTED",
    "SUBMITTED",
    "WITHDRAWN",
    "Facts",
    "NewReplacement",
    "NewReplacementOption",
    "Quarter",
    "ReplacementBand",
    "ReplacementGap",
    "ReplacementReason",
    "add_contract",
    "band_of",
    "change_contract",
    "end_contract",
    "extend",
    "leave_out",
    "order",
    "propose",
    "quarter_of",
    "renew_contract",
]
