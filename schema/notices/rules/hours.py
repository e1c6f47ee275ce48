"""When somebody is told: at once, after their quiet hours, or once a day."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from schema.notices.model import Pace, Preference, Weekday
from schema.record import instant

DAYS = tuple(Weekday)
DAY = dt.timedelta(days=1)
HORIZON = 20
"""Steps after which quiet hours that leave nothing are not believed."""


def told_at(preference: Preference, pace: Pace, at: dt.datetime) -> tuple[dt.datetime, bool]:
    """The moment at which they are told of what happens at that moment, and whether together with other things."""
    local = at.astimezone(ZoneInfo(preference.zone))
    start = _next_digest(preference, local) if pace is Pace.DAILY else local
    end = _after_quiet(preference, start)
    # A wall clock is read as it hangs there; what it shows twice is the earlier of both.
    told = max(at, instant(end)) if end != local else at
    return told, pace is Pace.DAILY or end != local


def _next_digest(preference: Preference, local: dt.datetime) -> dt.datetime:
    """The hour of the digest that comes next."""
    today = local.replace(hour=preference.digest_hour, minute=0, second=0, microsecond=0, fold=0)
    return today if today > local else today + DAY


def _after_quiet(preference: Preference, local: dt.datetime) -> dt.datetime:
    """The moment itself, or the first one after it that is not quiet."""
    for _ in range(HORIZON):
        later = _step(preference, local)
        if later == local:
            break
        local = later
    return local


def _step(preference: Preference, local: dt.datetime) -> dt.datetime:
    """The end of the quiet time in which the moment lies, or itself."""
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    if DAYS[local.weekday()] in preference.quiet_days:
        return midnight + DAY
    if not (preference.quiet_from and preference.quiet_to):
        return local
    begins, ends = _minutes(preference.quiet_from), _minutes(preference.quiet_to)
    now, over_night = local.hour * 60 + local.minute, begins > ends
    if begins <= now and (over_night or now < ends):
        return midnight + dt.timedelta(minutes=ends) + (DAY if over_night else dt.timedelta())
    return midnight + dt.timedelta(minutes=ends) if over_night and now < ends else local


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
