"""Decisions and delegations: what is stored of them."""

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
    "Timeout",
]
