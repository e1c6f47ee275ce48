"""Buckets that several processes share: each borrows portions, so that most requests ask the database nothing.

What is borrowed is out of the shared bucket, so all together never spend more than there is; what nobody here has
needed for a moment is put back.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import math
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from api.fairness.allowance import Allowance
from schema.database import DatabaseUnavailable
from schema.record import now
from schema.writing import forget, lend, restore

PORTIONS = 10
"""A portion is this part of a full bucket."""
IDLE = 1.0
"""Seconds without use after which a portion is put back."""
KEPT = dt.timedelta(days=1)
"""For how long a bucket is kept that nobody takes from: it has long been full again."""
EVERY = 3_600.0
"""Seconds between looks for such buckets."""


@dataclass
class Lease:
    """What this process has borrowed for one caller, and what it knows of the rest."""

    allowance: Allowance
    left: float = 0.0
    used: float = 0.0
    """When it was last used here."""
    rest: float = 0.0
    """What was in the shared bucket when it was last asked."""
    asked: float = 0.0
    """When that was."""


class Shared:
    """The buckets of all processes on one database."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._leases: dict[str, Lease] = {}
        self._tidying: asyncio.Task[None] | None = None
        self._forgetting = 0.0

    def __len__(self) -> int:
        return len(self._leases)

    def level(self, who: str, allowance: Allowance) -> float:
        """Points in the caller's bucket, as far as this process knows."""
        lease = self._leases.get(who)
        if lease is None:
            return allowance.limit
        since = self._clock() - lease.asked
        return min(allowance.limit, lease.left + lease.rest + since * allowance.restore_rate)

    async def take(self, who: str, allowance: Allowance, points: int) -> bool:
        """Take points out, unless so many are not there."""
        lease = self._leases.setdefault(who, Lease(allowance))
        lease.allowance, lease.used = allowance, self._clock()
        if lease.left < points and not await self._borrowed(who, lease, points):
            return False
        lease.left -= points
        return True

    async def _borrowed(self, who: str, lease: Lease, points: int) -> bool:
        """Whether there is enough after borrowing. What was left is set aside meanwhile: others borrow too."""
        mine, lease.left = lease.left, 0.0
        share = lease.allowance
        try:
            least = math.ceil(points - mine)
            most = max(least, share.limit // PORTIONS)
            lent, lease.rest = await lend(who, share.limit, share.restore_rate, least=least, most=most)
            lease.asked, mine = self._clock(), mine + lent
        finally:
            lease.left += mine
            self._leases[who] = lease
            self._tidy()
        return lease.left >= points

    def give_back(self, who: str, allowance: Allowance, points: float) -> None:
        """Put back what was not needed: into the portion, from where it goes on."""
        lease = self._leases.setdefault(who, Lease(allowance))
        lease.left += points
        self._tidy()

    async def finish(self) -> None:
        """Put everything back."""
        if self._tidying:
            self._tidying.cancel()
        await self._put_back(0.0)

    def _tidy(self) -> None:
        if self._tidying is None or self._tidying.done():
            self._tidying = asyncio.create_task(self._tidied())

    async def _tidied(self) -> None:
        """Put back what lies idle, for as long as there is anything to look after."""
        while self._leases:
            await asyncio.sleep(IDLE)
            await self._put_back(IDLE)
            if self._clock() >= self._forgetting:
                self._forgetting = self._clock() + EVERY
                with suppress(DatabaseUnavailable):
                    await forget(now() - KEPT)

    async def _put_back(self, idle: float) -> None:
        for who, lease in list(self._leases.items()):
            if self._clock() - lease.used < idle:
                continue
            if self.level(who, lease.allowance) >= lease.allowance.limit:
                del self._leases[who]
            points, lease.left = int(lease.left), 0.0
            if points > 0:
                # Without the database they are lost, and time brings others.
                with suppress(DatabaseUnavailable):
                    share = lease.allowance
                    lease.rest = await restore(who, share.limit, share.restore_rate, points)
                    lease.asked = self._clock()
