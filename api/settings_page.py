"""The documentation of every setting, read off the settings themselves."""

from __future__ import annotations

import ast
import inspect
from dataclasses import fields
from itertools import pairwise

from api.settings import PREFIX, Settings


def page() -> str:
    """All of it, in Markdown: what stands in docs/settings.md."""
    lines = [
        "# Settings",
        "",
        "Read from the environment at start. A `TANDEM_` variable that is not listed here is refused.",
        "This page is made from `api/settings.py` by `python -m api settings`.",
        "",
        "| Variable | Default | What it is |",
        "|---|---|---|",
    ]
    words = _words()
    for field in fields(Settings):
        shown = f"`{default}`" if (default := _text(field.default)) else "(empty)"
        lines.append(f"| `{PREFIX}{field.name.upper()}` | {shown} | {words[field.name].replace('|', '&#124;')} |")
    return "\n".join(lines) + "\n"


def _text(value: object) -> str:
    """As it is written in the environment."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _words() -> dict[str, str]:
    """The strings under the fields."""
    body = next(node for node in ast.parse(inspect.getsource(Settings)).body if isinstance(node, ast.ClassDef)).body
    return {
        field.target.id: " ".join(text.split())
        for field, below in pairwise(body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(below, ast.Expr) and isinstance(text := ast.literal_eval(below.value), str)
    }
