"""Charging an operation: its limit is checked, its points are taken, and what it did not need is given back."""

from __future__ import annotations

from api.documents import Wrong, wrong
from api.fairness.allowance import Allowance, allowance
from api.fairness.bill import Bill, seconds_until
from api.fairness.buckets import Buckets
from api.problems import Problem
from api.settings import Settings
from schema.graph import Cost, Throttle
from schema.refusals import Language
from schema.viewer import Viewer

NOTHING = 100
"""Points of a document that comes to nothing, at least."""
CHARACTERS = 2
"""Characters of it that cost a point: to check a document takes longer than to answer a good one."""


class Fairness:
    """Keeps everybody to their share."""

    def __init__(self, settings: Settings, buckets: Buckets) -> None:
        self.settings, self.buckets = settings, buckets

    async def charge(self, bill: Bill, cost: Cost, viewer: Viewer) -> Throttle:
        """Take what the operation may cost; Wrong when no bucket would do, a Problem when this one does not yet."""
        share = allowance(viewer, self.settings)
        bill.requested, bill.throttle = cost.requested, self._throttle(viewer, share)
        self.must_fit(cost, viewer)
        taken = await self.buckets.take(viewer.caller, share, cost.requested)
        bill.throttle = self._throttle(viewer, share)
        if not taken:
            raise _throttled(cost.requested, bill.throttle, viewer.language)
        return bill.throttle

    def must_fit(self, cost: Cost, viewer: Viewer) -> None:
        """Refuse what no bucket would do for."""
        most = allowance(viewer, self.settings).operation
        if cost.requested > most:
            raise _too_costly(cost.requested, most, viewer.language)

    def must_have_some(self, viewer: Viewer) -> None:
        """A Problem for those who have too few points left to be read."""
        share = allowance(viewer, self.settings)
        needed, throttle = min(NOTHING, share.limit), self._throttle(viewer, share)
        if throttle.available < needed:
            raise _throttled(needed, throttle, viewer.language)

    async def charge_for_nothing(self, viewer: Viewer, characters: int) -> None:
        """Take what it took to read a document that came to nothing, as far as there is so much."""
        share = allowance(viewer, self.settings)
        left = int(self.buckets.level(viewer.caller, share))
        await self.buckets.take(viewer.caller, share, min(left, max(NOTHING, characters // CHARACTERS)))

    def settle(self, bill: Bill, cost: Cost, viewer: Viewer, body: bytes) -> None:
        """Give back what the answer did not need."""
        share = allowance(viewer, self.settings)
        bill.actual = cost.actual(body)
        self.buckets.give_back(viewer.caller, share, bill.requested - bill.actual)
        bill.throttle = self._throttle(viewer, share)

    def _throttle(self, viewer: Viewer, share: Allowance) -> Throttle:
        return Throttle(share.limit, int(self.buckets.level(viewer.caller, share)), share.restore_rate)


def _too_costly(requested: int, limit: int, language: Language) -> Wrong:
    en = (
        f"This operation may cost {requested} points; at most {limit} are allowed at once. Ask for smaller pages, for"
        " fewer lists within lists or for fewer counts, and read on with `after`."
    )
    pl = (
        f"Ta operacja może kosztować {requested} punktów, a jedna może najwyżej {limit}. Poproś o mniejsze strony,"
        " o mniej list w listach albo o mniej zliczeń i czytaj dalej z `after`."
    )
    message = pl if language == "pl" else en
    return wrong(message, "GRAPHQL_VALIDATION_FAILED", "OPERATION_TOO_COSTLY", requested=requested, limit=limit)


def _throttled(requested: int, throttle: Throttle, language: Language) -> Problem:
    left, wait = throttle.available, max(1, seconds_until(throttle, requested))
    return Problem(
        429,
        "THROTTLED",
        en=f"Too much at once: this may cost {requested} points and {left} are left. Repeat it in {wait} s.",
        pl=f"Za dużo naraz: to może kosztować {requested} punktów, a zostało {left}. Powtórz za {wait} s.",
        headers={"Retry-After": str(wait)},
        params={"requested": requested, "available": left, "retryAfter": wait},
        to=language,
    )
