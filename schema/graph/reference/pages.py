"""The pages of the reference, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graphql import GraphQLInputObjectType, GraphQLNamedType, GraphQLObjectType

from schema.graph.join import schema
from schema.graph.reference import commands, kinds
from schema.graph.reference.examples import examples_of
from schema.graph.reference.places import PAGES, SHARED, page_of, page_of_mutation, page_of_root
from schema.graph.reference.words import table
from schema.language.connection import ARGUMENTS
from schema.language.mutation import known
from schema.reading.shape import nodes

FOLDER = Path(__file__).parents[3] / "docs" / "reference"
INDEX = """# Reference of the graph

Made from the graph: `python -m schema.graph reference`. How to ask is told in [api.md](../api.md), what changed in
[graph-changes.md](../graph-changes.md); the whole graph in its own language stands in
[graph.graphql](../../schema/graph.graphql).
"""
LISTS = """## Lists

Every list is a page: `nodes`, or `edges` with the place of each row; `pageInfo` tells where it stands. They take:
"""
CORE = schema._schema


def pages() -> dict[str, str]:
    """Each file's text by its name."""
    rows = [(f"[{_title(page)}]({page}.md)", words) for page, words in PAGES.items()]
    index = f"{INDEX}\n{table(['page', 'what it is about'], rows)}"
    return {"README.md": index, **{f"{page}.md": "\n".join(_page(page)).rstrip() + "\n" for page in PAGES}}


def write() -> None:
    """Write them, and take away what is no page any more."""
    texts = pages()
    for file in FOLDER.glob("*.md"):
        if file.name not in texts:
            file.unlink()
    for name, text in texts.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def _title(page: str) -> str:
    return page.capitalize()


def _page(page: str) -> Iterator[str]:
    yield f"# {_title(page)}\n"
    yield f"{PAGES[page]} Part of the [reference](README.md).\n"
    if page == SHARED:
        yield LISTS
        rows = [(f"`{name}`", words) for name, (_, words) in ARGUMENTS.items()]
        yield table(
            ["argument", ""], [*rows, ("`filter`", "Only rows that pass."), ("`orderBy`", "Order of the rows.")]
        )
    yield from _reading(page)
    yield from _doing(page)
    rest = [kind for kind in _types() if page_of(kind.name) == page]
    for title, chosen in _grouped(rest):
        if chosen:
            yield f"## {title}\n"
            yield from (kinds.section(kind, page) for kind in chosen)


def _reading(page: str) -> Iterator[str]:
    for root, title in ((CORE.query_type, "Asking"), (CORE.subscription_type, "Listening")):
        fields = {name: one for name, one in root.fields.items() if page_of_root(one) == page} if root else {}
        if fields:
            yield f"## {title}\n"
            rows = ((f"`{name}`", kinds.gives(one, page), kinds.told(one, page)) for name, one in fields.items())
            yield table(["field", "type", ""], rows)


def _doing(page: str) -> Iterator[str]:
    own = [name for name in known if page_of_mutation(name) == page]
    if own:
        yield "## Doing\n"
        yield "What can be done, who may do it and when. The same table tells what the history can say:\n"
        yield commands.events(page)
        yield from (commands.section(name, page, examples_of(name)) for name in own)


def _types() -> list[GraphQLNamedType]:
    """Types that are told of on their own: roots and inputs of mutations are told of with what they are for."""
    roots = {CORE.query_type, CORE.mutation_type, CORE.subscription_type}
    told = {f"{name}Input".lower() for name in known}
    every = (kind for name, kind in CORE.type_map.items() if not name.startswith("__"))
    return [kind for kind in every if kind not in roots and kind.name.lower() not in told]


def _grouped(rest: list[GraphQLNamedType]) -> list[tuple[str, list[GraphQLNamedType]]]:
    """The things themselves, then the values they hold, then what is made of them for lists."""
    things = {node.name for node in nodes.values()} | {"Node", "Record", "Changes", "Money"}
    made = ("Connection", "Edge", "Filter", "Order", "OrderField", "Facet", "Payload", "Abilities")
    main = [kind for kind in rest if kind.name in things]
    parts = [kind for kind in rest if kind.name.endswith(made) and kind not in main]
    values = [kind for kind in rest if kind not in main and kind not in parts]
    return [("Things", main), ("Their values", _sorted(values)), ("Lists, conditions and answers", _sorted(parts))]


def _sorted(some: list[GraphQLNamedType]) -> list[GraphQLNamedType]:
    return sorted(some, key=lambda kind: (isinstance(kind, GraphQLInputObjectType | GraphQLObjectType), kind.name))
