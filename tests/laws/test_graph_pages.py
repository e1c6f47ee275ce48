"""What is written of the graph is made from the graph."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from graphql import build_schema

from schema.graph import differences, reference, schema
from schema.graph.members import parts
from schema.graph.reference.examples import anchor


def test_the_page_of_changes_is_the_one_made_from_the_graph() -> None:
    assert Path("docs/graph-changes.md").read_text(encoding="utf-8") == differences.page(), (
        "run: python -m schema.graph changes > docs/graph-changes.md"
    )


def test_the_reference_is_the_one_made_from_the_graph() -> None:
    written = {file.name: file.read_text(encoding="utf-8") for file in reference.FOLDER.glob("*.md")}
    assert written == reference.pages(), "run: python -m schema.graph reference"


def test_the_reference_tells_of_every_part_of_the_graph() -> None:
    told = "\n".join(reference.pages().values())
    kinds = [kind for name, kind in schema._schema.type_map.items() if not name.startswith("__")]

    names = [name for kind in kinds for name in parts(kind)]

    assert {kind.name for kind in kinds if kind.name not in told} <= {"Query", "Mutation", "Subscription"}
    assert [name for name in names if f"| `{name}` |" not in told and f"### {name}\n" not in told] == []


ROOT = Path(__file__).parents[2]
WRITTEN = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|mailto:)([^)\s]*)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not leads(page, link)] == []


def leads(page: Path, link: str) -> bool:
    """Whether there is such a file, with such a heading."""
    file, _, place = link.partition("#")
    to = (page.parent / file).resolve() if file else page
    return to.exists() and (not place or place in places(to))


def places(page: Path) -> list[str]:
    """Addresses of the headings of a page."""
    return [anchor(title) for title in re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)]


@pytest.mark.parametrize("page", sorted(reference.FOLDER.glob("*.md")), ids=lambda page: page.stem)
def test_no_two_headings_of_the_reference_have_the_same_address(page: Path) -> None:
    assert len(set(places(page))) == len(places(page))


def test_changes_are_told_by_what_they_mean_for_those_who_build_on_it() -> None:
    before = build_schema("type Query { old: Int kept(by: Colour): Int } enum Colour { RED }")
    after = build_schema(
        'type Query { kept(by: Colour, more: Int): Int\n "A fresh one." new: Int'
        ' going: Int @deprecated(reason: "Use `Query.new`. Removed 2027-06-01.") } enum Colour { RED GREEN }'
    )
    told = "\n".join(differences.parts_of(before, after))

    breaking, dangerous, safe, announced = told.split("### ")[1:]
    assert breaking.startswith("Breaking\n")
    assert "- Field `Query.old` was removed.\n" in breaking
    assert "- Enum value `Colour.GREEN` was added.\n" in dangerous
    assert "- Field `Query.new` was added. A fresh one.\n" in safe
    assert announced.startswith("Announced to go\n")
    assert "- `Query.going`: Use `Query.new`. Removed 2027-06-01.\n" in announced


def test_where_nothing_changed_the_page_says_so() -> None:
    graph = build_schema("type Query { kept: Int }")
    assert [*differences.parts_of(graph, graph)] == ["Nothing changed.\n"]
