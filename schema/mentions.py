"""People who are mentioned in a text: how it is written, and how it is read."""

from __future__ import annotations

import re

MENTION = re.compile(r"@\[([^\]\n]{1,100})\]\((per_[0-9a-f-]{36})\)")
"""`@[Łucja Żółć](per_...)`, which is Markdown of a link for whoever does not know it."""


def spoken(text: str) -> str:
    """The text as one reads it aloud: with names and without ids."""
    return MENTION.sub(r"@\1", text)
