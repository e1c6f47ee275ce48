"""Finding anything by words, whatever kind it is of."""

from __future__ import annotations

import inspect

import strawberry

from schema.language import Node, found, query
from schema.language.describe import describe


class Hit:
    """Something that was found."""

    subject: Node | None
    """What was found."""
    exact: bool
    """Whether it is called exactly so: by its number, tag, serial number, address or name."""


strawberry.type(Hit, description=inspect.getdoc(Hit))
describe(Hit, Hit)


@query
class Query:
    """Search."""

    search: list[Hit] | None = found(Hit)
    """Tickets, devices, people and mails by words, the best first: what is called exactly so, then what has all of the
    words. Each word of the text begins a word of what is found, whatever its case, diacritics and Polish ending, or is
    part of a code in its name. People come first by their names, then what has all words in its title or name, in its
    text, in what was said; the newest first.
    """
