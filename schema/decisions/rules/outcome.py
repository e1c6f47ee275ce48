"""What comes of the votes: a pure function of the rule and of what was chosen so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from schema.decisions.model import DecisionRule

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Ballot(Generic[K]):
    """One vote: the option, and whether it says yes to something."""

    option: K
    approves: bool = True


def outcome(rule: DecisionRule, needed: int, voters: int, ballots: Sequence[Ballot[K]]) -> K | None:
    """
    The option on which one side has settled, or None while it is open. An option wins that enough have chosen; a
    refusal wins as soon as nothing else can any more. Where nobody need agree, the first vote decides.
    """
    enough = {DecisionRule.ANY: 1, DecisionRule.ALL: voters, DecisionRule.N_OF_M: max(needed, 1)}[rule]
    chosen = Counter(ballot.option for ballot in ballots)
    best = max(chosen, key=chosen.__getitem__, default=None)
    if best is not None and chosen[best] >= enough:
        return best
    refused = Counter(ballot.option for ballot in ballots if not ballot.approves)
    approved = Counter(ballot.option for ballot in ballots if ballot.approves)
    if max(approved.values(), default=0) + voters - len(ballots) >= enough:
        return None
    return max(refused, key=refused.__getitem__, default=None)


def agreed(sides: Sequence[K | None], approving: Mapping[K, bool]) -> K | None:
    """What all sides have settled on; the refusal of one is that of all."""
    settled = [one for one in sides if one is not None]
    refusals = [one for one in settled if not approving[one]]
    if refusals:
        return refusals[0]
    return settled[0] if len(settled) == len(sides) and len(set(settled)) == 1 else None
