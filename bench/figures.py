"""Reading reports: each section of a year and all clients, as the panel asks for it."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from random import Random
from statistics import median

from bench.searches import technician
from bench.worlds import World, opened
from schema.viewer import Viewer
from tests.plans.panel import queries
from tests.reading.asking import asked

ASKED = {name: text for name, text in queries().items() if name.startswith("Report")}
YEAR = dt.timedelta(days=365)


Took = tuple[float, float]
"""Milliseconds until the answer, and of this process's work for it: that is all on SQLite, and waits for nobody."""


async def measured(world: World, rounds: int) -> dict[str, list[Took]]:
    """What every answer took, in each round in another order; a first one, which makes the plan, is not counted."""
    times: dict[str, list[Took]] = {name: [] for name in ASKED}
    random = Random("reports")
    async with opened(world.url):
        viewer = await technician()
        for name in ASKED:
            await _took(name, viewer)
        for _ in range(rounds):
            for name in random.sample(list(ASKED), len(ASKED)):
                times[name].append(await _took(name, viewer))
    return times


def tell(world: World, rounds: int) -> None:
    """Print what was measured."""
    print(f"## {world.dialect}\n\n| section | median ms | CPU ms |\n|---|---|---|")
    for name, times in sorted(asyncio.run(measured(world, rounds)).items()):
        took, worked = map(median, zip(*times, strict=True))
        print(f"| {name.removeprefix('Report')} | {took:.0f} | {worked:.0f} |", flush=True)


async def _took(name: str, viewer: Viewer) -> Took:
    today = dt.date.today()
    began, worked = time.perf_counter(), time.process_time()
    told = await asked(ASKED[name], viewer, {"from": str(today - YEAR), "to": str(today), "client": None})
    took = (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000
    if b'"errors"' in told.body:
        raise RuntimeError(f"{name} does not answer: {told.body!r}")
    return took
