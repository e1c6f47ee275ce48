"""Placeholders: what a saved reply takes from the ticket in which it is used, and how that gets into its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from schema.refusals import Invalid, Words


@dataclass(frozen=True)
class Known:
    """What a reply can tell of a ticket; empty where the viewer may not know it."""

    requester: str
    number: str
    title: str
    client: str
    me: str


PLACEHOLDERS: dict[str, Callable[[Known], str]] = {
    "requester.name": lambda known: known.requester,
    "requester.firstName": lambda known: known.requester.partition(" ")[0],
    "ticket.number": lambda known: known.number,
    "ticket.title": lambda known: known.title,
    "client.name": lambda known: known.client,
    "my.name": lambda known: known.me,
}
"""Everything that can stand between double braces."""

_WRITTEN = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_STRAY = re.compile(r"\{\{.{0,30}|.{0,30}\}\}")
_MARKS = re.compile(r"[\\`*_\[\]<|~@]|&(?=#?\w+;)|(?<=\w):(?=//)|(?<=\bwww)\.", re.IGNORECASE)
_LEADING = re.compile(r"^(?:([-+=#>])|(\d{1,9})([.)]))")


def checked(text: str, field: str) -> str:
    """The text, refused when it names a placeholder that there is none of, or leaves one unfinished."""
    wrong = next((name for name in _WRITTEN.findall(text) if name not in PLACEHOLDERS), None)
    stray = _STRAY.search(_WRITTEN.sub("", text))
    if wrong is None and stray is None:
        return text
    named = f"{{{{{wrong}}}}}" if wrong is not None else stray.group() if stray else ""
    known = ", ".join(f"{{{{{name}}}}}" for name in PLACEHOLDERS)
    en, pl = f"There is no placeholder {named}. These exist: {known}.", f"Nie ma pola {named}. Są takie: {known}."
    raise Invalid(field, why=Words(en=en, pl=pl))


def filled(text: str, known: Known) -> str:
    """The text with everything filled in, at once: what was filled in is never read for placeholders again."""
    return _WRITTEN.sub(lambda found: as_text(PLACEHOLDERS[found[1]](known)), text)


def as_text(value: str) -> str:
    """The value as Markdown that shows exactly it, in one line: nothing in it is ever a mark, a link or a tag."""
    line = " ".join(value.split())
    return _LEADING.sub(r"\2\\\1\3", _MARKS.sub(r"\\\g<0>", line))
