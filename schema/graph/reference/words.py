"""How the reference is written: names that lead to where they are told of, and tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from graphql import get_named_type

from schema.graph.reference.places import page_of


def shown_type(kind: Any, here: str) -> str:
    """A type with its list and `!` marks, leading to where it is told of."""
    name = get_named_type(kind).name
    return str(kind).replace(name, link(name, here)).replace("[[", "\\[[")


def link(name: str, here: str) -> str:
    """The name of a type, leading there."""
    return f"[{name}]({address(name, here)})"


def address(name: str, here: str) -> str:
    """Where a type is told of, seen from a page."""
    page = page_of(name)
    return f"{'' if page == here else page + '.md'}#{name.lower()}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; nothing when it has no rows."""
    lines = [_row(row) for row in rows]
    return "\n".join([_row(heads), _row(["---"] * len(heads)), *lines, ""]) if lines else ""


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"


def said(part: Any) -> str:
    """What is said of a part of the graph; and, when it goes, that first."""
    going = getattr(part, "deprecation_reason", None)
    return f"{f'**Deprecated.** {going} ' if going else ''}{part.description or ''}"
