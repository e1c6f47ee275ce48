"""The walker sees: every fault that is planted is found."""

from __future__ import annotations

import pytest

from tests.laws.walker.cast import PARTS
from tests.laws.walker.leaks import LEAKS, Planted
from tests.laws.walker.reads import Effort
from tests.laws.walker.walk import Fresh, Walk

COMMANDS = ("ticketAddDevice", "ticketComment", "ticketOpen", "personAdd")


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("planted", LEAKS, ids=str)
async def test_a_planted_leak_is_found(planted: Planted, fresh: Fresh, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = [part for part in PARTS if part.title in planted.who.split(", ") or part.title == planted.who]
    walk = Walk(fresh, Effort(everything=True, only=planted.only), parts=parts)
    planted.plant(monkeypatch)

    if planted.phase:
        await walk.read([planted.phase])
    for part in parts if not planted.phase else ():
        await (walk.compare(part) if planted.compare else walk.write(part, COMMANDS))

    assert walk.leaks, f"not found in {walk}"
