"""What may happen to a saved reply, and who may make it happen."""

from __future__ import annotations

from schema.people.model import Role, plays
from schema.refusals import Forbidden, Invalid, Words
from schema.replies.model import Reply, ReplyScope, of_mine_or_ours
from schema.scope import Sight
from schema.sql import Sql
from schema.viewer import Right
from schema.writing import Condition, Event, EventAudience, Guard, empty

ANSWERING = frozenset({ReplyScope.TEAM, ReplyScope.PERSONAL})
ALL = frozenset(ReplyScope)
WRITES: dict[Role, frozenset[ReplyScope]] = {role: frozenset() for role in Role} | {
    Role.ADMIN: ALL,
    Role.ACCOUNT_MANAGER: ALL,
    Role.TECHNICIAN: ANSWERING,
}
"""Whose replies people with a role write: of teams, those that they are in."""
LEADING = [role for role, scopes in WRITES.items() if ReplyScope.GLOBAL in scopes]


def _hers_to_write(_sight: Sight, row: str) -> Sql:
    return Sql(f"{row}.scope = 'GLOBAL'") & plays(LEADING, row) | of_mine_or_ours(row)


WRITTEN_HERE = Guard(
    Condition(None, _hers_to_write, frozenset({"scope", "client_id", "team_id", "person_id"})),
    lambda: Forbidden(right=Words(en="write replies for everybody", pl="pisanie odpowiedzi dla całej firmy IT")),
)
"""What everybody says is worded by those who lead; what a team says, by its people; one's own, by oneself."""
LASTS = Guard(
    empty("ended_at"),
    lambda: Invalid("reply", why=Words(en="This reply is used no more.", pl="Tej odpowiedzi już się nie używa.")),
)

IT = {Right.EXECUTE}


def _told_to(reply: Reply) -> EventAudience:
    """The IT team; what somebody keeps for themself, only them."""
    return EventAudience.PRIVATE if reply.scope is ReplyScope.PERSONAL else EventAudience.INTERNAL


ADDED = Event("reply.added", by=IT, words=("save a reply", "zapisać odpowiedź"), audience=_told_to)
UPDATED = Event(
    "reply.updated",
    by=IT,
    words=("reword a reply", "zmienić odpowiedź"),
    audience=_told_to,
    only=(LASTS, WRITTEN_HERE),
)
RETIRED = Event(
    "reply.retired", by=IT, words=("retire a reply", "wycofać odpowiedź"), audience=_told_to, only=(LASTS, WRITTEN_HERE)
)
