"""What may happen to decisions and delegations: first the table of events, then the commands by ability."""

from schema.decisions.rules.approvers import in_roles
from schema.decisions.rules.asking import ask, ask_client, ask_person, ask_whoever_decides, thing
from schema.decisions.rules.delegating import begin_delegation, create_delegation, delegate, end_delegation
from schema.decisions.rules.events import (
    ASKED,
    ASKED_BACK,
    DELEGATED,
    DELEGATION_BEGUN,
    DELEGATION_CREATED,
    DELEGATION_ENDED,
    ESCALATED,
    EXPIRED,
    HANDED_OVER,
    REMARKED,
    SUPERSEDED,
    TAKEN,
    VOTED,
    WITHDRAWN,
    waits_for_viewer,
)
from schema.decisions.rules.falling_due import due_decisions, fall_due
from schema.decisions.rules.options import NewOption
from schema.decisions.rules.succeeding import hand_over
from schema.decisions.rules.talking import ask_back, remark, withdraw
from schema.decisions.rules.voting import vote

__all__ = [
    "ASKED",
    "ASKED_BACK",
    "DELEGATED",
    "DELEGATION_BEGUN",
    "DELEGATION_CREATED",
    "DELEGATION_ENDED",
    "ESCALATED",
    "EXPIRED",
    "HANDED_OVER",
    "REMARKED",
    "SUPERSEDED",
    "TAKEN",
    "VOTED",
    "WITHDRAWN",
    "NewOption",
    "ask",
    "ask_back",
    "ask_client",
    "ask_person",
    "ask_whoever_decides",
    "begin_delegation",
    "create_delegation",
    "delegate",
    "due_decisions",
    "end_delegation",
    "fall_due",
    "hand_over",
    "in_roles",
    "remark",
    "thing",
    "vote",
    "waits_for_viewer",
    "withdraw",
]
