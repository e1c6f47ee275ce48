"""Finding anything by words, whatever kind it is of."""

from __future__ import annotations

import inspect

import strawberry

from schema.finding import FoundIn
from schema.language import Node, found, query
from schema.language.describe import describe, enumeration

enumeration(FoundIn)


class Excerpt:
    """A short piece of a text in which words were found."""

    place: FoundIn
    """Where the text stands."""
    pieces: list[str]
    """The piece, taken apart: the second, fourth and so on are words that were found, the others what is between them.
    … stands where it was cut."""


class Hit:
    """Something that was found."""

    subject: Node | None
    """What was found."""
    exact: bool
    """Whether it is called exactly so: by its number, tag, serial number, address or name."""
    excerpts: list[Excerpt]
    """Pieces of what the viewer may read in it around the words, at most 3: what has most of them comes first, and each
    further one has words that are not in those before. Of what was said in a ticket the 20 latest entries and the 20
    latest internal ones are looked through, and of one thing 20,000 characters. Empty if it was found by its number
    alone, or if the words stand elsewhere."""


for told in (Excerpt, Hit):
    strawberry.type(told, description=inspect.getdoc(told))
    describe(told, told)


@query
class Query:
    """Search."""

    search: list[Hit] | None = found(Hit)
    """Tickets, devices, people and mails by words, the best first: what is called exactly so, then what has all of the
    words. Each word of the text begins a word of what is found, whatever its case, diacritics and Polish ending, or is
    part of a code in its name. People come first by their names, then what has all words in its title or name, in its
    text, in what was said; the newest first.
    """
