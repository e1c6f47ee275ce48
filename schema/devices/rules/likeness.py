"""How near two names of models are: what may be the same, and what cannot be."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from schema.folding import fold

NEAR = 80
"""From how many per cent on somebody is asked."""
CERTAIN = 100
WORDS = re.compile(r"[^\W\d_]+\d[^\W_]*|\d+[^\W_]*|[^\W\d_]+")
KINDS = frozenset({"laptop", "notebook", "tablet", "monitor", "desktop", "smartphone", "phone", "printer", "drukarka"})
"""Words that say what a thing is, and not which."""


def nearness(name: str, other: str) -> int | None:
    """
    Per cent, or None where they cannot be the same. Names with other numbers, as 5440 and 5450, are other models;
    a name that says all that the other says, and more, is as near as can be without being the same.
    """
    mine, theirs = _words(name), _words(other)
    if not mine or not theirs or not _agree(_numbers(mine), _numbers(theirs)):
        return None
    if mine <= theirs or theirs <= mine:
        return CERTAIN - abs(len(mine) - len(theirs))
    percent = round(100 * SequenceMatcher(None, " ".join(sorted(mine)), " ".join(sorted(theirs))).ratio())
    return percent if percent >= NEAR else None


def maker(manufacturer: str) -> str:
    """The word by which a manufacturer goes: HP Inc. is HP."""
    return next(iter(fold(manufacturer).split()), "")


def _words(name: str) -> frozenset[str]:
    return frozenset(WORDS.findall(fold(name))) - KINDS


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if any(sign.isdigit() for sign in word))


def _agree(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine) == bool(theirs) and (mine <= theirs or theirs <= mine)
