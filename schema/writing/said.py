"""Checks of what people type."""

from __future__ import annotations

import datetime as dt

from schema.record import now
from schema.refusals import Invalid, Words

FIRST_DAY = dt.date(1980, 1, 1)
"""Before it nothing happened of what is told here, save that people were hired."""
FARTHEST = dt.timedelta(days=100 * 365)
UNLIKELY = Words(en="This day cannot be: look at the year.", pl="Ten dzień jest niemożliwy: sprawdź rok.")


def said(text: str, field: str, *, at_most: int, at_least: int = 1) -> str:
    """The text without blanks around it; refused when too short, too long, or with characters that no one types."""
    text = text.strip()
    if len(text) < at_least:
        raise Invalid(field, why=Words(en="Please write something here.", pl="Tu trzeba coś napisać."))
    if len(text) > at_most:
        en = f"At most {at_most} characters fit here; these are {len(text)}."
        raise Invalid(field, why=Words(en=en, pl=f"Tu mieści się najwyżej {at_most} znaków; jest ich {len(text)}."))
    if any(ord(c) < 32 and c not in "\n\t\r" for c in text) or any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        en = "There are control characters in this text. Remove them."
        raise Invalid(field, why=Words(en=en, pl="W tekście są znaki sterujące. Usuń je."))
    return text


def noted(text: str | None, field: str, *, at_most: int) -> str | None:
    """The text as `said` wants it, or None when nothing is written there."""
    return said(text, field, at_most=at_most) if text and text.strip() else None


def must_be_past(at: dt.datetime) -> None:
    """Refuse what has not happened yet, and what cannot be so long ago."""
    if at > now():
        raise Invalid("at", why=Words(en="This has not happened yet.", pl="To się jeszcze nie zdarzyło."))
    must_be_likely(at.date(), "at")


def must_be_likely(day: dt.date | None, field: str, *, since: dt.date = FIRST_DAY) -> None:
    """Refuse a day that is a slip of the pen: of the year 206, 1026 or 2206."""
    if day and not likely(day, since=since):
        raise Invalid(field, why=UNLIKELY)


def likely(day: dt.date, *, since: dt.date = FIRST_DAY, ahead: dt.timedelta = FARTHEST) -> bool:
    """Whether the day is neither before `since` nor farther ahead than that."""
    return since <= day <= now().date() + ahead
