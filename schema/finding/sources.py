"""Sources of the index: each domain says what its things are found by."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from schema.finding.model import Findable
from schema.record import Record
from schema.searching import words

LONGEST = 150_000
"""Characters that are kept of what was said in one place: an index has no room for endless talk."""


@dataclass(frozen=True)
class Said:
    """What one thing is found by, before it is folded."""

    id: UUID
    client_id: UUID
    label: str | None = None
    """What it is called, exactly."""
    alias: str | None = None
    """What it is called besides."""
    among: bool = False
    """Whether it exists for all who have anything to do with the organisation."""
    everywhere: bool = False
    """Whether it may exist for people of other organisations, too."""
    theirs: Collection[UUID] = ()
    """People for whom it exists because it is theirs."""
    heading: str = ""
    words: str = ""
    said: str = ""
    internal: str = ""


Read = Callable[[Sequence[UUID]], Awaitable[list[Said]]]
Follow = Callable[[Sequence[UUID]], Awaitable[list[UUID]]]
Thing = tuple[Findable, UUID]


@dataclass(frozen=True)
class Source:
    """Where the words of the things of one kind come from."""

    model: type[Record]
    kind: Findable
    read: Read
    """What those with these ids are found by."""
    columns: frozenset[str]
    """Columns of a thing that it is found by."""
    following: Mapping[Findable, Follow] = field(default_factory=dict)
    """Things of other kinds by which these are found as well, and which ones by those with these ids."""
    parts: Mapping[type[Record], str] = field(default_factory=dict)
    """Rows that belong to a thing and are found with it, and their column that refers to it."""


sources: dict[Findable, Source] = {}


def findable(
    model: type[Record],
    kind: Findable,
    by: Collection[str],
    *,
    following: Mapping[Findable, Follow] | None = None,
    parts: Mapping[type[Record], str] | None = None,
) -> Callable[[Read], Read]:
    """Declare by which columns things are found, by which other things, and by which rows that belong to them."""

    def declare(read: Read) -> Read:
        sources[kind] = Source(model, kind, read, frozenset(by), following or {}, parts or {})
        return read

    return declare


def to_find_anew(row: Record, changed: Collection[str]) -> Iterator[Thing]:
    """What has to be found anew when these columns of the row have changed."""
    for kind, source in sources.items():
        if type(row) is source.model and not source.columns.isdisjoint(changed):
            yield kind, row.id
        if type(row) in source.parts and changed:
            yield kind, getattr(row, source.parts[type(row)])


def joined(texts: Iterable[str | None]) -> str:
    """The texts as one, the latest part of it if it is too long."""
    return " ".join(filter(None, texts))[-LONGEST:]


def folded(text: str) -> str:
    """The words of a text as they are kept."""
    return " ".join(words(text))
