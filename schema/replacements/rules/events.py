"""What may happen to contracts, proposals and replacements, who may make it happen, and where it leads."""

from __future__ import annotations

from schema.refusals import Invalid, Words
from schema.replacements.model import ProposalState, ReplacementState
from schema.viewer import Right
from schema.writing import Event, Guard, empty

ANYONE = frozenset(Right)
IT, BOTH = {Right.EXECUTE}, {Right.DECIDE, Right.EXECUTE}
ASKED = {ProposalState.PROPOSED}

RUNS = Guard(
    empty("ended_at"),
    lambda: Invalid("contract", why=Words(en="This contract is no more.", pl="Tej umowy już nie ma.")),
)

CONTRACT_ADDED = Event("contract.added", by=BOTH, words=("add", "dodać"))
CONTRACT_CHANGED = Event("contract.changed", by=BOTH, words=("change", "zmienić"), only=(RUNS,))
CONTRACT_RENEWED = Event("contract.renewed", by=BOTH, words=("renew", "odnowić"), only=(RUNS,))
CONTRACT_ENDED = Event("contract.ended", by=BOTH, words=("end", "zakończyć"), only=(RUNS,))

SUBMITTED = Event("replacement_proposal.submitted", by=IT, to=ProposalState.PROPOSED, words=("propose", "zaproponować"))
APPROVED = Event(
    "replacement_proposal.approved", by=ANYONE, of=ASKED, to=ProposalState.APPROVED, words=("approve", "zatwierdzić")
)
REJECTED = Event(
    "replacement_proposal.rejected", by=ANYONE, of=ASKED, to=ProposalState.REJECTED, words=("reject", "odrzucić")
)
WITHDRAWN = Event(
    "replacement_proposal.withdrawn", by=ANYONE, of=ASKED, to=ProposalState.WITHDRAWN, words=("withdraw", "wycofać")
)

LEFT_OUT = Event(
    "replacement.left_out", by={Right.DECIDE}, of={ReplacementState.PROPOSED}, words=("leave out", "pominąć")
)
ORDERED = Event(
    "replacement.ordered",
    by=IT,
    of={ReplacementState.APPROVED},
    to=ReplacementState.ORDERED,
    words=("order", "zamówić"),
)
EXTENDED = Event(
    "replacement.extended",
    by=IT,
    of={ReplacementState.APPROVED},
    to=ReplacementState.DONE,
    words=("extend", "przedłużyć"),
)
CANCELLED = Event(
    "replacement.order_cancelled",
    by=ANYONE,
    of={ReplacementState.ORDERED},
    to=ReplacementState.APPROVED,
    words=("cancel the order", "anulować zamówienie"),
)
FINISHED = Event(
    "replacement.finished",
    by=ANYONE,
    of={ReplacementState.ORDERED},
    to=ReplacementState.DONE,
    words=("finish", "zakończyć"),
)
