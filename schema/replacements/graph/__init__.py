"""The replacement plan as the outside sees it."""

from __future__ import annotations

from schema.language import Connection, by_id, many, mutations, query
from schema.replacements import model, rules
from schema.replacements.graph.types import Contract, Replacement, ReplacementProposal


@query
class Query:
    """The replacement plan."""

    contract: Contract | None = by_id(model.Contract)
    """The contract with that id."""
    contracts: Connection[Contract] = many(model.Contract)
    """Contracts of all organisations that the viewer observes, those first that have to be decided on first."""
    replacement_proposal: ReplacementProposal | None = by_id(model.ReplacementProposal)
    """The proposal with that id."""
    replacement_proposals: Connection[ReplacementProposal] = many(model.ReplacementProposal)
    """Proposals to all organisations that the viewer observes, the latest first."""
    replacement: Replacement | None = by_id(model.Replacement)
    """The replacement with that id."""
    replacements: Connection[Replacement] = many(model.Replacement)
    """Replacements of all organisations that the viewer observes, in the order in which they were proposed."""


Mutation = mutations(
    contractAdd=(rules.add_contract, rules.CONTRACT_ADDED),
    contractChange=(rules.change_contract, rules.CONTRACT_CHANGED),
    contractRenew=(rules.renew_contract, rules.CONTRACT_RENEWED),
    contractEnd=(rules.end_contract, rules.CONTRACT_ENDED),
    replacementPropose=(rules.propose, rules.SUBMITTED),
    replacementLeaveOut=(rules.leave_out, rules.LEFT_OUT),
    replacementPlaceOrder=(rules.order, rules.ORDERED),
    replacementExtend=(rules.extend, rules.EXTENDED),
)
