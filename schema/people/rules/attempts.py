"""Attempts that are counted in memory, where there is no row to count them on."""

from __future__ import annotations

import datetime as dt

from schema.record import now
from schema.refusals import TooManyAttempts

REMEMBERED = 10_000


class Attempts:
    """So many within the window for each who tries, and then a pause."""

    def __init__(self, most: int, window: dt.timedelta) -> None:
        self.most, self.window = most, window
        self._made: dict[str, list[dt.datetime]] = {}

    def count(self, who: str) -> None:
        """Note one more, or refuse it."""
        since = now() - self.window
        made = [at for at in self._made.pop(who, []) if at > since]
        while len(self._made) >= REMEMBERED:
            del self._made[next(iter(self._made))]
        self._made[who] = made
        if len(made) >= self.most:
            raise TooManyAttempts(minutes=minutes_until(made[0] + self.window))
        made.append(now())


def minutes_until(end: dt.datetime) -> int:
    """Whole minutes to wait."""
    return int((end - now()) / dt.timedelta(minutes=1)) + 1
