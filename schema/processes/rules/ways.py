"""Ways that processes really took, and whom they waited for: pure functions of what was done when, in seconds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import ceil
from typing import NamedTuple

Stretch = tuple[float, float]
"""From a moment to a later one."""


class Taken(NamedTuple):
    """A step that a process is done with."""

    step: str
    at: float
    skipped: bool = False


Variant = tuple[tuple[str, ...], tuple[str, ...]]
"""Steps that a process did, in their order, and those that were left out."""


def followed(ways: Iterable[Sequence[Taken]]) -> Mapping[tuple[str, str], Sequence[Stretch]]:
    """What was done next after what, and from when until when, each time; what was left out is passed over."""
    found: dict[tuple[str, str], list[Stretch]] = defaultdict(list)
    for way in ways:
        for before, after in pairwise(one for one in way if not one.skipped):
            found[before.step, after.step].append((before.at, after.at))
    return found


def variants(ways: Iterable[Sequence[Taken]]) -> Counter[Variant]:
    """How often each order of steps was taken."""
    return Counter((_steps(way), tuple(sorted(_steps(way, skipped=True)))) for way in ways)


def _steps(way: Sequence[Taken], *, skipped: bool = False) -> tuple[str, ...]:
    return tuple(one.step for one in way if one.skipped is skipped)


def together(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The time that any of the stretches covers, without counting any of it twice."""
    found: list[Stretch] = []
    for since, until in sorted(stretches):
        if found and since <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], until)
        else:
            found.append((since, until))
    return found


def within(values: Sequence[int], per_cent: int) -> int:
    """The value that so many in a hundred do not exceed: one of those that there are."""
    return sorted(values)[ceil(len(values) * per_cent / 100) - 1]
