"""What may happen to a cost, a tariff and a budget, and who may make it happen."""

from __future__ import annotations

from schema.refusals import Forbidden, Invalid, Words
from schema.viewer import WORDS, Right
from schema.writing import ADMINISTERS, Event, Guard, empty

BOTH = {Right.DECIDE, Right.EXECUTE}

STANDS = Guard(
    empty("ended_at"),
    lambda: Invalid("cost", why=Words(en="This cost counts no more.", pl="Ten koszt już się nie liczy.")),
)
BY_ITSELF = Guard(
    empty("told_by"),
    lambda: Invalid(
        "cost",
        why=Words(
            en="This cost follows from a device, a service or an entry of work: correct it there.",
            pl="Ten koszt wynika z urządzenia, serwisu albo wpisu pracy: popraw go tam.",
        ),
    ),
)
LEADS = Guard(ADMINISTERS, lambda: Forbidden(right=[WORDS[Right.EXECUTE]]))

RECORDED = Event("cost.recorded", by=BOTH, words=("record a cost", "zapisać koszt"))
CORRECTED = Event("cost.corrected", by=BOTH, words=("correct", "poprawić"), only=(STANDS, BY_ITSELF))
WITHDRAWN = Event("cost.withdrawn", by=BOTH, words=("withdraw", "usunąć pomyłkę"), only=(STANDS, BY_ITSELF))
TARIFF_SET = Event("tariff.set", by={Right.EXECUTE}, words=("set a tariff", "ustalić stawkę"), only=(LEADS,))
BUDGET_SET = Event("budget.set", by={Right.DECIDE}, words=("set a budget", "ustalić budżet"))
