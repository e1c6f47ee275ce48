"""Playing scenarios: what a simulation takes, beside bare sums of the same steps without days and conditions."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median

from schema.calendars.rules import OFFICE
from schema.processes.model import Definition
from schema.processes.rules import Past, read_text, simulate

PLAYS = 1_000
SCENARIOS = ("access-request", "device-service", "onboarding-office", "office-move")
FOLDER = Path(__file__).parents[1] / "fixtures" / "processes"
BEGINNING = dt.date(2026, 1, 5)
GOAL = 1_000.0
"""Milliseconds for all plays: whoever asks the command waits no longer."""


def tell(rounds: int) -> None:
    """Print what was measured; a first time is not counted."""
    told = {name: read_text((FOLDER / f"{name}.toml").read_text(), toml=True) for name in SCENARIOS}
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in told}
    random = Random("plays")
    for counted in (False, *[True] * rounds):
        for name in random.sample(SCENARIOS, len(SCENARIOS)):
            took, floor = _took(_plays, told[name]), _took(_sums, told[name])
            if counted:
                found[name].append((took, floor))
    print(f"## {PLAYS:,} plays\n\n| scenario | steps | ms | µs a step | of the floor |\n|---|---|---|---|---|")
    for name, times in found.items():
        steps, ms = len(told[name].steps), median(took for took, _ in times)
        ratio = median(took / floor for took, floor in times)
        print(f"| {name} | {steps} | {ms:.0f} | {ms * 1000 / PLAYS / steps:.1f} | {ratio:.1f} |")
    slowest = max(median(took for took, _ in times) for times in found.values())
    print(f"- {'holds' if slowest < GOAL else 'MISSED'}: the slowest takes {slowest:.0f} ms of {GOAL:g}", flush=True)


def _took(play: Callable[[Definition], object], definition: Definition) -> float:
    began = time.process_time()
    play(definition)
    return (time.process_time() - began) * 1000


def _plays(definition: Definition) -> object:
    return simulate(definition, OFFICE, Past(), BEGINNING, times=PLAYS)


def _sums(definition: Definition) -> float:
    """The floor: each step lasts some time after all that it waits for, and nothing else is asked."""
    random, last = Random(1), 0.0
    for _ in range(PLAYS):
        over: dict[str, float] = {}
        for step in definition.steps:
            over[step.key] = max((over.get(key, 0.0) for key in step.after), default=0.0) + random.random()
        last += max(over.values())
    return last
