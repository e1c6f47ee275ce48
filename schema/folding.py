"""Text made alike for searching: without case and without diacritics, so that ZOLC finds żółć."""

from __future__ import annotations

import unicodedata

UNDECOMPOSED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"})
"""Letters that Unicode does not take apart into a base and a mark."""


def fold(text: str) -> str:
    """The text in small letters without marks."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(UNDECOMPOSED)
