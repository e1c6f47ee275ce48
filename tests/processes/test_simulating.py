"""A scenario played many times: from eight to four on working days, with steps as long as they ever were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from math import ceil
from typing import Any

from hypothesis import given, settings, strategies as st

from schema.calendars.rules import OFFICE
from schema.decisions.model import Side
from schema.processes.rules import Past, Simulation, past_of, read, simulate
from tests.cast import Cast
from tests.processes.running import REQUESTER, begun, did, june, published
from tests.processes.written import scenario, step

MONDAY, HOUR, DAY = dt.date(2026, 6, 1), 3_600, 8 * 3_600
REMOTE = {"field": "zdalnie", "value": True}
Chained = list[tuple[list[int], list[int]]]
"""Of each step, those of the steps before that it waits for, and the working seconds that it took."""


def played(*steps: dict[str, Any], past: Past | None = None, **more: Any) -> Simulation:
    """What comes of playing those steps."""
    given = {name: more.pop(name) for name in ("times", "seed") if name in more}
    return simulate(read(scenario(*steps, **more)), OFFICE, past or Past(), MONDAY, **given)


@st.composite
def chains(draw: st.DrawFn) -> Chained:
    """Steps that wait for some before them."""
    seconds = st.lists(st.integers(1, 5 * DAY), min_size=1, max_size=3)
    numbers = range(draw(st.integers(1, 6)))
    return [(draw(st.lists(st.sampled_from(range(n)), unique=True)) if n else [], draw(seconds)) for n in numbers]


def longest(steps: Chained, taken: Sequence[int]) -> int:
    """Working seconds of the longest chain, when each step takes that long."""
    over: list[int] = []
    for (after, _), seconds in zip(steps, taken, strict=True):
        over.append(max((over[one] for one in after), default=0) + seconds)
    return max(over)


@given(chains(), st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_no_play_is_shorter_than_its_longest_chain_at_best_or_longer_than_at_worst(steps: Chained, seed: int) -> None:
    written = [step(f"krok-{n}", *(f"krok-{one}" for one in after)) for n, (after, _) in enumerate(steps)]
    past = Past({f"krok-{n}": lasted for n, (_, lasted) in enumerate(steps)})
    seen = played(*written, past=past, times=20, seed=seed)
    assert seen.working_days[0] >= longest(steps, [min(lasted) for _, lasted in steps]) // DAY
    assert seen.working_days[-1] <= ceil(longest(steps, [max(lasted) for _, lasted in steps]) / DAY)
    assert all(days >= working for days, working in zip(seen.days, seen.working_days, strict=True))
    assert seen.assumed == []


def test_whom_it_waits_for_is_told_by_side_and_by_step() -> None:
    past = Past({"zgoda": [2 * HOUR], "konto": [6 * HOUR]})
    seen = played(step("zgoda", **REQUESTER), step("konto", "zgoda"), past=past)
    assert {side: round(part, 6) for side, part in seen.sides.items()} == {Side.CLIENT: 0.25, Side.ENTERPRISE: 0.75}
    assert {key: round(part, 6) for key, part in seen.steps.items()} == {"zgoda": 0.25, "konto": 0.75}
    at_once = played(step("zgoda", **REQUESTER), step("konto"), step("poczta"), past=past, times=10)
    assert at_once.sides[Side.ENTERPRISE] == 1
    assert 0 < at_once.sides[Side.CLIENT] < 1


def test_a_step_that_was_never_measured_lasts_up_to_its_day_or_else_a_working_day() -> None:
    in_three_days = {"since": "START", "offset": 3}
    week_after = {"since": "TARGET", "offset": 5}
    first = step("konto", due=in_three_days)
    assert set(played(first).working_days) == {3}
    assert set(played(first, step("poczta", "konto", due=in_three_days)).working_days) == {4}
    assert set(played(step("start", due={"since": "TARGET"}), step("po", "start", due=week_after)).working_days) == {6}
    assert played(first, past=Past({"konto": [HOUR]})).assumed == []
    assert played(first).assumed == ["konto"]


def test_whoever_leaves_in_a_hurry_is_locked_out_at_once() -> None:
    revoke = step("zamknij", action="REVOKE")
    assert set(played(revoke, kind="OFFBOARDING", urgent=True).days) == {0}
    assert set(played(revoke, kind="OFFBOARDING").working_days) == {1}


def test_what_was_filled_in_is_filled_in_again_and_else_all_answers_are_alike() -> None:
    steps = step("konto"), step("vpn", "konto", when=REMOTE)
    assert 400 < played(*steps).working_days.count(2) < 600
    assert played(*steps, past=Past(answers=[{"zdalnie": True}])).working_days.count(2) == 1_000
    often = [{"zdalnie": False}] * 9 + [{"zdalnie": True}]
    assert 50 < played(*steps, past=Past(answers=often)).working_days.count(2) < 150


def test_the_same_seed_gives_the_same() -> None:
    steps = step("konto"), step("vpn", "konto", when=REMOTE)
    assert played(*steps, seed=7) == played(*steps, seed=7)
    assert played(*steps, seed=7) != played(*steps, seed=8)


async def test_the_past_is_what_the_bakery_s_steps_took_and_what_was_filled_in(cast: Cast) -> None:
    row = await published(cast, step("zgoda", **REQUESTER), step("konto", "zgoda"), step("vpn", when=REMOTE))
    process = await begun(cast, row, june(5, 15))
    await did(cast.piotr, process, "zgoda", june(8, 9))
    await did(cast.tomasz, process, "konto", june(8, 12))
    await begun(cast, row, june(9), '{"zdalnie": true}')
    past = await past_of(row.id, cast.zawilec.id, OFFICE)
    assert past == Past({"zgoda": [2 * HOUR], "konto": [3 * HOUR]}, [{"zdalnie": False}])
    assert await past_of(row.id, None, OFFICE) == past
    assert await past_of(row.id, cast.borowik.id, OFFICE) == Past({}, [])
