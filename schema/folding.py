"""Text made alike for searching: without case and without diacritics, so that ZOLC finds żółć."""

from __future__ import annotations

import unicodedata

UNDECOMPOSED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"})
"""Letters that Unicode does not take apart into a base and a mark."""


ALPHABETS = 0x3000
"""Letters before this one are remembered; there are too many others."""


class _Folded(dict[int, str]):
    """What each letter becomes."""

    def __missing__(self, letter: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(letter).casefold())
        folded = "".join(c for c in apart if not unicodedata.combining(c)).translate(UNDECOMPOSED)
        if letter < ALPHABETS:
            self[letter] = folded
        return folded


_folded = _Folded()


def fold(text: str) -> str:
    """The text in small letters without marks."""
    return text.translate(_folded)
