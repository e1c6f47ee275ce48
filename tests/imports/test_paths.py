"""Ways of a device from where it is to where a register says it is."""

from __future__ import annotations

import pytest

from schema.devices.model import Stage
from schema.imports.rules.paths import Verb, path

IN_USE, IN_STOCK, IN_REPAIR, RETIRED = Stage.IN_USE, Stage.IN_STOCK, Stage.IN_REPAIR, Stage.RETIRED


@pytest.mark.parametrize(
    ("stage", "wanted", "held", "moves", "verbs"),
    [
        (IN_STOCK, IN_STOCK, False, False, ""),
        (IN_USE, IN_USE, True, False, ""),
        (IN_USE, IN_USE, True, True, "TAKE_BACK HAND_OVER"),
        (IN_STOCK, IN_USE, False, True, "HAND_OVER"),
        (Stage.RESERVED, IN_USE, False, False, "HAND_OVER"),
        (Stage.ORDERED, IN_USE, False, True, "RECEIVE HAND_OVER"),
        (Stage.RETURNING, IN_STOCK, True, False, "TAKE_BACK"),
        (IN_USE, IN_REPAIR, True, False, "SEND_TO_REPAIR"),
        (IN_USE, IN_REPAIR, True, True, "TAKE_BACK HAND_OVER SEND_TO_REPAIR"),
        (IN_REPAIR, IN_REPAIR, False, False, ""),
        (IN_REPAIR, IN_USE, True, False, "TAKE_FROM_REPAIR"),
        (IN_REPAIR, IN_USE, False, True, "TAKE_FROM_REPAIR HAND_OVER"),
        (IN_REPAIR, IN_STOCK, True, False, "TAKE_FROM_REPAIR TAKE_BACK"),
        (IN_REPAIR, RETIRED, True, False, "RETIRE"),
        (IN_USE, RETIRED, True, False, "TAKE_BACK RETIRE"),
        (RETIRED, RETIRED, False, False, ""),
    ],
)
def test_a_way_is_made_of_our_own_verbs(stage: Stage, wanted: Stage, held: bool, moves: bool, verbs: str) -> None:
    assert path(stage, wanted, held=held, moves=moves, named=moves) == tuple(map(Verb, verbs.split()))


@pytest.mark.parametrize("stage", [RETIRED, Stage.DISPOSED, Stage.LOST, Stage.RESERVED])
def test_some_ways_do_not_exist(stage: Stage) -> None:
    assert path(stage, IN_STOCK, held=False, moves=False, named=False) is None
