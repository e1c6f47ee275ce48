"""What somebody finds in a list by words."""

from __future__ import annotations

from schema.viewer import Viewer
from tests.reading.asking import ask


async def found(viewer: Viewer, rows: str, words: str) -> list[str]:
    """Ids of the rows, `tickets` or `devices`, that are found by the words."""
    text = f"query($words: String) {{ {rows}(first: 50, filter: {{ search: $words }}) {{ nodes {{ id }} }} }}"
    return [row["id"] for row in (await ask(text, viewer, words=words))[rows]["nodes"]]
