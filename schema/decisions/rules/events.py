"""What may happen to decisions and delegations, who may make it happen, and where it leads."""

from __future__ import annotations

from schema.decisions.model import DecisionState as State
from schema.refusals import Forbidden, Invalid, Words
from schema.scope import ME, Sight
from schema.sql import Sql
from schema.viewer import WORDS, Right
from schema.writing import ADMINISTERS, Condition, Event, Guard, empty, has, mine, one_of

ANYONE = frozenset(Right)
SPEAKING = {Right.ASK, Right.DECIDE, Right.EXECUTE}
PENDING = {State.PENDING}


def _asked(column: str) -> Condition:
    """One of those who are asked has the viewer in that column."""

    def sql(_sight: Sight, row: str) -> Sql:
        asked = f"SELECT one.decision_id FROM approvers one WHERE one.state <> 'RELEASED' AND one.{column} = "
        return Sql(f"{row}.id IN ({asked}", ME, ")")

    return Condition(None, sql, frozenset({"id"}))


IN_CHARGE = ADMINISTERS | has({Right.DECIDE})
WAITS_FOR_ME = _asked("person_id")
waits_for_viewer = (WAITS_FOR_ME & one_of("state", PENDING)).sql
"""Whether a decision waits for whoever looks."""
SEES_ALL = Guard(has({Right.OBSERVE}), lambda: Forbidden(right=[WORDS[Right.OBSERVE]]))
"""Decisions tell costs: who sees only what is theirs does not ask for them."""
VOTES = Guard(WAITS_FOR_ME, lambda: Forbidden(right=Words(en="take this decision", pl="podjęcie tej decyzji")))
HANDS_ON = Guard(
    WAITS_FOR_ME | _asked("delegate_of_id") | IN_CHARGE,
    lambda: Forbidden(right=Words(en="take this decision", pl="podjęcie tej decyzji")),
)
TAKES_BACK = Guard(
    mine("asked_by_id") | has({Right.EXECUTE}) | IN_CHARGE,
    lambda: Forbidden(right=Words(en="take the question back", pl="wycofanie pytania")),
)
FOR_ONESELF = Guard(mine("id") | IN_CHARGE, lambda: Forbidden(right=[WORDS[Right.DECIDE]]))
ONE_OF_TWO = Guard(mine("person_id") | mine("delegate_id") | IN_CHARGE, lambda: Forbidden(right=[WORDS[Right.DECIDE]]))
STILL_ON = Guard(
    empty("ended_at"),
    lambda: Invalid("delegation", why=Words(en="It has ended already.", pl="To już się zakończyło.")),
)
NOT_FALLEN_DUE = Guard(
    empty("fell_due_at"),
    lambda: Invalid("decision", why=Words(en="That has happened already.", pl="To już się stało.")),
)
NOT_BEGUN = Guard(
    empty("began_at"),
    lambda: Invalid("delegation", why=Words(en="It has begun already.", pl="To już się zaczęło.")),
)

ASKED = Event(
    "decision.asked", by={Right.ASK, Right.EXECUTE}, to=State.PENDING, words=("ask", "zapytać"), only=(SEES_ALL,)
)
VOTED = Event("decision.voted", by=SPEAKING, of=PENDING, words=("vote", "zagłosować"), only=(VOTES,))
ASKED_BACK = Event("decision.asked_back", by=SPEAKING, of=PENDING, words=("ask back", "dopytać"), only=(VOTES,))
DELEGATED = Event("decision.delegated", by=SPEAKING, of=PENDING, words=("delegate", "przekazać"), only=(HANDS_ON,))
REMARKED = Event("decision.remarked", by=SPEAKING, words=("remark", "dodać uwagę"))
WITHDRAWN = Event(
    "decision.withdrawn", by=SPEAKING, of=PENDING, to=State.WITHDRAWN, words=("withdraw", "wycofać"), only=(TAKES_BACK,)
)
TAKEN = Event("decision.taken", by=ANYONE, of=PENDING, to=State.TAKEN, words=("take", "podjąć"))
SUPERSEDED = Event(
    "decision.superseded", by=ANYONE, of={State.TAKEN}, to=State.SUPERSEDED, words=("supersede", "zastąpić")
)
ESCALATED = Event(
    "decision.escalated", by=ANYONE, of=PENDING, words=("escalate", "skierować wyżej"), only=(NOT_FALLEN_DUE,)
)
EXPIRED = Event("decision.expired", by=ANYONE, of=PENDING, to=State.EXPIRED, words=("expire", "wygasnąć"))

DELEGATION_CREATED = Event("delegation.created", by=ANYONE, words=("create", "utworzyć"), only=(FOR_ONESELF,))
DELEGATION_BEGUN = Event("delegation.started", by=ANYONE, words=("begin", "rozpocząć"), only=(STILL_ON, NOT_BEGUN))
DELEGATION_ENDED = Event("delegation.ended", by=ANYONE, words=("end", "zakończyć"), only=(ONE_OF_TWO, STILL_ON))

HANDED_OVER = Event("succession.handed_over", by={Right.DECIDE}, words=("hand over", "przekazać sprawy"))
