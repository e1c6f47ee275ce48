"""Decisions, delegations and successions: what is stored of them."""

from schema.decisions.model.decision import (
    Approver,
    ApproverState,
    Authority,
    Decision,
    DecisionRule,
    DecisionState,
    Option,
    Recurring,
    Remark,
    RemarkAudience,
    Side,
    Timeout,
)
from schema.decisions.model.delegation import Delegation
from schema.decisions.model.succession import Succession

__all__ = [
    "Approver",
    "ApproverState",
    "Authority",
    "Decision",
    "DecisionRule",
    "DecisionState",
    "Delegation",
    "Option",
    "Recurring",
    "Remark",
    "RemarkAudience",
    "Side",
    "Succession",
    "Timeout",
]
