"""Decisions as the outside sees them."""

from __future__ import annotations

from schema.decisions import model, rules
from schema.decisions.graph.decision import Approver, Decision, Delegation, Option, Remark, Succession
from schema.language import Connection, by_id, extend, many, mutations, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person

__all__ = ["Approver", "Decision", "Delegation", "Mutation", "Option", "Query", "Remark", "Succession"]


@extend(Decision)
class OfDecision:
    """What belongs to a decision."""

    options: Connection[Option] = many(model.Option, via="decision_id")
    """Answers to choose from, in their order."""
    approvers: Connection[Approver] = many(model.Approver, via="decision_id")
    """Who is asked, and what they chose."""
    remarks: Connection[Remark] = many(model.Remark, via="decision_id")
    """What was said about it, the earliest first."""
    superseded_by: Connection[Decision] = many(model.Decision, via="supersedes_id")
    """Later decisions in its place, taken or still open."""


@extend(Person)
class OfPerson:
    """What a person decides."""

    approvals: Connection[Approver] = many(model.Approver, via="person_id")
    """Decisions that they were asked for: those that still wait have the state WAITING."""
    delegations: Connection[Delegation] = many(model.Delegation, via="person_id")
    """Times in which somebody else decides for them, the latest first."""
    stands_in: Connection[Delegation] = many(model.Delegation, via="delegate_id")
    """Times in which they decide for somebody else, the latest first."""
    handed_over: Connection[Succession] = many(model.Succession, via="person_id")
    """When somebody took over what waited for them, the latest first."""
    took_over: Connection[Succession] = many(model.Succession, via="successor_id")
    """When they took over from somebody, the latest first."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation decides."""

    decisions: Connection[Decision] = many(model.Decision, via="client_id")
    """Decisions about it, the latest first."""


@query
class Query:
    """Decisions."""

    decision: Decision | None = by_id(model.Decision)
    """The decision with that id."""
    decisions: Connection[Decision] = many(model.Decision)
    """Decisions of all organisations that the viewer observes, the latest first."""
    succession: Succession | None = by_id(model.Succession)
    """The hand-over of duties with that id."""
    successions: Connection[Succession] = many(model.Succession)
    """Hand-overs of duties in organisations that the viewer observes, and their own, the latest first."""


Mutation = mutations(
    personHandOver=(rules.hand_over, rules.HANDED_OVER),
    decisionAsk=(rules.ask, rules.ASKED),
    decisionVote=(rules.vote, rules.VOTED),
    decisionAskBack=(rules.ask_back, rules.ASKED_BACK),
    decisionRemark=(rules.remark, rules.REMARKED),
    decisionDelegate=(rules.delegate, rules.DELEGATED),
    decisionWithdraw=(rules.withdraw, rules.WITHDRAWN),
    delegationCreate=(rules.create_delegation, rules.DELEGATION_CREATED),
    delegationEnd=(rules.end_delegation, rules.DELEGATION_ENDED),
)
