"""Finding by words: what each thing is found by is kept beside it, in the same unit in which it changes."""

from schema.finding.keeping import rebuild, reindex
from schema.finding.model import Findable, FoundIn, Text
from schema.finding.sources import Said, Source, Thing, findable, joined, sources, to_find_anew

__all__ = [
    "Findable",
    "FoundIn",
    "Said",
    "Source",
    "Text",
    "Thing",
    "findable",
    "joined",
    "rebuild",
    "reindex",
    "sources",
    "to_find_anew",
]
