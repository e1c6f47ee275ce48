"""Which page of the reference tells of what."""

from __future__ import annotations

from functools import cache
from typing import Any

from graphql import GraphQLNamedType, get_named_type

from schema.graph.join import schema
from schema.language.mutation import known

SHARED = "values"
PAGES = {
    "organisations": "The IT company, its clients, and partners.",
    "people": "Who they are, where they belong, what they may do, how they sign in.",
    "files": "What people attach to what they say.",
    "teams": "Groups of the IT company's people who take care of tickets together.",
    "views": "Lists that people keep under a name, for themselves or for those with whom they work.",
    "calendars": "When somebody works, hour by hour, and on which days nobody does.",
    "decisions": "What is asked of those who decide, what they chose, and who stands in for them.",
    "devices": "Every piece of equipment, who holds it, and the catalogue of models.",
    "protocols": "What was handed over, on paper that is kept as it was.",
    "accesses": "The systems of an organisation, who can open them, and the proof of what was closed.",
    "tickets": "What someone needs, who is on it, and how it ended.",
    "costs": "What things cost, what work on them costs, and what they are still worth.",
    "replacements": "What is to be replaced or renewed and when, what that takes, and what was agreed on.",
    "processes": "Ready-made scenarios of what a company and its IT team do together.",
    "replies": "What the IT team says again and again, worded once.",
    "service_levels": "How soon the IT team promises to answer and to solve, and whether it did.",
    "reports": "Figures about tickets, each with the list behind it; and the steps that tickets take.",
    "mails": "Mail that came in, and what became of it.",
    "notices": "What people are told by mail, as they chose, and whether it reached them.",
    "imports": "Registers and logs taken over from files.",
    "history": "What happened to everything, by whom and as of when; and what comes next.",
    SHARED: "What all of them share: ids, pages of lists, comparisons, refusals, values.",
}
"""Each page with what it is about, in the order in which they are read."""
MODULES = {"schema.graph.history": "history", "schema.graph.changes": "history"}


@cache
def page_of(name: str) -> str:
    """Page of the type of that name."""
    kind = schema._schema.type_map[name]
    if home := _home(kind):
        return home
    command = next((mutation for mutation in known if name.lower() == f"{mutation}input".lower()), None)
    if command:
        return page_of_mutation(command)
    owners = [owner for owner in _at_home() if name.startswith(owner) and owner != name]
    return page_of(max(owners, key=len)) if owners else SHARED


def page_of_mutation(name: str) -> str:
    """Page of the domain whose command it is."""
    return known[name][0].__module__.split(".")[1]


def page_of_root(field: Any) -> str:
    """Page of what a field of `Query` or `Subscription` gives."""
    return page_of(get_named_type(field.type).name)


@cache
def _at_home() -> list[str]:
    """Types that are declared in a domain: others are made from them."""
    return [name for name, kind in schema._schema.type_map.items() if _home(kind)]


def _home(kind: GraphQLNamedType) -> str | None:
    declared = (kind.extensions or {}).get("strawberry-definition")
    source = getattr(declared, "origin", None) or getattr(declared, "wrapped_cls", None)
    module = getattr(source, "__module__", "")
    room = module.split(".")[1] if module.startswith("schema.") else ""
    return MODULES.get(module) or (room if room in PAGES else None)
