"""Decisions: a question with options, who is to choose, what they chose and why."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from tortoise import fields

from schema.people.model import Person
from schema.record import Instant, Owned
from schema.scope import ME, Sight, scope
from schema.sql import TRUE, Sql

RESTRICT = fields.OnDelete.RESTRICT


class Side(StrEnum):
    """One of the two sides of the cooperation."""

    CLIENT = "CLIENT"
    """The client."""
    ENTERPRISE = "ENTERPRISE"
    """The IT company."""


class Authority(StrEnum):
    """Whose decision it is."""

    CLIENT = "CLIENT"
    """The client's."""
    ENTERPRISE = "ENTERPRISE"
    """The IT company's."""
    JOINT = "JOINT"
    """That of both: each side by itself has to choose the same."""


class DecisionRule(StrEnum):
    """How many of those who are asked have to choose the same option."""

    ANY = "ANY"
    """One: the first vote decides."""
    ALL = "ALL"
    """All of them."""
    N_OF_M = "N_OF_M"
    """So many of them as is said."""


class Timeout(StrEnum):
    """What happens when nobody has decided in time."""

    NOTHING = "NOTHING"
    """Nothing: it goes on waiting."""
    ESCALATE = "ESCALATE"
    """The owners of the client, or the administrators of the IT company, are asked; one of them is enough."""
    CHOOSE = "CHOOSE"
    """The option that was named for this is chosen."""
    EXPIRE = "EXPIRE"
    """The question is dropped."""


class DecisionState(StrEnum):
    """Where a decision stands."""

    PENDING = "PENDING"
    """It waits to be taken."""
    TAKEN = "TAKEN"
    """An option is chosen, for good."""
    EXPIRED = "EXPIRED"
    """Nobody decided in time."""
    WITHDRAWN = "WITHDRAWN"
    """The question was taken back."""
    SUPERSEDED = "SUPERSEDED"
    """A later decision holds in its place."""


class Recurring(StrEnum):
    """How often a cost comes."""

    ONCE = "ONCE"
    """Once."""
    MONTHLY = "MONTHLY"
    """Every month."""
    YEARLY = "YEARLY"
    """Every year."""


class ApproverState(StrEnum):
    """What somebody who is asked has done."""

    WAITING = "WAITING"
    """Nothing yet."""
    VOTED = "VOTED"
    """They chose an option."""
    RELEASED = "RELEASED"
    """It was settled without them."""


class RemarkAudience(StrEnum):
    """Who may read a remark."""

    SHARED = "SHARED"
    """Both sides."""
    INTERNAL = "INTERNAL"
    """The IT team only."""


class Decision(Owned):
    """A question with options, put to those who are to choose one."""

    prefix = "dec"
    words = ("decision", "decyzja")
    state_field = "state"

    question = fields.CharField(max_length=300)
    why = fields.TextField(default="")
    subject_type = fields.CharField(max_length=3, null=True)
    """Prefix of the id of what it is about."""
    subject_id = fields.UUIDField(null=True)
    authority = fields.CharEnumField(Authority, max_length=10)
    rule = fields.CharEnumField(DecisionRule, max_length=6, default=DecisionRule.ANY)
    needed = fields.IntField(default=1)
    """How many of a side have to choose the same where the rule says N_OF_M."""
    due_at = Instant(null=True)
    on_timeout = fields.CharEnumField(Timeout, max_length=8, default=Timeout.NOTHING)
    fell_due_at = Instant(null=True)
    """When its time ran out and that was done which was to be done then."""
    state = fields.CharEnumField(DecisionState, max_length=10, default=DecisionState.PENDING)
    asked_by_id: UUID | None
    asked_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    asked_at = Instant()
    asked_back_at = Instant(null=True)
    """Since when those who asked owe an answer."""
    ended_at = Instant(null=True)
    supersedes_id: UUID | None
    supersedes: fields.ForeignKeyNullableRelation[Decision] = fields.ForeignKeyField(
        "graph.Decision", related_name=False, on_delete=RESTRICT, null=True
    )

    class Meta:
        table = "decisions"


class Option(Owned):
    """One of the answers to a question."""

    prefix = "opt"
    words = ("option", "opcja")

    decision_id: UUID
    decision: fields.ForeignKeyRelation[Decision] = fields.ForeignKeyField(
        "graph.Decision", related_name=False, on_delete=RESTRICT
    )
    place = fields.IntField()
    label = fields.CharField(max_length=120)
    consequence = fields.TextField(null=True)
    cost_minor = fields.BigIntField(null=True)
    cost_currency = fields.CharField(max_length=3, null=True)
    recurring = fields.CharEnumField(Recurring, max_length=7, default=Recurring.ONCE)
    approves = fields.BooleanField(default=True)
    """Whether it says yes to something; a refusal needs a reason."""
    recommended = fields.BooleanField(default=False)
    fallback = fields.BooleanField(default=False)
    """Whether it is chosen when nobody decides in time."""
    chosen = fields.BooleanField(default=False)

    class Meta:
        table = "options"


class Approver(Owned):
    """Somebody who is asked, and what they chose."""

    prefix = "apr"
    words = ("approver", "osoba decydująca")

    decision_id: UUID
    decision: fields.ForeignKeyRelation[Decision] = fields.ForeignKeyField(
        "graph.Decision", related_name=False, on_delete=RESTRICT
    )
    person_id: UUID
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT
    )
    delegate_of_id: UUID | None
    delegate_of: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    side = fields.CharEnumField(Side, max_length=10)
    state = fields.CharEnumField(ApproverState, max_length=8, default=ApproverState.WAITING)
    option_id: UUID | None
    option: fields.ForeignKeyNullableRelation[Option] = fields.ForeignKeyField(
        "graph.Option", related_name=False, on_delete=RESTRICT, null=True
    )
    reason = fields.TextField(null=True)
    decided_at = Instant(null=True)

    class Meta:
        table = "approvers"


class Remark(Owned):
    """Something said about a decision."""

    prefix = "rmk"
    words = ("remark", "uwaga")

    decision_id: UUID
    decision: fields.ForeignKeyRelation[Decision] = fields.ForeignKeyField(
        "graph.Decision", related_name=False, on_delete=RESTRICT
    )
    author_id: UUID | None
    author: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "graph.Person", related_name=False, on_delete=RESTRICT, null=True
    )
    audience = fields.CharEnumField(RemarkAudience, max_length=10, default=RemarkAudience.SHARED)
    body = fields.TextField()
    at = Instant()

    class Meta:
        table = "remarks"


def _seen(sight: Sight, row: str, decision: str) -> Sql:
    """Those of observed organisations: options tell costs. Of others, those for which one is asked oneself."""
    asked = Sql(f"{row}.{decision} IN (SELECT one.decision_id FROM approvers one WHERE one.person_id = ", ME, ")")
    return sight.observes(f"{row}.client_id") | sight.asks(f"{row}.client_id") & asked


@scope(Decision)
def decisions(sight: Sight, row: str) -> Sql:
    """Those of observed organisations, and those for which one is asked."""
    return _seen(sight, row, "id")


@scope(Option)
@scope(Approver)
def parts(sight: Sight, row: str) -> Sql:
    """Those of decisions one sees."""
    return _seen(sight, row, "decision_id")


@scope(Remark)
def remarks(sight: Sight, row: str) -> Sql:
    """Those on decisions one sees; internal ones only for the IT team."""
    shared = TRUE if sight.shape.staff else Sql(f"{row}.audience = 'SHARED'")
    return shared & _seen(sight, row, "decision_id")
