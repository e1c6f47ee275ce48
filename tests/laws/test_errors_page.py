"""Whatever can be wrong is told on one page, for those who write programs."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from api.reasons import REASONS, page
from schema.refusals import Refusal

SAYING = [
    *Path("api").rglob("*.py"),
    *Path("schema/graph").glob("*.py"),
    *Path("schema/reading").glob("*.py"),
    Path("schema/language/scalars.py"),
]
"""Where errors of requests are made."""
OTHER = {"CREATED_AT", "INPUT_OBJECT"}
"""Written like codes, but an order and a kind of type."""


def test_the_page_of_errors_is_the_one_made_from_the_code() -> None:
    assert Path("docs/errors.md").read_text(encoding="utf-8") == page(), "run: python -m api errors > docs/errors.md"


def test_every_code_and_reason_is_told_and_none_that_nobody_says() -> None:
    told = {word for one in REASONS for word in (one.code, one.reason) if "_" in word}
    refused = {kind.code for kind in Refusal.__subclasses__()}

    assert said() - OTHER - refused == told - refused, "api/reasons.py tells of what the doors can say"


def said() -> set[str]:
    """Codes that stand in the code."""
    return {word for path in SAYING if path.name != "reasons.py" for word in codes(path.read_text(encoding="utf-8"))}


def codes(source: str) -> set[str]:
    """Words in capitals parted by underscores."""
    texts = (one.value for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Constant))
    return {text for text in texts if isinstance(text, str) and re.fullmatch(r"[A-Z]+(?:_[A-Z]+)+", text)}


def test_a_code_is_noticed_wherever_it_stands() -> None:
    assert codes('raise wrong("No.", "BAD_NEWS", FINE if x else "EVEN_WORSE")') == {"BAD_NEWS", "EVEN_WORSE"}
