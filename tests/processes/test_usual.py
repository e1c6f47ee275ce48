"""How soon a scenario is usually ready: as it was five times at least, or else as it is written."""

from __future__ import annotations

from typing import Any

from schema.processes.model import Scenario
from schema.viewer import Viewer
from tests.cast import Cast
from tests.processes.running import REQUESTER, begun, did, june, published
from tests.processes.written import step
from tests.reports.asking import told

USUALLY = "query($client: ID!) { usually(client: $client) { scenarioId p50Days p80Days sampleSize dataStatus basis } }"
IN_TWO_DAYS = {"since": "START", "offset": 2}
REMOTE = {"field": "zdalnie", "value": True}


async def usual(cast: Cast, viewer: Viewer, row: Scenario, client: str | None = None) -> Any:
    """What is told of a scenario at the bakery."""
    rows = (await told(USUALLY, viewer, client=client or cast.zawilec.key))["usually"]
    return {one.pop("scenarioId"): one for one in rows}.get(row.key)


async def test_what_was_never_done_is_told_as_it_is_written(cast: Cast) -> None:
    row = await published(cast, step("zgoda", due=IN_TWO_DAYS, **REQUESTER), step("konto", "zgoda"))
    expected = {"p50Days": 3, "p80Days": 3, "sampleSize": 0, "dataStatus": "NO_DATA", "basis": "SIMULATED"}
    assert await usual(cast, cast.katarzyna, row) == expected


async def test_a_step_that_is_needed_half_of_the_time_makes_it_longer_for_some(cast: Cast) -> None:
    row = await published(cast, step("konto"), step("vpn", "konto", "sejf", when=REMOTE), step("sejf", shared=False))
    seen = await usual(cast, cast.katarzyna, row)
    assert (seen["p50Days"], seen["p80Days"]) in ((1, 2), (2, 2))
    assert seen == await usual(cast, cast.tomasz, row)


async def test_after_five_times_it_is_told_as_it_was(cast: Cast) -> None:
    row = await published(cast, step("konto"))
    for day in (1, 2, 2, 3, 5):
        assert (await usual(cast, cast.piotr, row))["basis"] == "SIMULATED"
        process = await begun(cast, row, june(1))
        await did(cast.tomasz, process, "konto", june(day, 12))
    expected = {"p50Days": 1, "p80Days": 2, "sampleSize": 5, "dataStatus": "OK", "basis": "MEASURED"}
    assert await usual(cast, cast.katarzyna, row) == expected
    assert (await usual(cast, cast.lucja, row))["basis"] == "SIMULATED"
    assert (await usual(cast, cast.halina, row, cast.borowik.key))["sampleSize"] == 0


async def test_nobody_is_told_how_it_is_done_elsewhere(cast: Cast) -> None:
    row = await published(cast, step("konto"))
    assert await usual(cast, cast.halina, row) is None
    assert await usual(cast, cast.tomasz, row, "org_0192a6f0-0000-7000-8000-000000000000") is None
