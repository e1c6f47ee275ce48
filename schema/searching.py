"""What is looked for: a text as words, and as a question to either database's index of words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from schema.folding import fold
from schema.sql import Dialect

WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 8
"""Words that are looked for; of a longer text only the first ones are."""
ENDING = re.compile(r"(ami|ach|owi|ego|emu|ymi|imi|ych|ich|iej|om|ow|em|ie|ia|[aeiouy])$")
"""What Polish hangs on a word, without marks: with it cut off, `drukarka` also finds `drukarki` and `drukarką`."""
SHORTEST = 4
"""Letters that must be left of a word that is cut."""
DIGIT = re.compile(r"\d")
SHORTEST_TAIL, LONGEST_CODE = 3, 40
"""Letters of the shortest end by which a code is found, and of a code that is found by its ends."""
NOTHING = '""'
EVERYWHERE = "ateverywhere"
"""The word of what people of every organisation may see."""
LETTERS = {"heading": "a", "words": "b", "said": "c", "internal": "d", "place": "e", "tails": "f"}
"""PostgreSQL's index knows in which column a word stands by a letter before it."""


class Reach(IntEnum):
    """How far into a thing is looked; what is found nearer to its name counts more."""

    SAID = 1
    WORDS = 2
    HEADING = 3

    def columns(self, *, internal: bool) -> list[str]:
        """Where is looked: at what the IT team says among itself only for the team."""
        near = ["heading", "words", "said"][: 4 - self]
        if self is not Reach.SAID:
            return near
        return [*near, "tails", "internal"] if internal else [*near, "tails"]


def words(text: str) -> list[str]:
    """The words of a text, folded, in their order."""
    return WORD.findall(fold(text))


def tails(text: str) -> list[str]:
    """The ends of the text's codes, which are words with a digit: a serial number is found by any part of it."""
    codes = [word for word in words(text) if len(word) <= LONGEST_CODE and DIGIT.search(word)]
    return list(dict.fromkeys(code[start:] for code in codes for start in range(1, len(code) - SHORTEST_TAIL + 1)))


def looked_for(text: str) -> list[str]:
    """The words that are looked for, each once and without its ending if what is left is enough."""
    return list(dict.fromkeys(map(stem, words(text)[:MOST_WORDS])))


def stem(word: str) -> str:
    """What is left of a word without its ending, if that is enough to look for; otherwise the word."""
    bare = ENDING.sub("", word)
    return bare if len(bare) >= SHORTEST else word


def begins(sought: str, word: str) -> bool:
    """Whether a word begins with one that is looked for; a single letter must be the whole word."""
    return word == sought if len(sought) == 1 else word.startswith(sought)


def stands_in(sought: str, word: str) -> bool:
    """Whether a word that is looked for is a part of a code."""
    return len(sought) >= SHORTEST_TAIL and sought in word and bool(DIGIT.search(word))


@dataclass(frozen=True)
class Looking:
    """How somebody looks: in which database, how far into things, whether at what the team says among itself, and
    at things of one kind or of any."""

    dialect: Dialect
    internal: bool
    reach: Reach = Reach.SAID
    kind: str | None = None


def matching(text: str, how: Looking, places: Collection[str] | None) -> str:
    """The question for rows in which a word begins with each word of the text; a single letter must be a whole word.
    In the same breath it asks for rows of these places only, so that those of others need not be looked at.

    Every word is quoted and holds letters and digits only, so that no text is ever read as syntax.
    """
    columns, looked = how.reach.columns(internal=how.internal), looked_for(text)
    where = _where(how, places)
    if how.dialect == "sqlite":
        all_of_them = " AND ".join(map(_sqlite, looked)) or NOTHING
        return " AND ".join([f"{{{' '.join(columns)}}} : ({all_of_them})", *map(_there_in_file, where)])
    told = [_postgres(word, columns) for word in looked]
    return " & ".join([*told, *map(_there_on_server, where)]) if told else ""


def passing(text: str, how: Looking, places: Collection[str] | None) -> str:
    """The question for rows of a kind that a list shows: an empty text leaves all of them."""
    return matching(text, how, places) if text.strip() else there(how, places)


def there(how: Looking, places: Collection[str] | None) -> str:
    """The question for rows of these places and of that kind, whatever their words."""
    where = _where(how, places)
    if how.dialect == "sqlite":
        return " AND ".join(map(_there_in_file, where))
    return " & ".join(map(_there_on_server, where))


def _where(how: Looking, places: Collection[str] | None) -> list[Collection[str]]:
    """Words of which each row has one of each list."""
    kind: list[Collection[str]] = [] if how.kind is None else [[of(how.kind)]]
    return kind if places is None else [*kind, places]


def of(kind: str) -> str:
    """The word of whatever is of a kind."""
    return f"of{kind.lower()}"


def at(organisation: UUID) -> str:
    """The word of whatever is an organisation's."""
    return f"at{organisation.hex}"


def among(organisation: UUID) -> str:
    """The word of what everybody sees who has anything to do with the organisation."""
    return f"in{organisation.hex}"


def by(person: UUID) -> str:
    """The word of what somebody sees because it is theirs."""
    return f"by{person.hex}"


def called(text: str) -> str:
    """The text as a name that something is called by: `#12` and `ZAWIL-12` as they are kept."""
    return fold(text.strip().removeprefix("#"))


def _sqlite(word: str) -> str:
    return f'"{word}"' if len(word) == 1 else f'"{word}"*'


def _there_in_file(words: Collection[str]) -> str:
    quoted = [f'"{word}"' for word in words]
    return f"place : ({' OR '.join(quoted)})"


def _postgres(word: str, columns: Collection[str]) -> str:
    mark = "" if len(word) == 1 else ":*"
    return _any_of(f"'{LETTERS[column]}{word}'{mark}" for column in columns)


def _there_on_server(words: Collection[str]) -> str:
    return _any_of(f"'{LETTERS['place']}{one}'" for one in words)


def _any_of(lexemes: Iterable[str]) -> str:
    return f"({' | '.join(lexemes)})"
