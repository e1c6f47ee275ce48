"""Weeks as they are written: `MON 08:00-16:00`, a stretch of work each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from schema.refusals import Invalid, Words

DAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
MOST = 70
"""Stretches in a week: ten a day."""

_STRETCH = re.compile(rf"({'|'.join(DAYS)}) ([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")
_MIDNIGHT = 24 * 60


def tidy(week: Sequence[str]) -> list[str]:
    """The stretches as they are stored, in order; refused when one is none, when two overlap, or if there are none."""
    known = sorted(_read(text.strip().upper()) for text in week[: MOST + 1])
    if not known or len(week) > MOST:
        en, pl = f"A week has 1 to {MOST} stretches of work.", f"Tydzień ma od 1 do {MOST} przedziałów pracy."
        raise Invalid("week", why=Words(en=en, pl=pl))
    for (day, _, until), (next_day, since, _) in pairwise(known):
        if day == next_day and since < until:
            en, pl = f"Stretches on {DAYS[day]} overlap.", f"Przedziały w dniu {DAYS[day]} nakładają się."
            raise Invalid("week", why=Words(en=en, pl=pl))
    return [f"{DAYS[day]} {_clock(since)}-{_clock(until)}" for day, since, until in known]


def minutes(week: Iterable[str]) -> list[list[tuple[int, int]]]:
    """For each day from Monday, the stretches in minutes from midnight."""
    days: list[list[tuple[int, int]]] = [[] for _ in DAYS]
    for text in week:
        day, since, until = _read(text)
        days[day].append((since, until))
    return days


def _read(text: str) -> tuple[int, int, int]:
    found = _STRETCH.fullmatch(text)
    if found:
        day, *clock = found.groups()
        hours, minute, later_hours, later_minute = map(int, clock)
        since, until = hours * 60 + minute, later_hours * 60 + later_minute
        if since < until <= _MIDNIGHT:
            return DAYS.index(day), since, until
    raise Invalid(
        "week",
        why=Words(
            en="Write each stretch like MON 08:00-16:00; a day ends at 24:00.",
            pl="Każdy przedział zapisz tak: MON 08:00-16:00; dzień kończy się o 24:00.",
        ),
    )


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
