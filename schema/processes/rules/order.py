"""The order of steps: what comes before what, and where it runs in a circle."""

from __future__ import annotations

from collections.abc import Sequence

from schema.processes.model import Step


def before(steps: Sequence[Step]) -> dict[str, frozenset[str]]:
    """For each step, every step that is done before it; one that is in a circle is before itself."""
    direct = {step.key: frozenset(step.after) for step in steps}
    found: dict[str, frozenset[str]] = {}
    for key in direct:
        reached: set[str] = set()
        waiting = list(direct[key])
        while waiting:
            one = waiting.pop()
            if one not in reached:
                reached.add(one)
                waiting.extend(direct.get(one, ()))
        found[key] = frozenset(reached)
    return found


def ordered(steps: Sequence[Step]) -> list[Step]:
    """The steps, each behind those that it waits for, otherwise as they are written; none may be in a circle."""
    done: dict[str, Step] = {}
    while len(done) < len(steps):
        done |= {step.key: step for step in steps if step.key not in done and done.keys() >= set(step.after)}
    return list(done.values())
