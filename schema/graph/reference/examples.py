"""Examples of the page for programs, found by the names that they use."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

PAGE = Path(__file__).parents[3] / "docs" / "api.md"


def examples_of(name: str) -> list[str]:
    """Sections of the page whose examples use that field, as links from the reference."""
    return [f"[{title}](../api.md#{anchor(title)})" for title, code in _sections() if re.search(rf"\b{name}\b", code)]


def anchor(title: str) -> str:
    """Address of a heading within its page."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


@cache
def _sections() -> list[tuple[str, str]]:
    """Each section's title with all the code in it."""
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    parts = re.split(r"^#{2,3} (.+)\n", text, flags=re.MULTILINE)[1:]
    return [
        (title, "\n".join(re.findall(r"^```\w+\n(.*?)^```", body, re.MULTILINE | re.DOTALL)))
        for title, body in zip(parts[::2], parts[1::2], strict=True)
    ]
