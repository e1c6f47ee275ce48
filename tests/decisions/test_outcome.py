"""What comes of the votes: every way in which up to four people may vote, against what is said of each rule."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations, product

import pytest

from schema.decisions.model import DecisionRule
from schema.decisions.rules.outcome import Ballot, agreed, outcome

OPTIONS = {"buy": True, "lease": True, "leave": False}
RULES = [(rule, needed) for rule in DecisionRule for needed in ((0, 1, 2, 3, 4) if rule == "N_OF_M" else (1,))]


def enough(rule: DecisionRule, needed: int, voters: int) -> int:
    """How many have to choose the same."""
    return {"ANY": 1, "ALL": voters}.get(rule, max(needed, 1))


def votings(voters: int) -> Iterator[tuple[str, ...]]:
    """What the first of them, then the second and so on may have chosen so far."""
    for count in range(voters + 1):
        yield from product(OPTIONS, repeat=count)


def settled(rule: DecisionRule, needed: int, voters: int, chosen: tuple[str, ...]) -> str | None:
    return outcome(rule, needed, voters, [Ballot(one, OPTIONS[one]) for one in chosen])


def could_still_win(rule: DecisionRule, needed: int, voters: int, chosen: tuple[str, ...]) -> bool:
    """Whether, however the others vote, some yes may come of it: all of their votes are tried."""
    rest = product(OPTIONS, repeat=voters - len(chosen))
    return any(
        (chosen + more).count(one) >= enough(rule, needed, voters)
        for more in rest
        for one, approves in OPTIONS.items()
        if approves
    )


@pytest.mark.parametrize(
    ("rule", "needed", "voters"),
    [(rule, needed, voters) for rule, needed in RULES for voters in range(max(needed, 1), 5)],
)
def test_every_voting_ends_as_its_rule_says(rule: DecisionRule, needed: int, voters: int) -> None:
    wanted = enough(rule, needed, voters)
    for chosen in votings(voters):
        reached = {one for one in chosen if chosen.count(one) >= wanted}
        result = settled(rule, needed, voters, chosen)
        if reached:
            assert result in reached
            assert all(chosen.count(str(result)) >= chosen.count(one) for one in chosen)
        elif "leave" in chosen and not could_still_win(rule, needed, voters, chosen):
            assert result == "leave"
        else:
            assert result is None, chosen


@pytest.mark.parametrize(("rule", "needed"), RULES, ids=lambda one: str(one))
def test_who_votes_first_matters_only_where_one_vote_decides(rule: DecisionRule, needed: int) -> None:
    for chosen in (one for one in votings(3) if len(one) == 3 and enough(rule, needed, 3) > 1):
        assert len({settled(rule, needed, 3, order) for order in permutations(chosen)}) == 1


def test_nobody_need_agree_so_the_first_vote_decides() -> None:
    assert settled(DecisionRule.N_OF_M, 0, 3, ("lease",)) == "lease"
    assert settled(DecisionRule.N_OF_M, 0, 3, ()) is None


def test_one_refusal_ends_what_all_must_approve() -> None:
    assert settled(DecisionRule.ALL, 1, 3, ("leave",)) == "leave"
    assert settled(DecisionRule.ALL, 1, 3, ("buy", "lease")) is None


def test_both_sides_choose_the_same_or_one_refuses() -> None:
    sides = (None, *OPTIONS)
    for ours, theirs in product(sides, sides):
        result = agreed([ours, theirs], OPTIONS)
        if "leave" in (ours, theirs):
            assert result == "leave"
        else:
            assert result == (ours if ours == theirs else None)
