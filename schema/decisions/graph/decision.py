"""Decisions as the outside sees them: their types."""

from __future__ import annotations

import datetime as dt

from schema.decisions import model, rules
from schema.decisions.model import (
    ApproverState,
    Authority,
    DecisionRule,
    DecisionState,
    Recurring,
    RemarkAudience,
    Side,
    Timeout,
)
from schema.language import Money, Node, Record, any_one, holding, made_of, node
from schema.organisations.graph import Organisation
from schema.people.graph import Person


@node(
    model.Decision,
    ordered={"ASKED_AT": "asked_at", "DUE_AT": "due_at", "ENDED_AT": "ended_at"},
    default="ASKED_AT DESC",
)
class Decision(Record):
    """A question with options, put to those who are to choose one."""

    client: Organisation | None
    """Organisation that it is about."""
    question: str
    """What is to be decided."""
    why: str
    """Why it has to be decided, as plain text."""
    subject: Node | None = any_one("subject_type", "subject_id")
    """What it is about; null when it is about nothing else, or that does not exist for the viewer."""
    authority: Authority
    """Whose decision it is."""
    rule: DecisionRule
    """How many have to choose the same."""
    needed: int
    """How many of a side, where the rule is N_OF_M; 0 means that the first vote decides."""
    due_at: dt.datetime | None
    """By when it is needed."""
    on_timeout: Timeout
    """What happens when nobody has decided by then."""
    fell_due_at: dt.datetime | None
    """When that happened."""
    state: DecisionState
    """Where it stands."""
    asked_by: Person | None
    """Who asked; null when the system did."""
    asked_at: dt.datetime
    """When."""
    asked_back_at: dt.datetime | None
    """Since when those who asked owe an answer; null while they do not."""
    ended_at: dt.datetime | None
    """When it was taken, ran out or was withdrawn."""
    supersedes: Decision | None
    """Earlier decision in whose place it holds once it is taken."""
    waits_for_viewer: bool = holding(rules.waits_for_viewer, "id", "state")
    """Whether the viewer is among those who may choose now, also anew."""


@node(model.Option, ordered={"PLACE": "place"}, default="PLACE ASC")
class Option(Record):
    """One of the answers to a question."""

    decision: Decision | None
    """The question."""
    place: int
    """Its place among the options, from 1."""
    label: str
    """The answer in a few words."""
    consequence: str | None
    """What follows when it is chosen, as plain text."""
    cost: Money | None = made_of(Money, minor="cost_minor", currency="cost_currency")
    """What it costs, net; null when that is not known or it costs nothing that was told."""
    recurring: Recurring
    """How often the cost comes."""
    approves: bool
    """Whether it says yes to something; who chooses an option that does not says why."""
    recommended: bool
    """Whether those who ask advise it."""
    fallback: bool
    """Whether it is chosen when nobody decides in time."""
    chosen: bool
    """Whether it was chosen in the end."""


@node(model.Approver, ordered={"CREATED_AT": "created_at", "DECIDED_AT": "decided_at"}, default="CREATED_AT ASC")
class Approver(Record):
    """Somebody who is asked, and what they chose."""

    decision: Decision | None
    """The question."""
    person: Person | None
    """Who decides."""
    delegate_of: Person | None
    """In whose place they do; null when in their own."""
    side: Side
    """For which side."""
    state: ApproverState
    """What they have done."""
    option: Option | None
    """What they chose."""
    reason: str | None
    """Why, in their words."""
    decided_at: dt.datetime | None
    """When they chose."""


@node(model.Remark, ordered={"AT": "at"}, default="AT ASC")
class Remark(Record):
    """Something said about a decision."""

    decision: Decision | None
    """What it was said about."""
    author: Person | None
    """Who said it."""
    audience: RemarkAudience
    """Who may read it."""
    body: str
    """What was said, as plain text."""
    at: dt.datetime
    """When."""


@node(model.Delegation, ordered={"FROM_AT": "from_at"}, default="FROM_AT DESC")
class Delegation(Record):
    """A time in which somebody else decides for a person."""

    person: Person | None
    """Who is away."""
    delegate: Person | None
    """Who decides for them."""
    from_at: dt.datetime
    """Since when."""
    until_at: dt.datetime
    """Until when it was meant."""
    began_at: dt.datetime | None
    """When what was waiting went to the delegate; null while its time has not come."""
    ended_at: dt.datetime | None
    """When it ended; null while it lasts."""


@node(model.Succession, ordered={"HANDED_AT": "handed_at"}, default="HANDED_AT DESC")
class Succession(Record):
    """That somebody took over, in one step, what waited for another: how many of each."""

    person: Person | None
    """Whose it was."""
    successor: Person | None
    """Who took it over."""
    reason: str
    """Why."""
    handed_at: dt.datetime
    """When."""
    decisions: int
    """Decisions that waited for them, or for somebody else in their place."""
    delegations: int
    """Delegations by them, which ended, and to them."""
    watches: int
    """Tickets that they watched."""
    systems: int
    """Systems that they answered for."""
    reports: int
    """People who answered to them."""
    tasks: int
    """Tasks of processes that were theirs to do."""
