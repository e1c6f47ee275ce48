"""Excerpts: pieces of what somebody may read around the words by which it was found."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any
from unicodedata import normalize

import orjson

from schema.folding import fold
from schema.mentions import spoken
from schema.searching import WORD, begins, looked_for, stands_in

SOUGHT, NAMED, TOLD = " sought", " named", " told"
"""Under these names the database tells what was looked for, how the answer calls the members of an excerpt, and the
texts by where they stand; nothing in a document can be called so."""
MOST = 3
"""Excerpts of one thing."""
LONGEST, BEFORE = 200, 40
"""Characters of an excerpt, and of it before the first found word."""
MOST_READ, MOST_WORDS, LONGEST_WORD = 20_000, 50, 50
"""Characters of a thing that are looked through, found words of a text that are looked at, and letters of a word."""
CUT = "…"


@dataclass(frozen=True)
class Word:
    """A word of a text, and which of those that are looked for found it."""

    start: int
    end: int
    sought: frozenset[str]


@dataclass(frozen=True)
class Excerpt:
    """A text, or a stretch of it, with the found words in it."""

    place: str
    text: str
    words: list[Word]

    def has(self, wanted: Collection[str]) -> int:
        """How many of the wanted ones it has."""
        return len({one for word in self.words for one in word.sought}.intersection(wanted))

    def best(self, wanted: Collection[str]) -> Excerpt:
        """The stretch of it with most of the wanted ones, the first of those that are alike."""
        starts = [word.start for word in self.words if not word.sought.isdisjoint(wanted)]
        return max(
            (self._stretch(start, start + LONGEST - BEFORE) for start in starts), key=lambda one: one.has(wanted)
        )

    def _stretch(self, start: int, end: int) -> Excerpt:
        return Excerpt(self.place, self.text, [one for one in self.words if start <= one.start and one.end <= end])

    def pieces(self) -> list[str]:
        """Its text by turns: what is no found word, a found word, and so on."""
        start, end = self._edges()
        told, at = [CUT if start else ""], start
        for word in self.words:
            told[-1] += self.text[at : word.start]
            told += [self.text[word.start : word.end], ""]
            at = word.end
        told[-1] += self.text[at:end] + (CUT if end < len(self.text) else "")
        return told

    def _edges(self) -> tuple[int, int]:
        """Where it begins and ends: in a gap between words, if there is one."""
        first, last, size = self.words[0].start, self.words[-1].end, len(self.text)
        if size <= LONGEST:
            return 0, size
        start = self.text.find(" ", first - BEFORE, first) + 1 or first if first > BEFORE else 0
        end = start + LONGEST
        return start, size if end >= size else max(last, self.text.rfind(" ", last, end))


def finished(answer: bytes) -> bytes:
    """The database's answer, whole or one field of it, with excerpts where it tells the texts."""
    data = orjson.loads(answer)
    for hits in data.values() if isinstance(data, dict) else [data]:
        for hit in hits if isinstance(hits, list) else ():
            hit.update({name: _listed(one) for name, one in hit.items() if isinstance(one, dict) and SOUGHT in one})
    return orjson.dumps(data)


def _listed(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {name: {"place": one.place, "pieces": one.pieces()}.get(member, member) for name, member in told[NAMED].items()}
        for one in excerpts(told[SOUGHT], told[TOLD])
    ]


def excerpts(text: str, told: Any) -> list[Excerpt]:
    """As few as have all of the text's words that stand anywhere, those with most of them first."""
    wanted = set(looked_for(text))
    texts = [Excerpt(place, one, _found(one, wanted)) for place, one in _texts(told)]
    chosen: list[Excerpt] = []
    while len(chosen) < MOST and (richest := max(texts, key=lambda one: one.has(wanted), default=None)):
        if not richest.has(wanted):
            break
        chosen.append(best := richest.best(wanted))
        wanted.difference_update(*(word.sought for word in best.words))
    return chosen


def _texts(told: Any) -> Iterator[tuple[str, str]]:
    """What is looked through, in its order, as it is read aloud and in one line."""
    left = MOST_READ
    for place, value in (told or {}).items():
        for text in _strings(value):
            yield place, normalize("NFC", " ".join(spoken(text[:left]).split()))
            left -= len(text[:left])


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def _found(text: str, wanted: Collection[str]) -> list[Word]:
    """Words of the text that are found by one of the wanted ones, the first of them."""
    return list(islice(_words(text, wanted), MOST_WORDS))


def _words(text: str, wanted: Collection[str]) -> Iterator[Word]:
    for word in WORD.finditer(text):
        folded = fold(word[0])
        if by := frozenset(one for one in wanted if begins(one, folded) or stands_in(one, folded)):
            yield Word(word.start(), min(word.end(), word.start() + LONGEST_WORD), by)
