"""Everything fits on a screen."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
PYTHON = [path for room in ("api", "schema", "fixtures", "bench") for path in (ROOT / room).rglob("*.py")]
PANEL = [path for kind in ("*.ts", "*.tsx", "*.css") for path in (ROOT / "frontend" / "src").rglob(kind)]
WRITTEN_BY_MACHINE = ("graphql-env.d.ts", "graphql-cache.d.ts", "schema.ts")


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Every function of a file, and on how many lines it stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno
            yield f"{path.relative_to(ROOT)}: {node.name}", node.end_lineno - node.lineno + 1


def test_a_file_has_at_most_250_lines() -> None:
    written = [path for path in PYTHON + PANEL if path.name not in WRITTEN_BY_MACHINE]
    lines = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in written}
    assert {name: count for name, count in lines.items() if count > 250} == {}


def test_a_function_has_at_most_40_lines() -> None:
    long = {name: lines for path in PYTHON for name, lines in functions(path) if lines > 40}
    assert long == {}


def test_most_functions_are_short() -> None:
    assert median(lines for path in PYTHON for _, lines in functions(path)) < 10
