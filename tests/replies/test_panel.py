"""The panel knows the same placeholders as the graph, and has words for each."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from schema.replies.rules import PLACEHOLDERS

SOURCES = Path(__file__).parents[2] / "frontend" / "src"


def test_the_panel_offers_every_placeholder() -> None:
    told = re.search(r"PLACEHOLDERS = \[(.*?)\]", (SOURCES / "replies" / "worded.ts").read_text(), re.DOTALL)
    assert told
    assert re.findall(r"'([\w.]+)'", told[1]) == [*PLACEHOLDERS]


@pytest.mark.parametrize("language", ["pl", "en"])
def test_it_has_words_and_a_sample_for_each(language: str) -> None:
    words = json.loads((SOURCES / "locales" / language / "replies.json").read_text())
    assert {f"replies.{kind}.{name}" for kind in ("placeholder", "sample") for name in PLACEHOLDERS} <= words.keys()
