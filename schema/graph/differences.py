"""What has changed in the graph from release to release, as a page for those who build on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from graphql import (
    BreakingChange,
    DangerousChange,
    GraphQLSchema,
    SafeChange,
    SafeChangeType,
    find_schema_changes,
)
from graphql.utilities.find_schema_changes import SchemaChange

from schema.graph.join import schema
from schema.graph.members import deprecated, named
from schema.graph.releases import releases

HEAD = """# Changes of the graph

Made from the graph and its releases in [graph](graph): `python -m schema.graph changes > docs/graph-changes.md`.
What breaks was announced before, with a day ([how to live with it](api.md#compatibility)).
"""
KINDS: dict[str, tuple[type[SchemaChange], str]] = {
    "Breaking": (BreakingChange, "Operations that use it are refused from now on; it was announced."),
    "Dangerous": (
        DangerousChange,
        "Look whether a client of yours counts on knowing every value, type or default.",
    ),
    "Safe": (SafeChange, "Whoever does not know of it goes on as before."),
}
COORDINATE = re.compile(r"\b[A-Z]\w*(?:\.\w+(?:\(\w+:\))?)?")


def page() -> str:
    """The page: what is to come with the next release first, then each release against the one before."""
    days = sorted(releases())
    steps = [("Since the release of " + str(days[-1]), releases()[days[-1]], schema._schema)]
    steps += [(f"Release of {b}", releases()[a], releases()[b]) for a, b in reversed([*pairwise(days)])]
    parts = [HEAD]
    for title, before, after in steps:
        parts += [f"## {title}\n", *parts_of(before, after)]
    return "\n".join([*parts, f"## Release of {days[0]}\n", "The first one.\n"])


def parts_of(before: GraphQLSchema, after: GraphQLSchema) -> Iterator[str]:
    """What changed from one graph to the other, by what it means for clients."""
    changes = [one for one in find_schema_changes(before, after) if one.type is not SafeChangeType.DESCRIPTION_CHANGED]
    announced = sorted(deprecated(after).items() - deprecated(before).items())
    if not changes and not announced:
        yield "Nothing changed.\n"
    for title, (kind, words) in KINDS.items():
        lines = sorted(_line(one, before, after) for one in changes if isinstance(one, kind))
        if lines:
            yield "\n".join([f"### {title}\n", f"{words}\n", *lines, ""])
    if announced:
        lines = [f"- `{coordinate}`: {reason}" for coordinate, reason in announced]
        yield "\n".join(["### Announced to go\n", *lines, ""])


def _line(change: SchemaChange, before: GraphQLSchema, after: GraphQLSchema) -> str:
    """What the comparison says, with the names of the graph set off, and the words of what is new."""
    known = [name for name in COORDINATE.findall(change.description) if named(before, name) or named(after, name)]
    new = next((it for name in known if (it := named(after, name)) and not named(before, name)), None)
    told = COORDINATE.sub(lambda found: f"`{found[0]}`" if found[0] in known else found[0], change.description)
    return " ".join(["-", told, *(new.description or "" if new else "").split()])
