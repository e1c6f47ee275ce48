"""The buckets of all callers of one process."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

from api.fairness.allowance import Allowance

MOST = 10_000
"""Buckets remembered that are not full; then the one goes that was touched least recently."""


class Buckets(Protocol):
    """Where callers' points are kept."""

    def level(self, who: str, allowance: Allowance) -> float:
        """Points in the caller's bucket, as far as is known here."""

    async def take(self, who: str, allowance: Allowance, points: int) -> bool:
        """Take points out, unless so many are not there."""

    def give_back(self, who: str, allowance: Allowance, points: float) -> None:
        """Put back what was not needed."""

    async def finish(self) -> None:
        """Leave nothing behind."""


class InMemory:
    """Buckets that nobody else takes from. A full one is forgotten: it is as good as one that never was."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, most: int = MOST) -> None:
        self._clock, self._most = clock, most
        self._levels: OrderedDict[str, tuple[float, float, Allowance]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._levels)

    def level(self, who: str, allowance: Allowance) -> float:
        """Points in the caller's bucket."""
        level, at, _ = self._levels.get(who, (allowance.limit, 0.0, allowance))
        return min(allowance.limit, level + (self._clock() - at) * allowance.restore_rate)

    async def take(self, who: str, allowance: Allowance, points: int) -> bool:
        """Take points out, unless so many are not there."""
        level = self.level(who, allowance)
        if points > level:
            return False
        self._put(who, allowance, level - points)
        return True

    def give_back(self, who: str, allowance: Allowance, points: float) -> None:
        """Put back what was not needed."""
        self._put(who, allowance, min(allowance.limit, self.level(who, allowance) + points))

    async def finish(self) -> None:
        """Nothing of them outlives the process."""

    def _put(self, who: str, allowance: Allowance, level: float) -> None:
        self._levels[who] = (level, self._clock(), allowance)
        self._levels.move_to_end(who)
        if len(self._levels) > self._most:
            self._forget()

    def _forget(self) -> None:
        kept = [(who, kept) for who, kept in self._levels.items() if self.level(who, kept[2]) < kept[2].limit]
        self._levels = OrderedDict(kept[-(self._most // 2) :] if len(kept) > self._most else kept)
